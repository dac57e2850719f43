import { rowBytes, type VectorHead, vectorMark } from '../match/word-vectors.ts';
import type { Table } from './contrast.ts';
import type { Corpus } from './corpus.ts';

/** A word met this often in a million is as rare as a word of content gets. */
const rarePerMillion = 15;

/** The first `keep` words of a corpus with their vectors, as `readVectors` opens them. */
export function packVectors(corpus: Corpus, table: Table, keep: number): Uint8Array {
  const words = corpus.words.slice(0, keep);
  const d = table.dimensions;
  const head: VectorHead = { dimensions: d, words: words.join(' ') };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + text.length + words.length * rowBytes(d));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, vectorMark, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  const total = corpus.counts.reduce((sum, count) => sum + count, 0);
  words.forEach((_, row) => {
    const at = 8 + text.length + row * rowBytes(d);
    const values = table.values.subarray(row * d, (row + 1) * d);
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    view.setFloat32(at, largest, true);
    view.setUint8(at + 4, Math.round(255 * rarityOf(corpus.counts[row] ?? 0, total)));
    values.forEach((value, i) => {
      view.setInt8(at + 5 + i, Math.round((value / largest) * 127));
    });
  });
  return bytes;
}

const rarityOf = (count: number, total: number): number =>
  Math.min(1, Math.log(total / (count + 1)) / Math.log(1_000_000 / rarePerMillion));
