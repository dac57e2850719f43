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

/** All ones where a number from 0 to 2^31 - 1 is 0, else 0. */
const ifZero = (value: number): number => (value - 1) >> 31;

/**
 * The level in a pair whose mark is the one asked for, the first of two; else the level given.
 *
 * @param compared the pair, with every bit of the mark turned over in both its halves
 */
function levelIn(compared: number, otherwise: number): number {
  const high = otherwise ^ ((otherwise ^ (compared >>> 16)) & ifZero(compared >>> 22));
  return high ^ ((high ^ compared) & ifZero(compared & 0xffc0));
}

/**
 * Writes the level of `hashes[from]` up to, not including, `hashes[to]`, as an index of the table's
 * `weights`, into `into[0]` and on; a hash that the table does not know has the weight 0.
 *
 * Where a hash lies is chance, so every branch would be a wrong guess of the processor half the
 * time: all eight entries are compared, without one. And engines take `%` of numbers beyond 2^31
 * through a slow division of floats: `firstBucket` and `otherBucket` are worked out by a reciprocal
 * instead, which may be one off.
 */
export function levelsOf(
  { pairs }: WeightTable,
  hashes: Uint32Array,
  from: number,
  to: number,
  into: Uint8Array,
): void {
  const buckets = pairs.length >> 1;
  const share = 1 / buckets;
  for (let i = from; i < to; i++) {
    const hash = hashes[i] as number;
    const mark = Math.imul(hash, 0x9e3779b1) >>> 22;
    const twice = Math.imul(mark, 0x00400040);
    let first = (hash - Math.imul((hash * share) | 0, buckets)) | 0;
    first += buckets & (first >> 31);
    first -= buckets & ~((first - buckets) >> 31);
    const turned = Math.imul(mark + 1, 0x5bd1e995) >>> 0;
    let other = (turned - Math.imul((turned * share) | 0, buckets) - first) | 0;
    other += buckets & (other >> 31);
    other += buckets & (other >> 31);
    other -= buckets & ~((other - buckets) >> 31);
    const back = pairs[(first << 1) + 1] as number;
    const ofOther = levelIn(
      (pairs[other << 1] as number) ^ twice,
      levelIn((pairs[(other << 1) + 1] as number) ^ twice, 0),
    );
    // Buckets fill from their beginning, and only what found its first one full went on.
    const level = levelIn(
      (pairs[first << 1] as number) ^ twice,
      levelIn(back ^ twice, ofOther & ~ifZero(back >>> 16)),
    );
    into[i - from] = level & weightMask;
  }
}

/** Sum of the weights of `hashes[from]` up to, not including, `hashes[to]`. */
export function sumOfWeights(
  table: WeightTable,
  hashes: Uint32Array,
  from: number,
  to: number,
): number {
  const levels = new Uint8Array(to - from);
  levelsOf(table, hashes, from, to, levels);
  let sum = 0;
  for (const level of levels) sum += table.weights[level] as number;
  return sum;
}
