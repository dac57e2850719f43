import type { ItemDraft } from './item.ts';

/** The item that a text is for, with our own answers that its page shows in the thread. */
export interface AnsweredItem {
  readonly draft: ItemDraft;
  readonly ownTexts: readonly string[];
}

/** What a search for replies has to know of the item; without one, nothing. */
export function askedFor(item: AnsweredItem | null) {
  if (!item) return { text: '', author: { handle: '' } };
  const { key, text, lang, author, kind } = item.draft;
  return {
    key,
    text,
    ...(lang !== undefined && { lang }),
    author: {
      handle: author.handle,
      ...(author.name !== undefined && { name: author.name }),
    },
    kind,
    here: item.ownTexts,
  };
}
