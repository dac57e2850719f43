import { commandId, type ItemKey, type ReplyId } from '../../domain/ids.ts';
import type { InsertOutcome } from '../../domain/outcome.ts';
import type { SentReport } from '../../domain/reply-use.ts';
import type { Client } from '../../messaging/protocol.ts';
import type { PageBridge, PutIn, Sendings, SentAnswer } from '../bridge.ts';
import { editableOf } from './editable.ts';
import { readEditor } from './editor-text.ts';
import { boxOf, type Following, followSending } from './follow-sending.ts';
import type { ReplyBox, Target } from './target.ts';

interface SendingsParts {
  readonly client: Client;
  readonly document: Document;
  /** Tells which box answers an item; absent where no page script runs. */
  readonly bridge?: Pick<PageBridge, 'inUse'> | undefined;
  /** Ends every following. */
  readonly leaving: AbortSignal;
}

export interface FrameSendings extends Sendings {
  /** Begins to follow the box of an item; whoever followed it before hears nothing more. */
  following(target: Target): Following;
}

interface Open {
  inserted: SentReport['inserted'];
  passedOver: ReadonlySet<ReplyId>;
  settles: boolean;
}

/** An item's box, whatever editor the site puts there, or an editor that answers no item known. */
type BoxId = ItemKey | HTMLElement;

/** Reports to the worker what became of replies, once for every sending, whatever put them in. */
export function createSendings(parts: SendingsParts): FrameSendings {
  const { client, document, bridge, leaving } = parts;
  const open = new Map<BoxId, Open>();
  /** Each box is followed from its last insertion on. */
  const followed = new Map<BoxId, AbortController>();
  const listeners = new Set<(sent: SentAnswer) => void>();
  const openOf = (id: BoxId): Open => {
    const known = open.get(id) ?? { inserted: [], passedOver: new Set(), settles: true };
    open.set(id, known);
    return known;
  };

  const report = async (id: BoxId, sent: string) => {
    const { passedOver, settles, ...known } = openOf(id);
    open.delete(id);
    if (known.inserted.length === 0) return;
    // Sent before it was proved, nothing is left of what stood there but what went out.
    const inserted = known.inserted.map((put) => ({ ...put, stood: put.stood || sent }));
    followed.delete(id);
    const key = typeof id === 'string' ? id : undefined;
    const reportId = crypto.randomUUID();
    const told = { id: reportId, sent, inserted, passedOver: [...passedOver] };
    const answer = await client.call('replies.sent', {
      ...told,
      ...(key !== undefined && { key }),
    });
    if (key === undefined) return;
    if (settles) {
      const done = { id: commandId(reportId), at: Date.now(), key } as const;
      await client.call('command.perform', { ...done, type: 'setCare', care: 'done' });
    }
    if (!answer.ok) return;
    for (const listener of listeners) listener({ key, text: sent, news: answer.value.news });
  };

  const begin = (id: BoxId, box: () => ReplyBox | null): Following => {
    followed.get(id)?.abort();
    const until = new AbortController();
    followed.set(id, until);
    const signal = AbortSignal.any([leaving, until.signal]);
    return followSending({ box, document, signal });
  };

  const add = (id: BoxId, put: PutIn, stood: string) => {
    const { reply, text, passedOver = [], settles = false } = put;
    const known = openOf(id);
    known.settles &&= settles;
    known.inserted = [...known.inserted, { reply, text, stood }];
    known.passedOver = new Set([...known.passedOver, ...passedOver]);
  };
  const reportOn = async (id: BoxId, following: Following) => {
    const sent = await following.sent;
    if (sent !== null) await report(id, sent);
  };
  const followThrough = async (
    put: PutIn,
    id: BoxId,
    box: () => ReplyBox | null,
    inserting: Promise<InsertOutcome>,
  ) => {
    const following = begin(id, box);
    const { kind } = await inserting;
    const now = box();
    if (kind === 'inserted') add(id, put, now ? readEditor(now.editor).text : '');
    await reportOn(id, following);
  };

  /** What the site uses to answer the item now: its editor, and beside it the control that sends. */
  const usedFor = (key: ItemKey, at: HTMLElement): ReplyBox | null => {
    const used = (bridge?.inUse(key) ?? []) as HTMLElement[];
    const editor = used.map(editableOf).find(Boolean) ?? (at.isConnected ? at : null);
    if (!editor) return null;
    const control = used.find((part) => !part.contains(editor) && !editor.contains(part)) ?? null;
    return {
      editor,
      composer: { editor, sendControl: () => control, ...(!control && { sendUnknown: true }) },
    };
  };

  return {
    following: (target) => begin(target.key, boxOf(target)),
    follow(put, following) {
      if (!following) return;
      add(put.key, put, following.stood);
      void reportOn(put.key, following);
    },
    followAtHand(put, editor, inserting) {
      const { key } = put;
      const composer = { editor, sendControl: () => null, sendUnknown: true } as const;
      const id = key ?? editor;
      const box = () =>
        key === undefined
          ? editor.isConnected
            ? { editor, composer }
            : null
          : usedFor(key, editor);
      void followThrough(put, id, box, inserting);
    },
    putAway(key, reply) {
      const known = openOf(key);
      known.passedOver = new Set([...known.passedOver, reply]);
    },
    takeBack(key, reply) {
      const known = openOf(key);
      known.passedOver = new Set([...known.passedOver].filter((other) => other !== reply));
    },
    onSent(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
