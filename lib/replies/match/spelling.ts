import { conceptHits } from './concepts.ts';
import { stemEnglish } from './stem-english.ts';
import type { WordVectors } from './word-vectors.ts';

/** Shorter words have too many neighbours for one to be surely meant. */
const shortest = 4;

/** Words by their length, in each list the likeliest first. */
type ByLength = ReadonlyMap<number, readonly string[]>;

/** The words of a library's examples, for reading what was mistyped. */
export interface Spelling {
  readonly has: ReadonlySet<string>;
  readonly own: ByLength;
  /** English beyond the library. */
  readonly words: WordVectors | null;
}

/** @param texts folded words of each example */
export function spellingOf(
  texts: readonly (readonly string[])[],
  words: WordVectors | null,
): Spelling {
  const spread = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const sorted = [...spread].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const list = sorted.map(([word]) => word);
  return { has: new Set(list), own: byLength(list), words };
}

/**
 * A folded word as its writer most likely meant it: one that neither the library nor, in English, the
 * word vectors and the concepts know becomes the commonest known word that is one slip away. Words are
 * only read so, never written so.
 *
 * The first letter is seldom mistyped. It is let differ only in English and only towards the library's
 * own words; elsewhere a right word that is not known would become its opposite (a Persian "نمی") or a
 * name some other name.
 */
export function spelled({ has, own, words }: Spelling, word: string, lang: string): string {
  if (word.length < shortest || has.has(word)) return word;
  const english = words !== null && (lang === 'en' || lang === 'und');
  if (!english) return oneSlipFrom(word, own, word[0]) ?? word;
  const stem = stemEnglish(word);
  if (words.knows(stem) || conceptHits([word], 'en').length > 0) return word;
  return oneSlipFrom(word, own) ?? oneSlipFrom(stem, englishOf(words), word[0]) ?? word;
}

const english = new WeakMap<WordVectors, ByLength>();

function englishOf(words: WordVectors): ByLength {
  const known = english.get(words) ?? byLength(words.stems);
  english.set(words, known);
  return known;
}

function byLength(list: readonly string[]): ByLength {
  const lists = new Map<number, string[]>();
  for (const word of list) {
    const same = lists.get(word.length);
    if (same) same.push(word);
    else lists.set(word.length, [word]);
  }
  return lists;
}

/** @param first where it is given, the letter that the other word begins with */
function oneSlipFrom(word: string, known: ByLength, first?: string): string | undefined {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    for (const other of known.get(length) ?? []) {
      if ((!first || other.startsWith(first)) && areOneSlipApart(word, other)) return other;
    }
  }
  return undefined;
}

/**
 * Whether two words differ by one slip of the fingers: a letter too many, one too few, a wrong one, or
 * two neighbours that changed places.
 */
export function areOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  ) {
    end++;
  }
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
