/**
 * A table of weights by 32-bit hash, small enough to ship: two bytes an entry, ten bits to know the
 * hash again and six for the weight. Every hash has two buckets of four entries where it may lie,
 * so a look-up reads eight entries at most and a table can be nearly full. About one foreign hash
 * in two hundred is taken for a known one; among hundreds of features that is noise.
 */
export const bucketSize = 4;
export const levels = 31;
const weightBits = 6;
const weightMask = (1 << weightBits) - 1;

export interface WeightTable {
  /** Entries, `bucketSize` to a bucket; 0 is an empty one. */
  readonly entries: Uint16Array;
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
export function weightsUpTo(largest: number): Float32Array {
  const weights = new Float32Array(weightMask + 1);
  for (let level = -levels; level <= levels; level++) {
    weights[level + levels + 1] = Math.sign(level) * (level / levels) ** 2 * largest;
  }
  return weights;
}

/** The level whose weight is nearest. */
export const levelOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * levels);

/** Returned for a bucket without a place left and without the mark. */
const fullOfOthers = -1;

/** The entry of a mark in the bucket that begins at `at`; 0, which weighs nothing, if it has none. */
function entryIn(entries: Uint16Array, at: number, mark: number): number {
  for (let i = at; i < at + bucketSize; i++) {
    const entry = entries[i] as number;
    if (entry >>> weightBits === mark || entry === 0) return entry;
  }
  return fullOfOthers;
}

/**
 * Sum of the weights of `hashes[from]` up to, not including, `hashes[to]`; a hash that the table
 * does not know weighs nothing.
 *
 * Scoring spends its time here. Engines take `%` of numbers beyond 2^31 through a slow division of
 * floats, so `firstBucket` and `otherBucket` are worked out by a reciprocal that may be one off.
 */
export function sumOfWeights(
  { entries, weights }: WeightTable,
  hashes: Uint32Array,
  from: number,
  to: number,
): number {
  const buckets = entries.length >> 2;
  const share = 1 / buckets;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const hash = hashes[i] as number;
    const mark = Math.imul(hash, 0x9e3779b1) >>> 22;
    let first = (hash - Math.imul((hash * share) | 0, buckets)) | 0;
    if (first < 0) first += buckets;
    else if (first >= buckets) first -= buckets;
    let entry = entryIn(entries, first << 2, mark);
    if (entry === fullOfOthers) {
      const turned = Math.imul(mark + 1, 0x5bd1e995) >>> 0;
      let other = (turned - Math.imul((turned * share) | 0, buckets) - first) | 0;
      while (other < 0) other += buckets;
      if (other >= buckets) other -= buckets;
      entry = entryIn(entries, other << 2, mark);
      if (entry === fullOfOthers) continue;
    }
    sum += weights[entry & weightMask] as number;
  }
  return sum;
}
