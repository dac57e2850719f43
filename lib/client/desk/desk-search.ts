import { fold } from '../../text/fold.ts';
import { type DeskEntry, foldedOf } from './desk-entry.ts';

/** Searches as a person types: what was found, in its order; null where nothing is searched for. */
export type DeskSearch = (search: string, all: readonly DeskEntry[]) => readonly DeskEntry[] | null;

interface Hits {
  readonly words: readonly string[];
  readonly all: readonly DeskEntry[];
  readonly found: readonly DeskEntry[];
}

/**
 * Finds items that hold every searched word, in any case, accents and letter forms. While a search
 * only grows, it looks through what the shorter one found; the same search gives the same list.
 */
export function createDeskSearch(): DeskSearch {
  let last: Hits | null = null;
  return (search, all) => {
    const words = wordsOf(search);
    if (words.length === 0) return null;
    const before = last?.all === all ? last : null;
    if (before && before.words.join(' ') === words.join(' ')) return before.found;
    const within = before && holdsAll(before.words, words) ? before.found : all;
    const found = within.filter((entry) => {
      const folded = foldedOf(entry);
      return words.every((word) => folded.includes(word));
    });
    last = { words, all, found };
    return found;
  };
}

const wordsOf = (search: string): readonly string[] =>
  fold(search)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** True when whatever holds all of `after` also holds all of `before`. */
const holdsAll = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((word) => after.some((longer) => longer.includes(word)));
