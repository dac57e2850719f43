import { words } from '../text/segment.ts';
import type { ReplyIndex } from './reply-index.ts';

/** How much a way of matching is worth beside the exact word. */
const worth = { exact: 1, prefix: 0.8, inside: 0.5, typo: 0.5, begun: 0.35 } as const;
const heaviestField = 2;

export interface Found {
  /** Place in the index. */
  readonly at: number;
  /** 0..1 */
  readonly score: number;
}

/**
 * Replies that hold every word of a search, in any script, without regard to accents and letter
 * forms: whole words, beginnings, parts of three letters and more, and one typing mistake in words
 * of four letters and more, two from eight. Where no reply holds all words, those that hold most of them.
 */
export function searchReplies(index: ReplyIndex, search: string): Found[] {
  const asked = [...new Set(words(search))];
  const held = new Map<number, { score: number; count: number }>();
  for (const token of asked) {
    for (const [reply, score] of matches(index, token)) {
      const entry = held.get(reply) ?? { score: 0, count: 0 };
      held.set(reply, { score: entry.score + score, count: entry.count + 1 });
    }
  }
  const most = Math.max(0, ...[...held.values()].map(({ count }) => count));
  if (most * 2 < asked.length) return [];
  return [...held]
    .filter(([, { count }]) => count === most)
    .map(([at, { score }]) => ({ at, score: score / (asked.length * heaviestField) }));
}

function matches(index: ReplyIndex, token: string): Map<number, number> {
  const best = new Map<number, number>();
  for (const [word, postings] of index.vocabulary) {
    const quality = likeness(token, word);
    if (quality === 0) continue;
    for (const { reply, weight } of postings) {
      best.set(reply, Math.max(best.get(reply) ?? 0, quality * weight));
    }
  }
  return best;
}

function likeness(token: string, word: string): number {
  if (word === token) return worth.exact;
  if (word.startsWith(token)) return worth.prefix;
  if (token.length >= 3 && word.includes(token)) return worth.inside;
  if (!beginsAlike(token, word)) return 0;
  const mistakes = token.length >= 8 ? 2 : token.length >= 4 ? 1 : 0;
  if (mistakes > 0 && isWithin(token, word, mistakes)) return worth.typo;
  // Somebody who has not finished the word may have mistyped it already.
  const begun = token.length >= 5 && word.length > token.length + 1;
  return begun && isWithin(token, word.slice(0, token.length), 1) ? worth.begun : 0;
}

/** One of the first two letters is right, or changed places: nearly all mistakes, and quick to see. */
const beginsAlike = (a: string, b: string) =>
  a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];

/**
 * Whether `a` becomes `b` by at most `most` mistakes: a letter too many, too few, wrong, or two
 * neighbours swapped.
 */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return at(row, b.length) <= most;
}

const at = (row: readonly number[], place: number): number =>
  row[place] ?? Number.POSITIVE_INFINITY;
