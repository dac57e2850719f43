import { type Script, scriptOf } from '../../text/scripts.ts';
import { type Middles, middlesOf, nearnessTo } from './middles.ts';
import { type Spelling, spelled, spellingOf } from './spelling.ts';
import { conceptTerms, type Terms, termsOf, vectorTerms } from './terms.ts';
import type { WordVectors } from './word-vectors.ts';

/** A text beneath which a reply fits: written by a person as an example, or learned from use. */
export interface Example {
  /** Place of the reply in its list. */
  readonly reply: number;
  readonly text: string;
  readonly lang: string;
  /** How much it counts; 1 is a written example. */
  readonly weight: number;
  /** A person wrote it into the reply; else it was learned. */
  readonly written?: true;
}

interface Posting {
  /** Example or reply. */
  readonly at: number;
  readonly value: number;
}
type Postings = Map<string, Posting[]>;

/** A kind of term with cosine weights; examples are of length 1. */
export interface CosineIndex {
  /** Term → its place in the lists below. */
  readonly places: ReadonlyMap<string, number>;
  readonly rarity: readonly number[];
  /** How rare a term is that no example has. */
  readonly unseen: number;
  /** Of each term the examples that have it, and what it weighs in each. */
  readonly examples: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

export interface ExampleIndex {
  readonly replies: number;
  readonly examples: readonly Example[];
  /** Places of each reply's examples. */
  readonly ofReply: readonly (readonly number[])[];
  readonly concepts: CosineIndex;
  readonly runs: CosineIndex;
  readonly pairs: CosineIndex;
  /** All examples of a reply as one document, for BM25. */
  readonly documents: Postings;
  readonly documentRarity: (term: string) => number;
  /** One row an example; zeros where it has no vector. */
  readonly vectors: Float32Array;
  readonly middles: Middles;
  readonly words: WordVectors | null;
  readonly spelling: Spelling;
  /** Of each script the language that most of its examples are in. */
  readonly usual: ReadonlyMap<Script | null, string>;
}

/** A word that stands everywhere in English counts at least this much of what it counts here. */
const commonest = 0.25;

export function indexExamples(
  examples: readonly Example[],
  replies: number,
  words: WordVectors | null,
): ExampleIndex {
  const terms = termsOfExamples(examples, words);
  const general = (term: string) =>
    words === null ? 1 : commonest + (1 - commonest) * words.rarity(term);
  const ofReply: number[][] = Array.from({ length: replies }, () => []);
  examples.forEach(({ reply }, at) => {
    ofReply[reply]?.push(at);
  });
  const d = words?.dimensions ?? 0;
  const vectors = new Float32Array(examples.length * d);
  terms.forEach((each, at) => {
    const vector = words?.embed(vectorTerms(each));
    if (vector) vectors.set(vector, at * d);
  });
  const { postings, rarity } = documentsOf(
    ofReply.map((places) =>
      places.flatMap((at) => {
        const list = [...(terms[at]?.stems ?? []), ...conceptTerms(terms[at]?.concepts ?? [])];
        return list.map((term) => [term, examples[at]?.weight ?? 1] as const);
      }),
    ),
    general,
  );
  return {
    replies,
    examples,
    ofReply,
    concepts: cosineIndex(terms.map(({ concepts }) => concepts)),
    runs: cosineIndex(terms.map(({ runs }) => runs)),
    pairs: cosineIndex(terms.map(({ stems }) => pairsOf(stems))),
    documents: postings,
    documentRarity: rarity,
    vectors,
    middles: middlesOf(examples, vectors, replies, d),
    words,
    spelling: spellingOf(
      terms.map((each) => each.words),
      words,
    ),
    usual: usualLanguages(examples),
  };
}

/**
 * The terms of each example. What was learned is a customer's own typing: an English word that neither
 * the written examples nor English knows is read as the one that was meant, as in a question.
 */
function termsOfExamples(examples: readonly Example[], words: WordVectors | null): Terms[] {
  const asTyped = examples.map(({ text, lang, written }) =>
    written ? termsOf(text, lang) : undefined,
  );
  const known = spellingOf(
    asTyped.flatMap((each) => (each ? [each.words] : [])),
    words,
  );
  return examples.map(({ text, lang }, at) => {
    const read = lang === 'en' ? (word: string) => spelled(known, word, lang) : undefined;
    return asTyped[at] ?? termsOf(text, lang, read);
  });
}

function usualLanguages(examples: readonly Example[]): ReadonlyMap<Script | null, string> {
  const counts = new Map<Script | null, Map<string, number>>();
  for (const { text, lang } of examples) {
    const script = scriptOf(text);
    const count = counts.get(script) ?? new Map<string, number>();
    counts.set(script, count.set(lang, (count.get(lang) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([script, count]) => [
      script,
      [...count].reduce((most, each) =>
        each[1] > most[1] || (each[1] === most[1] && each[0] < most[0]) ? each : most,
      )[0],
    ]),
  );
}

const pairsOf = (stems: readonly string[]) =>
  ['^', ...stems].map((stem, at) => `${stem} ${stems[at] ?? '$'}`);

export function cosineIndex(lists: readonly (readonly string[])[]): CosineIndex {
  const places = new Map<string, number>();
  const spread: number[] = [];
  const bags = lists.map((list) => {
    const bag = new Map<number, number>();
    for (const term of list) {
      let place = places.get(term);
      if (place === undefined) {
        place = places.size;
        places.set(term, place);
        spread.push(0);
      }
      const before = bag.get(place) ?? 0;
      if (before === 0) spread[place] = (spread[place] as number) + 1;
      bag.set(place, before + 1);
    }
    return bag;
  });
  const rare = (count: number) => Math.max(0.05, Math.log((lists.length + 1) / (count + 0.5)));
  const rarity = spread.map(rare);
  const examples: number[][] = spread.map(() => []);
  const weights: number[][] = spread.map(() => []);
  bags.forEach((bag, at) => {
    let sum = 0;
    for (const [place, count] of bag) sum += weightOf(count, rarity[place] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (const [place, count] of bag) {
      examples[place]?.push(at);
      weights[place]?.push(weightOf(count, rarity[place] as number) / length);
    }
  });
  return { places, rarity, unseen: rare(0), examples, weights };
}

const weightOf = (count: number, rarity: number) => (1 + Math.log(count)) * rarity;

function documentsOf(
  lists: readonly (readonly (readonly [string, number])[])[],
  general: (term: string) => number,
) {
  const bags = lists.map((list) => {
    const bag = new Map<string, number>();
    for (const [term, weight] of list) bag.set(term, (bag.get(term) ?? 0) + weight);
    return bag;
  });
  const lengths = lists.map((list) => list.reduce((sum, [, weight]) => sum + weight, 0));
  const filled = lengths.filter((length) => length > 0).length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, filled);
  const postings: Postings = new Map();
  bags.forEach((bag, at) => {
    for (const [term, weight] of bag) {
      const length = (lengths[at] ?? 0) / average;
      const value = (weight * 2.2) / (weight + 1.2 * (0.25 + 0.75 * length));
      const list = postings.get(term);
      if (list) list.push({ at, value });
      else postings.set(term, [{ at, value }]);
    }
  });
  const rarity = (term: string) => {
    const spread = postings.get(term)?.length ?? 0;
    const weight = term.startsWith('=') ? 0.6 : general(term);
    return Math.log(1 + (filled - spread + 0.5) / (spread + 0.5)) * weight;
  };
  return { postings, rarity };
}

/** What a text has in common with each reply's examples; each from 0 to about 1. */
export const featureNames = [
  'document',
  'conceptBest',
  'conceptMean',
  'runBest',
  'runMean',
  'pairBest',
  'pairMean',
  'vectorBest',
  'vectorMiddle',
] as const;

/** What `featuresOf` finds. */
export interface Features {
  /** Rows of features, one a reply, in the order of `featureNames`. */
  readonly features: Float32Array;
  /** Of each reply the place of the example most like the text; -1 where nothing is shared. */
  readonly nearest: Int32Array;
}

/**
 * How a text compares with the examples of each reply. Where its language is not known (`und`), it is
 * read in the one that most examples of its script are in.
 */
export function featuresOf(index: ExampleIndex, text: string, lang: string): Features {
  const read = lang === 'und' ? (index.usual.get(scriptOf(text)) ?? lang) : lang;
  const terms = termsOf(text, read, (word) => spelled(index.spelling, word, read));
  const width = featureNames.length;
  const features = new Float32Array(index.replies * width);
  documentScores(index, [...terms.stems, ...conceptTerms(terms.concepts)], features, width);
  const asked = index.words?.embed(vectorTerms(terms)) ?? null;
  const count = index.examples.length;
  const run = cosines(index.runs, terms.runs, count);
  const vector = vectorLikeness(index, asked);
  const views = [
    cosines(index.concepts, terms.concepts, count),
    run,
    cosines(index.pairs, pairsOf(terms.stems), count),
    vector,
  ];
  views.forEach((likeness, view) => {
    bestAndMean(index, likeness, features, width, 1 + 2 * view);
  });
  const middle = featureNames.indexOf('vectorMiddle');
  nearnessTo(index.middles, asked).forEach((near, reply) => {
    features[reply * width + middle] = near;
  });
  const together = run.map((value, at) => value + (vector[at] ?? 0));
  return { features, nearest: nearestOf(index, together) };
}

function nearestOf({ ofReply }: ExampleIndex, likeness: Float32Array): Int32Array {
  return Int32Array.from(ofReply, (places) => {
    let best = -1;
    for (const at of places) {
      const value = likeness[at] as number;
      if (value > 0 && (best < 0 || value > (likeness[best] as number))) best = at;
    }
    return best;
  });
}

function documentScores(
  index: ExampleIndex,
  terms: readonly string[],
  out: Float32Array,
  width: number,
) {
  let most = 0;
  for (const term of new Set(terms)) {
    const rarity = index.documentRarity(term);
    most += rarity * 2.2;
    for (const { at, value } of index.documents.get(term) ?? []) {
      out[at * width] = (out[at * width] as number) + rarity * value;
    }
  }
  if (most > 0)
    for (let at = 0; at < index.replies; at++) out[at * width] = (out[at * width] as number) / most;
}

/** How much a list of terms is like each of `count` lists in an index. */
export function cosines(index: CosineIndex, terms: readonly string[], count: number): Float32Array {
  const likeness = new Float32Array(count);
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  let sum = 0;
  for (const [term, times] of counts) {
    const place = index.places.get(term);
    const rarity = place === undefined ? index.unseen : (index.rarity[place] as number);
    const weight = weightOf(times, rarity);
    sum += weight * weight;
    if (place === undefined) continue;
    const examples = index.examples[place] ?? [];
    const weights = index.weights[place] ?? [];
    for (let i = 0; i < examples.length; i++) {
      const at = examples[i] as number;
      likeness[at] = (likeness[at] as number) + weight * (weights[i] as number);
    }
  }
  const length = Math.sqrt(sum) || 1;
  return likeness.map((value) => value / length);
}

function vectorLikeness(
  { vectors, examples }: ExampleIndex,
  vector: Float32Array | null,
): Float32Array {
  const likeness = new Float32Array(examples.length);
  if (!vector) return likeness;
  const d = vector.length;
  for (let at = 0; at < examples.length; at++) {
    let sum = 0;
    for (let i = 0; i < d; i++) sum += (vector[i] as number) * (vectors[at * d + i] as number);
    likeness[at] = sum;
  }
  return likeness;
}

function bestAndMean(
  index: ExampleIndex,
  likeness: Float32Array,
  out: Float32Array,
  width: number,
  column: number,
) {
  index.ofReply.forEach((places, reply) => {
    if (places.length === 0) return;
    let best = -1;
    let sum = 0;
    let total = 0;
    for (const at of places) {
      const value = likeness[at] as number;
      const weight = index.examples[at]?.weight ?? 1;
      best = Math.max(best, value * Math.min(1, weight));
      sum += value * weight;
      total += weight;
    }
    out[reply * width + column] = best;
    out[reply * width + column + 1] = sum / total;
  });
}
