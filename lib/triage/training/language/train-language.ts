import type { AnalysedLanguage } from '../../../domain/analysis.ts';
import { letterScript } from '../../language/letter-scripts.ts';
import { letterGrams } from '../../language/letters.ts';
import {
  type LanguageGroup,
  rowLength,
  spread,
  writeLanguageModel,
  zero,
} from '../../language/model.ts';
import { languageWords, withoutAddresses } from '../../language/words.ts';
import { arabicInLatin } from './arabic-in-latin.ts';
import { type Chance, chanceOf, pick } from './chance.ts';
import { latinLetterPhrases } from './data/latin-letter-phrases.ts';
import { greekInLatin } from './greek-in-latin.ts';
import { persianInLatin } from './persian-in-latin.ts';

/** A text whose language is known. */
export interface LanguageRow {
  readonly text: string;
  /** ISO 639-1. */
  readonly lang: string;
}

interface Effort {
  /** Examples of each language in one round. */
  readonly examples?: number;
  readonly rounds?: number;
}

type Words = readonly string[];
type Corpus = ReadonlyMap<AnalysedLanguage, readonly Words[]>;

const latin = `en pl es pt fr de it tr id nl hi fa-Latn ar-Latn el-Latn`.split(
  ' ',
) as AnalysedLanguage[];
const arabic: readonly AnalysedLanguage[] = ['fa', 'ar'];

/** The same in every run on the same rows. */
const seed = 20261125;
/** Lengths of the windows a text is learned from, in words: two words have to be enough. */
const lengths = [1, 2, 2, 2, 2, 3, 3, 4, 5, 6, 8, 12];

/**
 * Learns to tell languages apart from rows of known language and from what transliteration makes
 * of them, and gives the bytes for `readLanguageModel`. The same rows give the same bytes.
 */
export function trainLanguage(rows: readonly LanguageRow[], effort: Effort = {}): Uint8Array {
  const { examples = 30_000, rounds = 4 } = effort;
  const chance = chanceOf(seed);
  const { corpus, names } = gather(rows, chance);
  return writeLanguageModel({
    latin: learn(corpus, { languages: latin, bits: 15, examples, rounds, names }, chance),
    arabic: learn(corpus, { languages: arabic, bits: 14, examples, rounds, names: [] }, chance),
  });
}

/** English in the rows of another language: in India many write both. */
const english = new Set(
  `the a an and or but if of to in on at by for from with is are was were be been do does did i you
   he she it we they me him her us them my your his our their this that what which who when where
   why how not no yes just so very`.split(/\s+/),
);
const speaksEnglish = (words: Words) =>
  words.filter((word) => english.has(word)).length > words.length * 0.14;

const inLatinLetters: readonly (readonly [
  string,
  AnalysedLanguage,
  (text: string, chance: Chance) => string,
])[] = [
  ['fa', 'fa-Latn', persianInLatin],
  ['ar', 'ar-Latn', arabicInLatin],
  ['el', 'el-Latn', greekInLatin],
];
/** An authored phrase weighs as much as this many transliterated ones. */
const phraseWeight = 12;

function gather(
  rows: readonly LanguageRow[],
  chance: Chance,
): { readonly corpus: Corpus; readonly names: readonly string[] } {
  const corpus = new Map<AnalysedLanguage, Words[]>();
  const add = (lang: AnalysedLanguage, words: Words) => {
    if (words.length === 0) return;
    const texts = corpus.get(lang);
    if (texts) texts.push(words);
    else corpus.set(lang, [words]);
  };
  const names: string[] = [];
  const seen = new Set<string>();
  for (const { text, lang } of rows) {
    if (seen.has(text)) continue;
    seen.add(text);
    const plain = withoutAddresses(text);
    const script = letterScript(plain);
    const words = languageWords(text);
    if (script === 'Latin' && (latin as readonly string[]).includes(lang)) {
      const foreign = lang === 'hi' && (words.length < 3 || speaksEnglish(words));
      if (!foreign) add(lang as AnalysedLanguage, words);
      if (lang !== 'de') names.push(...capitalised(plain));
    }
    if (script === 'Arabic' && (arabic as readonly string[]).includes(lang)) {
      add(lang as AnalysedLanguage, words);
    }
    for (const [of, into, write] of inLatinLetters) {
      if (lang === of) add(into, languageWords(write(plain, chance)));
    }
  }
  for (const [lang, phrases] of Object.entries(latinLetterPhrases)) {
    const lines = phrases.trim().split('\n');
    for (let time = 0; time < phraseWeight; time++) {
      for (const line of lines) add(lang as AnalysedLanguage, languageWords(line));
    }
  }
  return { corpus, names };
}

/** Words with a capital letter inside a sentence: mostly names, which are in no language. */
function capitalised(text: string): string[] {
  const found = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return found.map((name) => name.toLowerCase());
}

interface Task {
  readonly languages: readonly AnalysedLanguage[];
  /** Buckets as a power of two. */
  readonly bits: number;
  readonly examples: number;
  readonly rounds: number;
  readonly names: readonly string[];
}

/** Softmax regression over hashed runs of letters; each weight has its own pace (AdaGrad). */
function learn(corpus: Corpus, task: Task, chance: Chance): LanguageGroup {
  const { languages, bits, examples, rounds, names } = task;
  const width = languages.length;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(width << bits);
  const pace = new Float32Array(width << bits);
  const bias = new Float32Array(width);
  const likely = new Float64Array(width);
  const texts = languages.map((lang) => corpus.get(lang) ?? []);
  for (let round = 0; round < rounds; round++) {
    const rate = 0.3 * (1 - (round / rounds) * 0.9);
    for (let step = 0; step < examples * width; step++) {
      const right = step % width;
      const of = texts[right] ?? [];
      if (of.length === 0) continue;
      const { hashes, count } = letterGrams(vary(pick(chance, of), names, chance));
      const scale = spread(count);
      likely.set(bias);
      for (let i = 0; i < count; i++) {
        const row = ((hashes[i] as number) & mask) * width;
        for (let c = 0; c < width; c++) {
          likely[c] = (likely[c] as number) + (weights[row + c] as number) * scale;
        }
      }
      softmax(likely);
      for (let c = 0; c < width; c++) {
        likely[c] = (likely[c] as number) - (c === right ? 1 : 0);
        bias[c] = (bias[c] as number) - rate * 0.02 * (likely[c] as number);
      }
      for (let i = 0; i < count; i++) {
        const row = ((hashes[i] as number) & mask) * width;
        for (let c = 0; c < width; c++) {
          const slope = (likely[c] as number) * scale;
          if (slope < 1e-4 && slope > -1e-4) continue;
          const at = row + c;
          const past = (pace[at] as number) + slope * slope;
          pace[at] = past;
          weights[at] = (weights[at] as number) - (rate * slope) / (Math.sqrt(past) + 0.1);
        }
      }
    }
  }
  return pack(languages, weights, bias);
}

function softmax(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp((scores[c] as number) - most);
    scores[c] = value;
    total += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / total;
}

const withoutMarks = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i');
/** What an Arabic keyboard writes where Persian has its own letters. */
const onArabicKeyboard = (word: string) => word.replaceAll('ی', 'ي').replaceAll('ک', 'ك');

/** A part of a text as hasty people write it: without accents, on another keyboard, with a name. */
function vary(words: Words, names: readonly string[], chance: Chance): string[] {
  const length = Math.min(pick(chance, lengths), words.length);
  const from = Math.floor(chance() * (words.length - length + 1));
  const part = words.slice(from, from + length);
  const careless = chance() < 0.15;
  const varied = careless ? part.map((word) => onArabicKeyboard(withoutMarks(word))) : part;
  if (names.length > 0 && varied.length > 1 && chance() < 0.08) {
    varied[Math.floor(chance() * varied.length)] = pick(chance, names);
  }
  return varied;
}

/** Weights in one byte each; a language's largest is 127 steps. */
function pack(
  languages: readonly AnalysedLanguage[],
  weights: Float32Array,
  bias: Float32Array,
): LanguageGroup {
  const width = languages.length;
  const step = new Float32Array(width);
  for (let i = 0; i < weights.length; i++) {
    const c = i % width;
    step[c] = Math.max(step[c] as number, Math.abs(weights[i] as number) / 127);
  }
  const perRow = rowLength(width) * 4;
  const packed = new Uint8Array((weights.length / width) * perRow).fill(zero);
  for (let i = 0; i < weights.length; i++) {
    const column = i % width;
    const at = ((i - column) / width) * perRow + column;
    packed[at] = zero + Math.round((weights[i] as number) / ((step[column] as number) || 1));
  }
  return { languages, bias, step, rows: new Uint32Array(packed.buffer) };
}
