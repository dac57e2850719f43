import type { Hit, Matcher } from './matcher.ts';
import type { Cue } from './phrase-lists.ts';
import type { Token } from './tokens.ts';

/** A comment as the rules see it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which sentence each token stands in. */
  readonly sentence: readonly number[];
  /** Which tokens stand between quotation marks. */
  readonly quoted: readonly boolean[];
  readonly words: number;
  /** In order. */
  readonly emoji: readonly string[];
  /** How many tokens some list knows. */
  readonly known: number;
  /** What the lists found, by cue, in order. */
  hits(cue: Cue): readonly Hit[];
  has(cue: Cue): boolean;
}

const none: readonly Hit[] = [];

/** Reads a text, given its tokens, with the lists of its language. */
export function read(text: string, list: readonly Token[], match: Matcher): Reading {
  const byCue = new Map<Cue, Hit[]>();
  const known: number[] = list.map(() => 0);
  for (const hit of match(list)) {
    for (let at = hit.start; at < hit.end; at++) known[at] = 1;
    const same = byCue.get(hit.cue);
    const last = same?.at(-1);
    if (!same) byCue.set(hit.cue, [hit]);
    // Of phrases that begin together the longest counts; one inside another says nothing new.
    else if (last && hit.start === last.start && hit.end > last.end) same[same.length - 1] = hit;
    else if (!last || hit.end > last.end) same.push(hit);
  }
  return {
    text,
    tokens: list,
    sentence: sentencesOf(list),
    quoted: quotesOf(list),
    words: list.reduce((count, token) => count + (token.kind === 'word' ? 1 : 0), 0),
    emoji: list.filter(({ kind }) => kind === 'emoji').map((token) => token.text),
    known: known.reduce((count, one) => count + one, 0),
    hits: (cue) => byCue.get(cue) ?? none,
    has: (cue) => byCue.has(cue),
  };
}

function sentencesOf(list: readonly Token[]): number[] {
  let sentence = 0;
  return list.map((token) => (token.kind === 'end' ? sentence++ : sentence));
}

/** Quotation marks count in pairs; an odd one at the end quotes nothing. */
function quotesOf(list: readonly Token[]): boolean[] {
  const quoted = list.map(() => false);
  const marks: number[] = [];
  list.forEach((token, index) => {
    if (token.kind === 'quote') marks.push(index);
  });
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    quoted.fill(true, marks[pair], marks[pair + 1]);
  }
  return quoted;
}

/** How many tokens lie between two hits; 0 where they touch or overlap. */
export function distance(a: Hit, b: Hit): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The words of a hit as the comment writes them. */
export function asWritten({ text, tokens: list }: Reading, { start, end }: Hit): string {
  return text.slice(list[start]?.start ?? 0, list[end - 1]?.end ?? 0);
}
