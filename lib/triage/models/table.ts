/**
 * A table of weights by 32-bit hash, small enough to ship: two bytes an entry, ten bits to know the
 * hash again and six for the weight. Every hash has two buckets of four entries where it may lie,
 * so a look-up reads eight entries at most and a table can be nearly full. About one foreign hash
 * in two hundred is taken for a known one; among hundreds of features that is noise.
 */
export const bucketSize = 4;
export const levels = 31;
export const weightBits = 6;
export const weightMask = (1 << weightBits) - 1;

export interface WeightTable {
  /** Entries two by two, the first in the low half; `bucketSize` to a bucket, 0 is an empty one. */
  readonly pairs: Uint32Array;
  /** Weight of every level, from -`levels` at 1 to +`levels` at 63. */
  readonly weights: Float32Array;
}

/** The ten bits by which a hash is known again. */
export const markOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 22;

/** Remainder of a 32-bit number; `%` takes five times as long for those that are no small integers. */
const remainder = (hash: number, by: number): number => hash - Math.floor(hash / by) * by;

/** Where a hash lies first. */
export const firstBucket = (hash: number, buckets: number): number => remainder(hash, buckets);

/** The other bucket of a mark; asked twice it leads back. */
export function otherBucket(bucket: number, mark: number, buckets: number): number {
  const other = remainder(Math.imul(mark + 1, 0x5bd1e995) >>> 0, buckets) - bucket;
  return other < 0 ? other + buckets : other;
}

export const entryOf = (mark: number, level: number): number =>
  (mark << weightBits) | (level + levels + 1);

/** Weights grow with the square of their level: most are small and need the finer steps. */
function weightsUpTo(largest: number): Float32Array {
  const weights = new Float32Array(weightMask + 1);
  for (let level = -levels; level <= levels; level++) {
    weights[level + levels + 1] = Math.sign(level) * (level / levels) ** 2 * largest;
  }
  return weights;
}

/** The level whose weight is nearest. */
export const levelOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * levels);

/** A table over entries that lie at an address divisible by four. */
export const tableOf = (entries: Uint16Array, largest: number): WeightTable => ({
  pairs: new Uint32Array(entries.buffer, entries.byteOffset, entries.length >> 1),
  weights: weightsUpTo(largest),
});

/** The level of a mark in a bucket, as an index of `weights`; 0 where it is not there. */
function levelIn({ pairs }: WeightTable, bucket: number, mark: number): number {
  for (let place = 0; place < bucketSize; place++) {
    const entry = entryAt(pairs, bucket, place);
    if (entry >>> weightBits === mark && entry !== 0) return entry & weightMask;
  }
  return 0;
}

/** The entry at a place of a bucket; buckets fill from their beginning. */
export function entryAt(pairs: Uint32Array, bucket: number, place: number): number {
  const pair = pairs[(bucket << 1) + (place >> 1)] as number;
  return (place & 1) === 0 ? pair & 0xffff : pair >>> 16;
}

/** Sum of the weights of `hashes[from]` up to, not including, `hashes[to]`; unknown ones weigh 0. */
export function sumOfWeights(
  table: WeightTable,
  hashes: Uint32Array,
  from: number,
  to: number,
): number {
  const buckets = table.pairs.length >> 1;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const hash = hashes[i] as number;
    const mark = markOf(hash);
    const first = firstBucket(hash, buckets);
    let level = levelIn(table, first, mark);
    // Only what found its first bucket full went on to the other.
    if (level === 0 && entryAt(table.pairs, first, bucketSize - 1) !== 0) {
      level = levelIn(table, otherBucket(first, mark, buckets), mark);
    }
    sum += table.weights[level] as number;
  }
  return sum;
}
