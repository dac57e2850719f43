import { words } from '../text/segment.ts';
import type { ReplyIndex } from './reply-index.ts';

/** How much a way of matching is worth beside the exact word. */
const worth = { exact: 1, prefix: 0.8, inside: 0.5, typo: 0.5 } as const;
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
 * of four letters and more. Where no reply holds all words, those that hold most of them.
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
  return token.length >= 4 && isOneTypoAway(token, word) ? worth.typo : 0;
}

/** One letter too many, too few, wrong, or two neighbours swapped. */
function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length === b.length) {
    const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
    return rest(a, at + 1) === rest(b, at + 1) || (swapped && rest(a, at + 2) === rest(b, at + 2));
  }
  return a.length > b.length ? rest(a, at + 1) === rest(b, at) : rest(a, at) === rest(b, at + 1);
}
