import { useCallback, useState } from 'react';
import { useClient } from '@/lib/client/client-context.tsx';
import { type AnswerState, useAnswer } from '@/lib/client/use-answer.ts';
import { askedFor } from '@/lib/domain/answered-item.ts';
import type { GuardFinding } from '@/lib/domain/guard.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { SavedReply, Suggestion } from '@/lib/domain/reply.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
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
}

/** A text that a guard has something to say about, waiting for a person's word. */
export interface Guarded {
  readonly finding: GuardFinding;
  readonly anyway: () => void;
  readonly leave: () => void;
  /** Puts in the wording that the guard found; absent where it found none. */
  readonly better: (() => void) | undefined;
}

export interface Replies {
  readonly suggestions: AnswerState<readonly Suggestion[]>;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** How many saved replies there are; null until known. */
  readonly savedCount: number | null;
  readonly inserting: Inserting;
  /** The reply whose missing words are asked for. */
  readonly asking: Suggestion | null;
  readonly stopAsking: () => void;
  readonly guarded: Guarded | null;
  /** Inserts a reply, or asks first for the words it lacks; unchecked when a person insists. */
  readonly insert: (suggestion: Suggestion, insisting?: 'anyway') => void;
  /** Inserts it with the words a person gave, unless one is still empty. */
  readonly insertGiven: (suggestion: Suggestion, given: Readonly<Record<string, string>>) => void;
}

/** The saved replies offered for one item, and the way of one of them into the page. */
export function useReplies(options: RepliesOptions): Replies {
  const { draft, insertIntoPage, ended, fill, onInserted, ownTexts } = options;
  const { key } = draft;
  const client = useClient();
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<Suggestion | null>(null);
  const [guarded, setGuarded] = useState<Guarded | null>(null);

  const suggestions = useAnswer(
    'replies.suggest',
    {
      ...askedFor({ draft, ownTexts }),
      ...(search.trim() !== '' && { search: search.trim() }),
    },
    ({ type }) => type === 'replies' || type === 'settings',
  );
  const saved = useAnswer('replies.list', undefined, ({ type }) => type === 'replies');
  const savedCount = saved.value?.filter(({ deletedAt }) => deletedAt === undefined).length ?? null;

  const { inserting, insert: put } = useInsert(key, insertIntoPage, onInserted, ended);
  const insertReply = useCallback(
    (reply: SavedReply, filled: string, allowed?: () => Promise<boolean>) => {
      setGuarded(null);
      put({
        title: reply.title,
        text: filled,
        ...(allowed && { allowed }),
        // What was put in teaches the ranking; nothing waits for it.
        done: () => void client.call('replies.used', { key, reply: reply.id, outcome: 'sent' }),
      });
    },
    [client, key, put],
  );
  const checked = useCallback(
    (reply: SavedReply, filled: string) => {
      const allowed = async () => {
        const request = { key, text: filled, reply: reply.id, here: ownTexts };
        const answer = await client.call('replies.check', request);
        const [finding] = answer.ok ? answer.value : [];
        if (!finding) return true;
        const better = finding.guard === 'repetition' ? finding.better : undefined;
        const other = saved.value?.find(({ id }) => id === better?.reply);
        setGuarded({
          finding,
          anyway: () => insertReply(reply, filled),
          leave: () => setGuarded(null),
          better: better && other ? () => insertReply(other, better.text) : undefined,
        });
        return false;
      };
      insertReply(reply, filled, allowed);
    },
    [client, key, ownTexts, saved.value, insertReply],
  );
  const insert = useCallback(
    (suggestion: Suggestion, insisting?: 'anyway') => {
      if (suggestion.missing.length > 0) {
        setAsking(suggestion);
        return;
      }
      setAsking(null);
      if (insisting) insertReply(suggestion.reply, suggestion.filled);
      else checked(suggestion.reply, suggestion.filled);
    },
    [checked, insertReply],
  );
  const insertGiven = useCallback(
    (suggestion: Suggestion, given: Readonly<Record<string, string>>) => {
      const filled = fill(suggestion.filled, given);
      if (filled.missing.length > 0) {
        setAsking({ ...suggestion, filled: filled.text, missing: filled.missing });
        return;
      }
      setAsking(null);
      checked(suggestion.reply, filled.text);
    },
    [checked, fill],
  );
  const stopAsking = useCallback(() => setAsking(null), []);

  return {
    suggestions,
    search,
    setSearch,
    savedCount,
    inserting,
    asking,
    guarded,
    stopAsking,
    insert,
    insertGiven,
  };
}
