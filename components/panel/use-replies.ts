import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from '@/lib/client/client-context.tsx';
import { type AnswerState, useAnswer } from '@/lib/client/use-answer.ts';
import { askedFor } from '@/lib/domain/answered-item.ts';
import type { Objection } from '@/lib/domain/guard.ts';
import { type ReplyId, replyId } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { SavedReply, Suggestion } from '@/lib/domain/reply.ts';
import type { PageBridge, Sendings } from '@/lib/page/bridge.ts';
import { type Inserting, useInsert } from './use-insert.ts';

/** Puts words into a reply's variables; `missing` names those that are still empty. */
export type FillTemplate = (
  text: string,
  values: Readonly<Record<string, string>>,
) => { readonly text: string; readonly missing: readonly string[] };

interface RepliesOptions {
  readonly draft: ItemDraft;
  readonly insertIntoPage: PageBridge['insert'];
  /** What became of a text that was inserted before. */
  readonly ended: InsertOutcome | undefined;
  readonly fill: FillTemplate;
  readonly onInserted: (title: string) => void;
  /** Our own answers that the page shows in this thread. */
  readonly ownTexts: readonly string[];
  readonly sendings: Sendings;
}

/** A text that a guard has something to say about, waiting for a person's word. */
export interface Guarded {
  readonly finding: Objection;
  /** What it speaks against. */
  readonly text: string;
  readonly anyway: () => void;
  readonly leave: () => void;
  /** Puts in the wording that the guard found; absent where it found none. */
  readonly better: (() => void) | undefined;
}

export interface Replies {
  /** Without those that were put away for this item. */
  readonly suggestions: AnswerState<readonly Suggestion[]>;
  readonly putAway: (suggestion: Suggestion) => void;
  /** The suggestion that was put away last, and the way back. */
  readonly away: { readonly title: string; readonly takeBack: () => void } | null;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** Null until known. */
  readonly saved: readonly SavedReply[] | null;
  readonly inserting: Inserting;
  readonly fill: FillTemplate;
  /** The reply whose missing words are asked for. */
  readonly asking: Suggestion | null;
  readonly stopAsking: () => void;
  readonly guarded: Guarded | null;
  /** What speaks against the first suggestion, while nobody has pressed anything. */
  readonly opening: Guarded | null;
  /** Inserts a reply, or asks first for the words it lacks. */
  readonly insert: (suggestion: Suggestion, how?: InsertHow) => void;
  /** Sent, it is all that the item asks for. */
  readonly insertMicro: (title: string, text: string) => void;
  /** Inserts it with the words a person gave, unless one is still empty. */
  readonly insertGiven: (suggestion: Suggestion, given: Readonly<Record<string, string>>) => void;
}

export interface InsertHow {
  /** False: not taken from among the suggestions, so that none of them was passed over. */
  readonly chosen?: boolean;
  /** Called once the text is in. */
  readonly onIn?: () => void;
}

interface How extends InsertHow {
  readonly allowed?: () => Promise<boolean>;
  readonly settles?: boolean;
}

/** The saved replies offered for one item, and the way of one of them into the page. */
export function useReplies(options: RepliesOptions): Replies {
  const { draft, insertIntoPage, ended, fill, onInserted, ownTexts, sendings } = options;
  const { key } = draft;
  const client = useClient();
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<Suggestion | null>(null);
  const [guarded, setGuarded] = useState<Guarded | null>(null);
  /** The first suggestion's finding was answered by a person. */
  const [settled, setSettled] = useState<string | null>(null);
  const [putAside, setPutAside] = useState<readonly Suggestion[]>([]);
  const askedHow = useRef<InsertHow | undefined>(undefined);
  /** The last suggestions that nobody searched for. */
  const offered = useRef<readonly ReplyId[]>([]);

  const answered = useAnswer(
    'replies.suggest',
    {
      ...askedFor({ draft, ownTexts }),
      ...(search.trim() !== '' && { search: search.trim() }),
    },
    ({ type }) => ['replies', 'settings', 'storm'].includes(type),
  );
  const saved = useAnswer('replies.list', undefined, ({ type }) => type === 'replies');

  const list = useMemo(() => {
    const hidden = new Set(putAside.map(({ reply }) => reply.id));
    return answered.value?.filter(({ reply }) => !hidden.has(reply.id)) ?? null;
  }, [answered.value, putAside]);
  useEffect(() => {
    if (search === '' && list) offered.current = list.map(({ reply }) => reply.id);
  }, [search, list]);

  const { inserting, insert: put } = useInsert(key, insertIntoPage, onInserted, ended);
  const insertReply = useCallback(
    (reply: Pick<SavedReply, 'id' | 'title'>, filled: string, how: How = {}) => {
      const { allowed, settles = false, chosen = true, onIn } = how;
      const place = offered.current.indexOf(reply.id);
      const before = place < 0 ? offered.current : offered.current.slice(0, place);
      setGuarded(null);
      put({
        title: reply.title,
        text: filled,
        ...(allowed && { allowed }),
        done: ({ following }) => {
          setSettled(filled);
          onIn?.();
          const passedOver = chosen ? before : [];
          sendings.follow({ key, reply: reply.id, text: filled, passedOver, settles }, following);
        },
      });
    },
    [key, put, sendings],
  );
  const guardOf = useCallback(
    (finding: Objection, reply: Pick<SavedReply, 'id' | 'title'>, filled: string, how?: How) => {
      const better = finding.guard === 'repetition' ? finding.better : undefined;
      const other = saved.value?.find(({ id }) => id === better?.reply);
      return {
        finding,
        text: filled,
        anyway: () => insertReply(reply, filled, how),
        leave: () => {
          setGuarded(null);
          setSettled(filled);
        },
        better:
          better && other
            ? () => insertReply(other, better.text, { ...how, chosen: false })
            : undefined,
      };
    },
    [saved.value, insertReply],
  );
  const checked = useCallback(
    (reply: Pick<SavedReply, 'id' | 'title'>, filled: string, how?: Omit<How, 'allowed'>) => {
      const allowed = async () => {
        const request = { key, text: filled, reply: reply.id, here: ownTexts };
        const answer = await client.call('replies.check', request);
        const finding = answer.ok ? answer.value[0] : ({ guard: 'not-asked' } as const);
        if (finding) setGuarded(guardOf(finding, reply, filled, how));
        return !finding;
      };
      insertReply(reply, filled, { ...how, allowed });
    },
    [client, key, ownTexts, guardOf, insertReply],
  );
  const insert = useCallback(
    (suggestion: Suggestion, how?: InsertHow) => {
      askedHow.current = how;
      if (suggestion.missing.length > 0) {
        setAsking(suggestion);
        return;
      }
      setAsking(null);
      checked(suggestion.reply, suggestion.filled, how);
    },
    [checked],
  );
  const insertGiven = useCallback(
    (suggestion: Suggestion, given: Readonly<Record<string, string>>) => {
      const filled = fill(suggestion.filled, given);
      if (filled.missing.length > 0) {
        setAsking({ ...suggestion, filled: filled.text, missing: filled.missing });
        return;
      }
      setAsking(null);
      checked(suggestion.reply, filled.text, askedHow.current);
    },
    [checked, fill],
  );
  const stopAsking = useCallback(() => setAsking(null), []);
  const insertMicro = useCallback(
    (title: string, text: string) => {
      checked({ id: replyId('micro'), title }, text, { settles: true, chosen: false });
    },
    [checked],
  );
  const putAway = useCallback(
    (suggestion: Suggestion) => {
      sendings.putAway(key, suggestion.reply.id);
      setPutAside((all) => [...all, suggestion]);
    },
    [key, sendings],
  );
  const last = putAside.at(-1);
  const away = last && {
    title: last.reply.title,
    takeBack: () => {
      sendings.takeBack(key, last.reply.id);
      setPutAside((all) => all.filter((each) => each !== last));
    },
  };

  const first = list?.[0];
  const opening =
    first?.finding && first.filled !== settled
      ? guardOf(first.finding, first.reply, first.filled)
      : null;

  return {
    suggestions: { ...answered, value: list },
    putAway,
    away: away ?? null,
    insertMicro,
    search,
    setSearch,
    saved: saved.value,
    inserting,
    fill,
    asking,
    guarded,
    opening: inserting.state === 'busy' ? null : opening,
    stopAsking,
    insert,
    insertGiven,
  };
}
