import { isAscii, mayBeShouted, mayBeStretched, unit, unitOf } from '../../text/code-units.ts';
import { fold } from '../../text/fold.ts';

/** Longest run of letters inside a word that is a feature of its own. */
const longestRun = 6;
/** Texts longer than this are judged by their beginning; hardly any comment is longer. */
const longestText = 3000;

const links = /(?:https?:\/\/|www\.)\S+/giu;
const mentions = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const entities = /&(?:amp|lt|gt|quot|#39);/giu;
const token =
  /[\p{L}\p{M}\p{N}]+|[!?]+|\.{2,}|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[:;=]-?[()[\]dpo/\\|*3]|[\ue001\ue002]/gu;
const asciiToken = /[a-z0-9]+|[!?]+|\.{2,}|[:;=]-?[()[\]dpo/\\|*3]/g;
const mayHoldLink = /:\/\/|www\./i;
const capitals = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
const stretched = /(\p{L})\1{2,}/u;
const wordLike = /[\p{L}\p{N}]/u;

/** What stands for any link and any mention. */
const linkSign = '\ue001';
const mentionSign = '\ue002';

/** What a text is to the models: hashes of its words and of the runs of letters inside them. */
export interface Features {
  /** 32-bit hashes, each once: words, pairs and signs of mood first, then runs of letters. */
  readonly hashes: Uint32Array;
  /** How many of `hashes` are of the first kind. */
  readonly words: number;
}

const kinds = { word: 0x1001, pair: 0x2002, skip: 0x3003, sign: 0x4004, run: 0x5005 } as const;
const seed = 0x811c9dc5;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads a running hash over all 32 bits and keeps kinds of features apart. */
function finish(hash: number, kind: number): number {
  let h = Math.imul(hash ^ kind, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/**
 * The set of hashes of the text at hand, each once, in the order of their coming. Its memory is used
 * again for the next text, and a stamp tells whose an entry is: making and filling a `Set` costs ten
 * times as much. What is left of a text has fewer features than there is room for; more would not
 * count. Engines read arrays that are made once twice as fast as those that may be put in place of.
 */
const order = new Uint32Array(1 << 15);
let size = 0;
/** Two numbers a slot, a hash and its stamp; only the first `mask + 1` slots are in use. */
const slots = new Uint32Array(order.length << 3);
const fewSlots = 1 << 11;
let mask = fewSlots - 1;
let stamp = 0;

function empty(): void {
  stamp++;
  size = 0;
  mask = fewSlots - 1;
}

function add(hash: number): void {
  let at = (hash & mask) << 1;
  while (slots[at + 1] === stamp) {
    if (slots[at] === hash) return;
    at = (at + 2) & ((mask << 1) | 1);
  }
  if (size === order.length) return;
  slots[at] = hash;
  slots[at + 1] = stamp;
  order[size++] = hash;
  if (size << 1 > mask) widen();
}

/** Twice as many slots, with what is there. */
function widen(): void {
  mask = (mask << 1) | 1;
  stamp++;
  for (let i = 0; i < size; i++) {
    const hash = order[i] as number;
    let at = (hash & mask) << 1;
    while (slots[at + 1] === stamp) at = (at + 2) & ((mask << 1) | 1);
    slots[at] = hash;
    slots[at + 1] = stamp;
  }
}

/**
 * The tokens of a text as the models know it: folded words, emoji, emoticons, runs of `!` and `?`,
 * and one sign each for any link and any mention.
 */
export function tokens(text: string): string[] {
  let plain = text.length > longestText ? text.slice(0, longestText) : text;
  if (mayHoldLink.test(plain)) plain = plain.replace(links, ` ${linkSign} `);
  if (plain.includes('@')) plain = plain.replace(mentions, ` ${mentionSign} `);
  if (plain.includes('&')) plain = plain.replace(entities, ' ');
  const folded = fold(plain);
  return folded.match(isAscii(folded) ? asciiToken : token) ?? [];
}

/** The features of a text. */
export function featuresOf(text: string): Features {
  const { hashes, words } = passingFeaturesOf(text);
  return { hashes: hashes.slice(), words };
}

/** The same, good until the next text is asked for: a copy costs as much as a fifth of the rest. */
export function passingFeaturesOf(text: string): Features {
  const list = tokens(text);
  empty();
  let before = 0;
  let beforeThat = 0;
  let place = 0;
  for (const each of list) {
    const hash = hashOf(each);
    add(finish(hash, kinds.word));
    // The beginning counts as a word: what a text opens with says much.
    add(finish(Math.imul(before, 31) ^ hash, kinds.pair));
    if (place > 1) add(finish(Math.imul(beforeThat, 31) ^ hash, kinds.skip));
    beforeThat = before;
    before = hash;
    place++;
  }
  for (const sign of signs(text, place)) add(finish(hashOf(sign), kinds.sign));
  const words = size;
  for (const each of list) addRuns(each);
  return { hashes: order.subarray(0, size), words };
}

/** What folding hides, and how long the text is. */
function signs(text: string, length: number): string[] {
  const shouted = mayBeShouted(text) ? (text.match(capitals)?.length ?? 0) : 0;
  const list = [`length ${Math.min(6, Math.floor(Math.log2(length + 1)))}`];
  if (shouted > 0) list.push(`capitals ${Math.min(3, shouted)}`);
  if (mayBeStretched(text) && stretched.test(text)) list.push('stretched');
  return list;
}

/** Letters of the word at hand, with an edge before and behind. */
const letters = new Uint16Array(1 << 16);
const edge = 32;

/** Runs of 1 to 6 letters of a word with its edges marked. */
function addRuns(word: string): void {
  const opens = unitOf(word.charCodeAt(0)) & (unit.letter | unit.number);
  if (opens === 0 && !wordLike.test(word)) return;
  const last = Math.min(word.length + 1, letters.length - 1);
  letters[0] = edge;
  for (let i = 1; i < last; i++) letters[i] = word.charCodeAt(i - 1);
  letters[last] = edge;
  for (let from = 0; from < last; from++) {
    let hash = step(seed, letters[from] as number);
    const end = Math.min(last, from + longestRun - 1);
    for (let i = from + 1; i <= end; i++) {
      hash = step(hash, letters[i] as number);
      add(finish(hash, kinds.run));
    }
  }
}

const written = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as it writes them, each once. */
export const writtenWords = (text: string): readonly string[] => [
  ...new Set(text.slice(0, longestText).replace(links, ' ').match(written) ?? []),
];

/**
 * Changes when the features of a text do: weights trained for other features are worth nothing,
 * and no error would tell.
 */
export function featureMark(): number {
  const sample =
    'Sooo GREAT!!! @ann see https://a.example/b :) Ça, łódź; Straße 12 😀 σας ευχαριστώ, سلام كتاب می‌خواهم बहुत अच्छा привет';
  let mark = seed;
  for (const hash of featuresOf(sample).hashes) mark = step(mark, hash);
  return mark >>> 0;
}
