import { fold } from '../../text/fold.ts';
import { type Cue, cues, type PhraseLists } from './phrase-lists.ts';
import { phraseWords, type Token } from './tokens.ts';

/** A phrase of a list, found in a comment: tokens `start` up to, not including, `end`. */
export interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** Most nodes end a phrase: what they do not need is not made. */
interface Node {
  exact: Map<string, Node> | null;
  prefixes: Map<string, Node> | null;
  /** Lengths that occur among `prefixes`. */
  lengths: readonly number[];
  cues: readonly Cue[];
}
const nothing: readonly never[] = [];
const node = (): Node => ({ exact: null, prefixes: null, lengths: nothing, cues: nothing });

/** Phrase lists made ready for matching; all lists are met in one pass over a comment. */
export type Matcher = (list: readonly Token[]) => Hit[];

const ending = '*';

/** A matcher of the lists; what stands in several languages' lists may be given together. */
export function matcher(...lists: readonly PhraseLists[]): Matcher {
  const root = node();
  for (const list of lists) {
    for (const cue of cues) {
      const phrases = list[cue];
      // Folding a whole list costs little more than folding one phrase.
      if (phrases) for (const phrase of fold(phrases).split('/')) add(root, phrase, cue);
    }
  }
  const after = openingsOf(root);
  return (list) => {
    const hits: Hit[] = [];
    for (let start = 0; start < list.length; start++) {
      const token = list[start] as Token;
      if (token.kind !== 'word') continue;
      for (const next of after(token.text)) walk(next, list, start, start + 1, hits);
      for (const spelling of token.also) {
        if (spelling.includes('*')) guess(root, list, start, start, hits, spelling);
        else for (const next of after(spelling)) walk(next, list, start, start + 1, hits);
      }
    }
    return hits;
  };
}

function add(root: Node, phrase: string, cue: Cue): void {
  let at = root;
  for (const text of phraseWords(phrase)) {
    const isPrefix = text.endsWith(ending);
    const key = isPrefix ? text.slice(0, -ending.length) : text;
    let children = isPrefix ? at.prefixes : at.exact;
    if (!children) {
      children = new Map();
      if (isPrefix) at.prefixes = children;
      else at.exact = children;
    }
    let next = children.get(key);
    if (!next) {
      next = node();
      children.set(key, next);
      if (isPrefix && !at.lengths.includes(key.length)) at.lengths = [...at.lengths, key.length];
    }
    at = next;
  }
  if (at !== root && !at.cues.includes(cue)) at.cues = [...at.cues, cue];
}

function walk(at: Node, list: readonly Token[], start: number, next: number, hits: Hit[]): void {
  for (const cue of at.cues) hits.push({ cue, start, end: next });
  const token = list[next];
  // A comma inside a phrase is a matter of taste: ich weiß, wo du wohnst. So is where a line ends.
  if ((token?.kind === 'pause' || isLineBreak(token)) && at.cues.length === 0) {
    walk(at, list, start, next + 1, hits);
    return;
  }
  if (token?.kind !== 'word') return;
  if (!at.exact && !at.prefixes) return;
  for (const child of following(at, token.text)) walk(child, list, start, next + 1, hits);
  for (const spelling of token.also) {
    if (spelling.includes('*')) guess(at, list, start, next, hits, spelling);
    else for (const child of following(at, spelling)) walk(child, list, start, next + 1, hits);
  }
}

const lineBreak = /^\n+$/;
const isLineBreak = (token: Token | undefined): boolean =>
  token?.kind === 'end' && lineBreak.test(token.text);

/** Where a word leads from a place in the lists: as it is, then by its beginnings. */
function following(at: Node, word: string): readonly Node[] {
  const exact = at.exact?.get(word);
  let found: readonly Node[] = exact ? [exact] : nothing;
  for (const length of at.lengths) {
    if (length > word.length) continue;
    const prefixed = at.prefixes?.get(word.slice(0, length));
    if (prefixed) found = [...found, prefixed];
  }
  return found;
}

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Bits of the sieve: with a thousand words in it, it lets through one foreign word in thirty. */
const sieveSize = 1 << 15;

/**
 * `following` of the lists' first place, where every word of a comment is looked up in vain: a
 * sieve of the hashes of all words and beginnings there tells most of the others without looking.
 */
function openingsOf(root: Node): (word: string) => readonly Node[] {
  const sieve = new Uint32Array(sieveSize >> 5);
  const { exact, prefixes, lengths } = root;
  const slot = (hash: number) => ((hash >>> 15) ^ hash) & (sieveSize - 1);
  for (const words of [exact, prefixes]) {
    for (const word of words?.keys() ?? nothing) {
      const at = slot(hashOf(word));
      sieve[at >> 5] = (sieve[at >> 5] as number) | (1 << at);
    }
  }
  const passes = (hash: number) => {
    const at = slot(hash);
    return (((sieve[at >> 5] as number) >>> at) & 1) === 1;
  };
  const longest = Math.max(0, ...lengths);
  const beginnings = new Int32Array(longest);
  return (word) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) {
      hash = step(hash, word.charCodeAt(i));
      if (i < longest) beginnings[i] = hash;
    }
    let found: readonly Node[] = nothing;
    if (passes(hash)) {
      const whole = exact?.get(word);
      if (whole) found = [whole];
    }
    for (const length of lengths) {
      if (length > word.length || !passes(beginnings[length - 1] as number)) continue;
      const prefixed = prefixes?.get(word.slice(0, length));
      if (prefixed) found = found.length === 0 ? [prefixed] : [...found, prefixed];
    }
    return found;
  };
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** A word with letters left out (f*ck) is whatever the lists know of the same shape. */
function guess(
  at: Node,
  list: readonly Token[],
  start: number,
  next: number,
  hits: Hit[],
  shape: string,
): void {
  for (const [word, child] of at.exact ?? nothing) {
    if (word.length !== shape.length) continue;
    let same = true;
    for (let i = 0; same && i < word.length; i++) same = shape[i] === '*' || shape[i] === word[i];
    if (same) walk(child, list, start, next + 1, hits);
  }
}
