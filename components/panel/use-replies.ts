import { useCallback, useState } from 'react';
import { type AnswerState, useAnswer } from '@/lib/client/use-answer.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { Suggestion } from '@/lib/domain/reply.ts';
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
  readonly fill: FillTemplate;
  readonly onInserted: (title: string) => void;
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
  /** Inserts a reply, or asks first for the words it lacks. */
  readonly insert: (suggestion: Suggestion) => void;
  /** Inserts it with the words a person gave, unless one is still empty. */
  readonly insertGiven: (suggestion: Suggestion, given: Readonly<Record<string, string>>) => void;
}

/** The saved replies offered for one item, and the way of one of them into the page. */
export function useReplies(options: RepliesOptions): Replies {
  const { draft, insertIntoPage, fill, onInserted } = options;
  const { key, text, lang, author } = draft;
  const [search, setSearch] = useState('');
  const [asking, setAsking] = useState<Suggestion | null>(null);

  const suggestions = useAnswer(
    'replies.suggest',
    {
      key,
      text,
      ...(lang !== undefined && { lang }),
      author: {
        handle: author.handle,
        ...(author.name !== undefined && { name: author.name }),
      },
      ...(search.trim() !== '' && { search: search.trim() }),
    },
    ({ type }) => type === 'replies' || type === 'settings',
  );
  const saved = useAnswer('replies.list', undefined, ({ type }) => type === 'replies');
  const savedCount = saved.value?.filter(({ deletedAt }) => deletedAt === undefined).length ?? null;

  const { inserting, insert: put } = useInsert(key, insertIntoPage, onInserted);
  const insert = useCallback(
    (suggestion: Suggestion) => {
      if (suggestion.missing.length > 0) {
        setAsking(suggestion);
        return;
      }
      setAsking(null);
      put({ title: suggestion.reply.title, text: suggestion.filled });
    },
    [put],
  );
  const insertGiven = useCallback(
    (suggestion: Suggestion, given: Readonly<Record<string, string>>) => {
      const filled = fill(suggestion.filled, given);
      if (filled.missing.length > 0) {
        setAsking({ ...suggestion, filled: filled.text, missing: filled.missing });
        return;
      }
      setAsking(null);
      put({ title: suggestion.reply.title, text: filled.text });
    },
    [fill, put],
  );
  const stopAsking = useCallback(() => setAsking(null), []);

  return {
    suggestions,
    search,
    setSearch,
    savedCount,
    inserting,
    asking,
    stopAsking,
    insert,
    insertGiven,
  };
}
