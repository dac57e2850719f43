import type { AnalysedLanguage } from '../../domain/analysis.ts';
import type { Features } from './features.ts';
import { type Recall, recallOf, sumsOfWeights } from './recall.ts';
import { sumOfWeights, tableOf, type WeightTable } from './table.ts';

export const moodNames = ['negative', 'neutral', 'positive'] as const;
export type MoodName = (typeof moodNames)[number];

/** What one trained table answers. */
const headNames = ['abuse', 'complaint', 'spam', ...moodNames] as const;
export type HeadName = (typeof headNames)[number];

/**
 * How a margin becomes a score: a logistic curve that is 0.5 where the margin is `at`. For moods the
 * margins, less `at` and times `slope`, are the powers whose shares add up to 1.
 */
export interface Curve {
  readonly at: number;
  readonly slope: number;
}

/** What the file says of one table. */
export interface HeadEntry {
  readonly name: HeadName;
  /** Language it was trained on; `und` is for every language without one of its own. */
  readonly lang: AnalysedLanguage;
  /** Where its entries begin, in bytes from the end of the file's head, and how many they are. */
  readonly offset: number;
  readonly entries: number;
  readonly largest: number;
  readonly bias: number;
  readonly curve: Curve;
  /** Another head of the language whose margin counts here too, and how much. */
  readonly leansOn?: { readonly name: HeadName; readonly by: number };
  /** For abuse: where it is certain enough to speak of an attack. */
  readonly strict?: Curve;
}

/** The file's head, as JSON before the tables. */
export interface FileHead {
  /** `featureMark` of the code that trained them. */
  readonly features: number;
  readonly heads: readonly HeadEntry[];
}

/** Opens the file, then comes the length of its head in bytes. */
export const fileMark = 0x314c4e49;

export interface Head extends HeadEntry {
  readonly table: WeightTable;
}

/** All heads that answer for a language, in the order of their names, asked together. */
export interface HeadGroup {
  readonly heads: readonly (Head | undefined)[];
  readonly recall: Recall;
}

/** Trained weights, ready to score. */
export interface Models {
  /** `featureMark` of the code that trained them. */
  readonly features: number;
  /** The table for a question in a language, or the one that all languages share. */
  head(name: HeadName, lang: AnalysedLanguage): Head | undefined;
  /** The same for every question. */
  group(lang: AnalysedLanguage): HeadGroup;
}

/**
 * Opens what training wrote (`assets/public/models/triage.bin`). Nothing is unpacked: the tables
 * are read where they lie, so it costs no more than parsing the head.
 *
 * @throws when the bytes are not such a file
 */
export function readModels(bytes: Uint8Array): Models {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== fileMark) {
    throw new Error('These are not the models of triage.');
  }
  const body = 8 + view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, body))) as FileHead;
  const heads = new Map<string, Head>();
  for (const entry of head.heads) {
    const from = body + entry.offset;
    // A copy, because the entries need not begin at an even address of what was handed over.
    const entries = new Uint16Array(bytes.slice(from, from + entry.entries * 2).buffer);
    heads.set(`${entry.name} ${entry.lang}`, { ...entry, table: tableOf(entries, entry.largest) });
  }
  const headFor: Models['head'] = (name, lang) =>
    heads.get(`${name} ${lang}`) ?? heads.get(`${name} und`);
  const groups = new Map<AnalysedLanguage, HeadGroup>();
  const groupFor = (lang: AnalysedLanguage): HeadGroup => {
    const all = headNames.map((name) => headFor(name, lang));
    const group = { heads: all, recall: recallOf(all.map((each) => each?.table)) };
    groups.set(lang, group);
    return group;
  };
  return {
    features: head.features,
    head: headFor,
    group: (lang) => groups.get(lang) ?? groupFor(lang),
  };
}

/** How far a text lies on the side of a head's answer; before its curve. */
export function marginOf(features: Features, head: Head): number {
  const { hashes, words } = features;
  const ofWords = sumOfWeights(head.table, hashes, 0, words);
  const ofRuns = sumOfWeights(head.table, hashes, words, hashes.length);
  return marginFrom(features, head, ofWords, ofRuns);
}

/** A head, and how far a text lies on the side of its answer. */
export interface Margin {
  readonly head: Head;
  readonly margin: number;
}

/** `marginOf` for each head of a group that there is. */
export function marginsOf(
  features: Features,
  { heads, recall }: HeadGroup,
): Readonly<Partial<Record<HeadName, Margin>>> {
  const { hashes, words } = features;
  const ofWords = sumsOfWeights(recall, hashes, 0, words);
  const ofRuns = sumsOfWeights(recall, hashes, words, hashes.length);
  const margins: Partial<Record<HeadName, Margin>> = {};
  heads.forEach((head, i) => {
    if (!head) return;
    const margin = marginFrom(features, head, ofWords[i] as number, ofRuns[i] as number);
    margins[head.name] = { head, margin };
  });
  return margins;
}

/** Words and runs of letters each count by how many they are, for long texts have more of both. */
function marginFrom(
  { hashes, words }: Features,
  { bias }: Head,
  ofWords: number,
  ofRuns: number,
): number {
  const runs = hashes.length - words;
  return bias + ofWords / Math.sqrt(Math.max(1, words)) + ofRuns / Math.sqrt(Math.max(1, runs));
}
