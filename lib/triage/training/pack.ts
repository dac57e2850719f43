import { type FileHead, fileMark, type HeadEntry } from '../models/models.ts';
import { bucketSize, entryOf, firstBucket, levelOf, markOf, otherBucket } from '../models/table.ts';
import { randomFrom } from './linear.ts';

/** How full a table is made; a little more, and some entry finds no place. */
const fullness = 0.94;
/** Weights beyond this share of all are cut to it: a few large ones would coarsen all others. */
const cutShare = 0.9995;

export interface PackedTable {
  readonly entries: Uint16Array;
  readonly largest: number;
}

/** Weights by the hash of their column. */
interface Packable {
  readonly sheet: { readonly hashes: Uint32Array };
  readonly weights: Float64Array;
}

/** A head's weights as a table of `models/table.ts`. */
export function packTable({ sheet, weights }: Packable): PackedTable {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * cutShare)] || 1;
  const list = Array.from(weights, (weight, column) => ({
    hash: sheet.hashes[column] as number,
    level: levelOf(weight, largest),
  }))
    .filter(({ level }) => level !== 0)
    .sort((a, b) => a.hash - b.hash);
  let buckets = Math.max(4, Math.ceil(list.length / bucketSize / fullness)) | 1;
  for (;;) {
    const entries = place(list, buckets);
    if (entries) return { entries, largest };
    buckets += 2 + Math.floor(buckets / 50) * 2;
  }
}

/** Cuckoo placement; null where some entry found no place. */
function place(
  list: readonly { hash: number; level: number }[],
  buckets: number,
): Uint16Array | null {
  const entries = new Uint16Array(buckets * bucketSize);
  const random = randomFrom(buckets);
  for (const { hash, level } of list) {
    let entry = entryOf(markOf(hash), level);
    let bucket = firstBucket(hash, buckets);
    if (putIn(entries, bucket, entry)) continue;
    bucket = otherBucket(bucket, markOf(hash), buckets);
    let moves = 0;
    while (!putIn(entries, bucket, entry)) {
      if (++moves > 2000) return null;
      const at = bucket * bucketSize + Math.floor(random() * bucketSize);
      const driven = entries[at] as number;
      entries[at] = entry;
      entry = driven;
      bucket = otherBucket(bucket, entry >>> 6, buckets);
    }
  }
  return entries;
}

function putIn(entries: Uint16Array, bucket: number, entry: number): boolean {
  for (let i = bucket * bucketSize; i < bucket * bucketSize + bucketSize; i++) {
    if (entries[i] === 0) {
      entries[i] = entry;
      return true;
    }
  }
  return false;
}

/** One head before it has a place in the file. */
export type UnplacedHead = Omit<HeadEntry, 'offset' | 'entries' | 'largest'> & {
  readonly table: PackedTable;
};

/** The whole file: mark, length of the head, head as JSON, tables. */
export function packFile(features: number, unplaced: readonly UnplacedHead[]): Uint8Array {
  let offset = 0;
  const heads = unplaced.map(({ table, ...rest }): HeadEntry => {
    const { largest, entries } = table;
    const entry = { ...rest, offset, entries: entries.length, largest };
    offset += entries.byteLength;
    return entry;
  });
  const head: FileHead = { features, heads };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + json.length + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, fileMark, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const { table } of unplaced) {
    for (const entry of table.entries) {
      view.setUint16(at, entry, true);
      at += 2;
    }
  }
  return bytes;
}
