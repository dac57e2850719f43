import type { SavedReply } from '../domain/reply.ts';
import { functionWords } from '../text/function-words.ts';
import { type Script, scriptOf } from '../text/scripts.ts';
import { stem, words } from '../text/segment.ts';
import { rejoices } from './cues.ts';

/** One reply's share in a word: how often it has it, titles and tags counted more. */
export interface Posting {
  readonly reply: number;
  readonly weight: number;
}

export interface ReplyIndex {
  /** Living replies in the order of their ids. */
  readonly replies: readonly SavedReply[];
  /** Sum of weights of each reply's words. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  /** Stem → replies; function words left out. For ranking. */
  readonly stems: ReadonlyMap<string, readonly Posting[]>;
  /**
   * Tags that stems cannot stand for ("how much", "بكم"): several words, or function words only.
   * Folded words joined by blanks → the tag as written, and its replies.
   */
  readonly phrases: ReadonlyMap<
    string,
    { readonly tag: string; readonly postings: readonly Posting[] }
  >;
  /** Whole folded word → replies with the weight of the best field. For searching. */
  readonly vocabulary: ReadonlyMap<string, readonly Posting[]>;
  readonly cheerful: readonly boolean[];
  /** Of each reply's text; asked for every comment whose language is not known. */
  readonly scripts: readonly (Script | null)[];
}

const fieldWeights = { title: 2, tags: 2, text: 1 } as const;

const allFunctionWords = new Set(Object.values(functionWords).flatMap((list) => [...list]));

export const isFunctionWord = (folded: string): boolean => allFunctionWords.has(folded);

const cache = new WeakMap<readonly SavedReply[], ReplyIndex>();

/**
 * The index of a list of replies, made once per list: whoever holds the replies hands over the same
 * array while nothing changed, and a new one when something did.
 */
export function indexOf(replies: readonly SavedReply[]): ReplyIndex {
  const known = cache.get(replies);
  if (known) return known;
  const index = buildIndex(replies);
  cache.set(replies, index);
  return index;
}

function buildIndex(all: readonly SavedReply[]): ReplyIndex {
  const replies = all
    .filter((reply) => reply.deletedAt === undefined)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const stems = new Map<string, Posting[]>();
  const vocabulary = new Map<string, Posting[]>();
  const phrases = new Map<string, { tag: string; postings: Posting[] }>();
  const lengths = replies.map((reply, at) => {
    const counted = new Map<string, number>();
    const best = new Map<string, number>();
    const found = (word: string, weight: number) =>
      best.set(word, Math.max(best.get(word) ?? 0, weight));
    for (const text of onlySearched(reply)) for (const word of words(text)) found(word, 1);
    for (const [text, weight] of fieldsOf(reply)) {
      for (const word of words(text)) {
        found(word, weight);
        if (isFunctionWord(word)) continue;
        const key = stem(word);
        counted.set(key, (counted.get(key) ?? 0) + weight);
      }
    }
    for (const [phrase, tag] of phrasesOf(reply)) {
      const known = phrases.get(phrase) ?? { tag, postings: [] };
      known.postings.push({ reply: at, weight: fieldWeights.tags });
      phrases.set(phrase, known);
    }
    for (const [key, weight] of counted) post(stems, key, { reply: at, weight });
    for (const [word, weight] of best) post(vocabulary, word, { reply: at, weight });
    return [...counted.values()].reduce((sum, weight) => sum + weight, 0);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    replies,
    lengths,
    averageLength: Math.max(1, total / Math.max(1, replies.length)),
    stems,
    phrases,
    vocabulary,
    cheerful: replies.map(({ situation, text }) => isCheerful(situation) || rejoices(text)),
    scripts: replies.map(({ text }) => scriptOf(text)),
  };
}

/** A variable's name is no word of the reply; its fallback is. */
const withoutVariables = (text: string) =>
  text.replace(/\{+\s*[\p{L}\p{N}_]+\s*(?:\|([^{}]*))?\}+/gu, ' $1 ');

const fieldsOf = (reply: SavedReply): readonly (readonly [string, number])[] => [
  [reply.title, fieldWeights.title],
  [reply.tags.join(' '), fieldWeights.tags],
  [withoutVariables(reply.text), fieldWeights.text],
];

/** What a search finds a reply by beside its words; for ranking, examples have an index of their own. */
const onlySearched = ({ shortcut = '', folder = [], examples = [], variants = [] }: SavedReply) => [
  shortcut,
  ...folder,
  ...examples,
  ...variants.map(({ text }) => withoutVariables(text)),
];

/** Folded phrase → tag, each once. */
function phrasesOf(reply: SavedReply): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of reply.tags) {
    const list = words(tag);
    if (list.length > 1 || (list.length === 1 && list.every(isFunctionWord))) {
      found.set(list.join(' '), tag);
    }
  }
  return found;
}

function post(map: Map<string, Posting[]>, key: string, posting: Posting): void {
  const list = map.get(key);
  if (list) list.push(posting);
  else map.set(key, [posting]);
}

const cheerfulSituations: ReadonlySet<SavedReply['situation']> = new Set([
  'praise',
  'thanks',
  'ugc',
  'micro',
  'closing',
]);

/** Situations whose replies are glad by what they are for. */
export const isCheerful = (situation: SavedReply['situation']): boolean =>
  cheerfulSituations.has(situation);
