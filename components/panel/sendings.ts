import { commandId, type ItemKey, type ReplyId } from '@/lib/domain/ids.ts';
import type { SentReport } from '@/lib/domain/reply-use.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import type { BridgeInsertion } from '@/lib/page/bridge.ts';

/** One text that was put into the box of an item. */
export interface PutIn {
  readonly key: ItemKey;
  readonly reply: ReplyId;
  readonly text: string;
  /** Suggestions that stood before it. */
  readonly passedOver: readonly ReplyId[];
  /** Sent, it is all that the item asks for. */
  readonly settles: boolean;
}

/** An answer that was seen to be sent. */
export interface SentAnswer {
  readonly key: ItemKey;
  readonly text: string;
  /** It is not in the library as it went out. */
  readonly news: boolean;
}

/** What was put into boxes and not sent yet. Outlives the panel: people send after closing it. */
export interface Sendings {
  follow(put: PutIn, following: BridgeInsertion['following']): void;
  /** A suggestion that a person does not want to see for this item. */
  putAway(key: ItemKey, reply: ReplyId): void;
  /** A suggestion is wanted after all. */
  takeBack(key: ItemKey, reply: ReplyId): void;
  onSent(listener: (sent: SentAnswer) => void, signal: AbortSignal): void;
}

interface Open {
  inserted: SentReport['inserted'];
  passedOver: ReadonlySet<ReplyId>;
  settles: boolean;
}

/** Reports to the worker what became of replies, once for every sending. */
export function createSendings(client: Client): Sendings {
  const open = new Map<ItemKey, Open>();
  const listeners = new Set<(sent: SentAnswer) => void>();
  const openOf = (key: ItemKey): Open => {
    const known = open.get(key) ?? { inserted: [], passedOver: new Set(), settles: true };
    open.set(key, known);
    return known;
  };

  const report = async (key: ItemKey, sent: string) => {
    const { inserted, passedOver, settles } = openOf(key);
    open.delete(key);
    const id = crypto.randomUUID();
    const told = { id, key, sent, inserted, passedOver: [...passedOver] };
    const answer = await client.call('replies.sent', told);
    if (settles) {
      const done = { id: commandId(id), at: Date.now(), key } as const;
      await client.call('command.perform', { ...done, type: 'setCare', care: 'done' });
    }
    if (!answer.ok) return;
    for (const listener of listeners) listener({ key, text: sent, news: answer.value.news });
  };

  return {
    follow({ key, reply, text, passedOver, settles }, following) {
      if (!following) return;
      const known = openOf(key);
      known.settles &&= settles;
      known.inserted = [...known.inserted, { reply, text, stood: following.stood }];
      known.passedOver = new Set([...known.passedOver, ...passedOver]);
      void following.sent.then((sent) => (sent === null ? undefined : report(key, sent)));
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
