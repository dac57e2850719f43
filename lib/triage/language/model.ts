import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { letterGrams } from './letters.ts';

/** Languages that share a script, and what each run of letters says for each of them. */
export interface LanguageGroup {
  readonly languages: readonly AnalysedLanguage[];
  /** What a language starts with before any letter was read. */
  readonly bias: Float32Array;
  /** What one step of a language's weights is worth. */
  readonly step: Float32Array;
  /** One row of weights a bucket, one column a language; a power of two of rows. */
  readonly weights: Int8Array;
}

/** The trained part of language identification: a group for Latin, one for Arabic letters. */
export interface LanguageModel {
  readonly latin: LanguageGroup;
  readonly arabic: LanguageGroup;
}

const mark = 0x494c4431;

/** The bytes that `readLanguageModel` reads: big-endian, weights as they are. */
export function writeLanguageModel({ latin, arabic }: LanguageModel): Uint8Array {
  const size = (group: LanguageGroup) => 8 + group.languages.length * 16 + group.weights.byteLength;
  const bytes = new Uint8Array(4 + size(latin) + size(arabic));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark);
  let at = 4;
  for (const { languages, bias, step, weights } of [latin, arabic]) {
    view.setUint32(at, languages.length);
    view.setUint32(at + 4, weights.byteLength);
    at += 8;
    languages.forEach((name, column) => {
      for (let i = 0; i < name.length; i++) view.setUint8(at + i, name.charCodeAt(i));
      view.setFloat32(at + 8, bias[column] ?? 0);
      view.setFloat32(at + 12, step[column] ?? 0);
      at += 16;
    });
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), at);
    at += weights.byteLength;
  }
  return bytes;
}

/** Unpacks what `trainLanguage` wrote (`assets/public/models/language.bin`), without copying it. */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
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
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return { languages, bias, step, weights };
  };
  return { latin: group(), arabic: group() };
}

const sums = new Int32Array(64);

/**
 * How likely each language of a group is for these words, in the group's order; adds up to 1.
 *
 * @param words lower-case words, as `languageWords` gives them
 */
export function likelihoods(words: readonly string[], group: LanguageGroup): Float64Array {
  const { languages, bias, step, weights } = group;
  const width = languages.length;
  const mask = weights.length / width - 1;
  const { hashes, count } = letterGrams(words);
  sums.fill(0, 0, width);
  for (let i = 0; i < count; i++) {
    const row = ((hashes[i] as number) & mask) * width;
    for (let column = 0; column < width; column++) {
      sums[column] = (sums[column] as number) + (weights[row + column] as number);
    }
  }
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
