import { fold } from '../../text/fold.ts';
import type { Finds } from './desk-answer.ts';
import { type DeskEntry, foldedOf } from './desk-entry.ts';

/** Searches as a person types; null where there is nothing to search for. */
export type DeskSearch = (search: string, all: readonly DeskEntry[]) => Finds | null;

interface Hits {
  readonly words: readonly string[];
  readonly all: readonly DeskEntry[];
  readonly found: ReadonlySet<DeskEntry>;
}

/**
 * Finds items that hold every searched word, in any case, accents and letter forms. While a search
 * only grows, it looks through what the shorter one found.
 */
export function createDeskSearch(): DeskSearch {
  let last: Hits | null = null;
  return (search, all) => {
    const words = wordsOf(search);
    if (words.length === 0) return null;
    const grows = last?.all === all && holdsAll(last.words, words);
    const within = grows && last ? last.found : all;
    const found = new Set<DeskEntry>();
    for (const entry of within) {
      const folded = foldedOf(entry);
      if (words.every((word) => folded.includes(word))) found.add(entry);
    }
    last = { words, all, found };
    return (entry) => found.has(entry);
  };
}

const wordsOf = (search: string): readonly string[] =>
  fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** True when whatever holds all of `after` also holds all of `before`. */
const holdsAll = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((word) => after.some((longer) => longer.includes(word)));
