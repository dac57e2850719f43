import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { type LetterGrams, letterGrams } from './letters.ts';

/** Languages that share a script, and what each run of letters says for each of them. */
export interface LanguageGroup {
  readonly languages: readonly AnalysedLanguage[];
  /** What a language starts with before any letter was read. */
  readonly bias: Float32Array;
  /** What one step of a language's weights is worth. */
  readonly step: Float32Array;
  /**
   * One row of weights a bucket, a power of two of rows; one column a language, four to a number,
   * the first in the lowest byte, each `zero` more than it is.
   */
  readonly rows: Uint32Array;
}

/** What a weight of nothing is written as. */
export const zero = 128;
/** Numbers that hold one row. */
export const rowLength = (languages: number): number => (languages + 3) >> 2;

/** The trained part of language identification: a group for Latin, one for Arabic letters. */
export interface LanguageModel {
  readonly latin: LanguageGroup;
  readonly arabic: LanguageGroup;
}

const mark = 0x494c4432;

/** The bytes that `readLanguageModel` reads: big-endian, but the rows as they are. */
export function writeLanguageModel({ latin, arabic }: LanguageModel): Uint8Array {
  const size = (group: LanguageGroup) => 8 + group.languages.length * 16 + group.rows.byteLength;
  const bytes = new Uint8Array(4 + size(latin) + size(arabic));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark);
  let at = 4;
  for (const { languages, bias, step, rows } of [latin, arabic]) {
    view.setUint32(at, languages.length);
    view.setUint32(at + 4, rows.byteLength);
    at += 8;
    languages.forEach((name, column) => {
      for (let i = 0; i < name.length; i++) view.setUint8(at + i, name.charCodeAt(i));
      view.setFloat32(at + 8, bias[column] ?? 0);
      view.setFloat32(at + 12, step[column] ?? 0);
      at += 16;
    });
    bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), at);
    at += rows.byteLength;
  }
  return bytes;
}

/**
 * Opens what `trainLanguage` wrote (`assets/public/models/language.bin`). Rows are read where they
 * lie, unless what was handed over begins at an odd address.
 */
export function readLanguageModel(given: Uint8Array): LanguageModel {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== mark) throw new Error('not a language model');
  let at = 4;
  const group = (): LanguageGroup => {
    const count = view.getUint32(at);
    const length = view.getUint32(at + 4);
    at += 8;
    const languages: AnalysedLanguage[] = [];
    const bias = new Float32Array(count);
    const step = new Float32Array(count);
    for (let column = 0; column < count; column++) {
      const name = String.fromCharCode(...bytes.subarray(at, at + 8)).replaceAll('\0', '');
      languages.push(name as AnalysedLanguage);
      bias[column] = view.getFloat32(at + 8);
      step[column] = view.getFloat32(at + 12);
      at += 16;
    }
    const rows = new Uint32Array(bytes.buffer, bytes.byteOffset + at, length >> 2);
    at += length;
    return { languages, bias, step, rows };
  };
  return { latin: group(), arabic: group() };
}

/** So many rows can be added up two columns at a time before one runs into the next. */
const atOnce = 256;
const sums = new Int32Array(64);

/** Adds up the rows of hashes, column by column, into `sums`. */
function sumRows(rows: Uint32Array, length: number, { hashes, count }: LetterGrams): void {
  const mask = rows.length / length - 1;
  sums.fill(0, 0, length * 4);
  for (let part = 0; part < length; part++) {
    for (let from = 0; from < count; from += atOnce) {
      const to = Math.min(count, from + atOnce);
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const four = rows[((hashes[i] as number) & mask) * length + part] as number;
        even = (even + (four & 0xff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      }
      const nothing = (to - from) * zero;
      const at = part * 4;
      sums[at] = (sums[at] as number) + (even & 0xffff) - nothing;
      sums[at + 1] = (sums[at + 1] as number) + (odd & 0xffff) - nothing;
      sums[at + 2] = (sums[at + 2] as number) + (even >>> 16) - nothing;
      sums[at + 3] = (sums[at + 3] as number) + (odd >>> 16) - nothing;
    }
  }
}

/**
 * How likely each language of a group is for these words, in the group's order; adds up to 1.
 *
 * @param words lower-case words, as `languageWords` gives them
 */
export function likelihoods(words: readonly string[], group: LanguageGroup): Float64Array {
  const { languages, bias, step, rows } = group;
  const width = languages.length;
  const grams = letterGrams(words);
  const { count } = grams;
  sumRows(rows, rowLength(width), grams);
  const scale = spread(count);
  const likely = new Float64Array(width);
  let most = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < width; column++) {
    const score =
      (bias[column] as number) + (sums[column] as number) * (step[column] as number) * scale;
    likely[column] = score;
    most = Math.max(most, score);
  }
  let total = 0;
  for (let column = 0; column < width; column++) {
    const value = Math.exp((likely[column] as number) - most);
    likely[column] = value;
    total += value;
  }
  for (let column = 0; column < width; column++)
    likely[column] = (likely[column] as number) / total;
  return likely;
}

/** What one run of letters among `count` weighs: more letters make surer, but not in proportion. */
export const spread = (count: number): number => Math.max(1, count) ** -0.3;
