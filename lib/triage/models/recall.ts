import {
  bucketSize,
  entryAt,
  markOf,
  otherBucket,
  tableOf,
  type WeightTable,
  weightBits,
  weightMask,
} from './table.ts';

/** Most tables that are asked together; their levels fit two numbers. */
const mostTables = 6;
/** Levels in the first of the two; the last one's stands in the second. */
const inFirst = 5;

/** As many hashes are remembered, at most; a power of two. */
const slotBits = 15;
const slots = 1 << slotBits;
/** Of a hash that is remembered, the bits that its slot does not tell stand from here. */
const restBits = weightBits + 1;
const filled = 1 << weightBits;

/**
 * Tables that the same hashes are looked up in, and what they said of those met before. The short
 * runs of letters of a language come in almost every text, and one look here spares two in each
 * table. It takes 256 KB.
 */
export interface Recall {
  readonly tables: readonly SiftedTable[];
  /** Weights of all tables, one behind the other. */
  readonly weights: Float32Array;
  /** Two numbers a slot: five levels; the sixth, a bit that it is filled, and the hash's rest. */
  readonly memory: Uint32Array;
  /** How often they were asked. */
  times: number;
}

interface SiftedTable {
  readonly pairs: Uint32Array;
  /**
   * Tells most of the hashes that the table does not know without looking them up: a number for each
   * bucket, with bit `mark & 31` for every mark that a hash which begins there can be known by. It
   * lets everything through at first.
   */
  readonly sieve: Uint32Array;
}

const noTable = tableOf(new Uint16Array(8), 0);

/** Tables to be asked together; one that is missing weighs nothing. */
export function recallOf(given: readonly (WeightTable | undefined)[]): Recall {
  const tables = Array.from({ length: mostTables }, (_, i) => given[i] ?? noTable);
  const weights = new Float32Array(mostTables << weightBits);
  tables.forEach((table, i) => {
    weights.set(table.weights, i << weightBits);
  });
  return {
    tables: tables.map(({ pairs }) => ({
      pairs,
      sieve: new Uint32Array(pairs.length >> 1).fill(0xffffffff),
    })),
    weights,
    memory: new Uint32Array(slots << 1),
    times: 0,
  };
}

/** Sieves are made when a language was met this often: they take as long as ten comments. */
const timesToSieve = 50;

function makeSieve({ pairs, sieve }: SiftedTable): void {
  const buckets = sieve.length;
  sieve.fill(0);
  for (let bucket = 0; bucket < buckets; bucket++) {
    for (let place = 0; place < bucketSize; place++) {
      const entry = entryAt(pairs, bucket, place);
      if (entry === 0) break;
      const mark = entry >>> weightBits;
      const other = otherBucket(bucket, mark, buckets);
      sieve[bucket] = (sieve[bucket] as number) | (1 << mark);
      sieve[other] = (sieve[other] as number) | (1 << mark);
    }
  }
}

/**
 * Room for so many hashes of one text. It is made once, here: engines read an array that they know
 * beforehand twice as fast as one that they are handed.
 */
const atOnce = 1024;
const asked = new Uint32Array(atOnce);
const first = new Uint32Array(atOnce);
const second = new Uint32Array(atOnce);
/** The hashes that were not remembered, and where they stand among those asked. */
const missed = new Uint32Array(atOnce);
const missedAt = new Uint32Array(atOnce);
/** Those of them that a table may know. */
const passed = new Uint32Array(atOnce);
const passedAt = new Uint32Array(atOnce);

/**
 * What `sumOfWeights` gives for each of the tables, in their order.
 *
 * Where a hash lies is chance, so every branch on it would be a wrong guess of the processor time
 * and again: none of the loops below has one, and each is short and does one thing.
 */
export function sumsOfWeights(
  recall: Recall,
  hashes: Uint32Array,
  from: number,
  to: number,
): readonly number[] {
  if (++recall.times === timesToSieve) recall.tables.forEach(makeSieve);
  const sums = [0, 0, 0, 0, 0, 0];
  for (let start = from; start < to; start += atOnce) {
    const count = Math.min(atOnce, to - start);
    for (let i = 0; i < count; i++) asked[i] = hashes[start + i] as number;
    learn(recall, remember(recall.memory, count));
    addUp(recall.weights, count, sums);
  }
  return sums;
}

/** Takes what is remembered of the hashes, and gives how many were missed. */
function remember(memory: Uint32Array, count: number): number {
  let misses = 0;
  for (let i = 0; i < count; i++) {
    const hash = asked[i] as number;
    const at = (hash & (slots - 1)) << 1;
    const behind = memory[at + 1] as number;
    first[i] = memory[at] as number;
    second[i] = behind;
    missed[misses] = hash;
    missedAt[misses] = i;
    misses += oneIfAny((secondOf(hash, 0) ^ behind) >>> weightBits);
  }
  return misses;
}

const secondOf = (hash: number, level: number): number =>
  ((hash >>> slotBits) << restBits) | filled | level;

/** 1 for a number from 1 to 2^26 - 1, and 0 for 0. */
const oneIfAny = (bits: number): number => (bits + 0x3ffffff) >>> 26;

/** Looks the missed hashes up in every table, and remembers what was found. */
function learn({ tables, memory }: Recall, misses: number): void {
  for (let miss = 0; miss < misses; miss++) {
    const at = missedAt[miss] as number;
    first[at] = 0;
    second[at] = secondOf(missed[miss] as number, 0);
  }
  for (let i = 0; i < mostTables; i++) {
    const { sieve, pairs } = tables[i] as SiftedTable;
    const through = sift(sieve, misses);
    if (i < inFirst) lookUp(pairs, through, first, i * weightBits);
    else lookUp(pairs, through, second, 0);
  }
  for (let miss = 0; miss < misses; miss++) {
    const at = missedAt[miss] as number;
    const slot = ((missed[miss] as number) & (slots - 1)) << 1;
    memory[slot] = first[at] as number;
    memory[slot + 1] = second[at] as number;
  }
}

/** Lets the missed hashes pass that a table may know, and gives how many they are. */
function sift(sieve: Uint32Array, misses: number): number {
  const buckets = sieve.length;
  // A hair more than the reciprocal, so that multiples of it have the right quotient too.
  const share = (1 / buckets) * (1 + 2 ** -50);
  let through = 0;
  for (let miss = 0; miss < misses; miss++) {
    const hash = missed[miss] as number;
    const bucket = (hash - Math.imul(Math.floor(hash * share), buckets)) | 0;
    passed[through] = hash;
    passedAt[through] = missedAt[miss] as number;
    through += ((sieve[bucket] as number) >>> markOf(hash)) & 1;
  }
  return through;
}

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
 * Adds the level of each hash that passed to the levels at its place, `shift` bits up.
 *
 * All eight entries are compared, those of the other bucket too. Engines take `%` of numbers beyond
 * 2^31 through a slow division of floats; the reciprocal gives the same.
 */
function lookUp(pairs: Uint32Array, count: number, levels: Uint32Array, shift: number): void {
  const buckets = pairs.length >> 1;
  const share = (1 / buckets) * (1 + 2 ** -50);
  for (let i = 0; i < count; i++) {
    const hash = passed[i] as number;
    const mark = markOf(hash);
    const twice = Math.imul(mark, 0x00400040);
    const bucket = (hash - Math.imul(Math.floor(hash * share), buckets)) | 0;
    const turned = Math.imul(mark + 1, 0x5bd1e995) >>> 0;
    let other = (turned - Math.imul(Math.floor(turned * share), buckets) - bucket) | 0;
    other += buckets & (other >> 31);
    const back = pairs[(bucket << 1) + 1] as number;
    const ofOther = levelIn(
      (pairs[other << 1] as number) ^ twice,
      levelIn((pairs[(other << 1) + 1] as number) ^ twice, 0),
    );
    // Buckets fill from their beginning, and only what found its first one full went on.
    const level = levelIn(
      (pairs[bucket << 1] as number) ^ twice,
      levelIn(back ^ twice, ofOther & ~ifZero(back >>> 16)),
    );
    const at = passedAt[i] as number;
    levels[at] = (levels[at] as number) | ((level & weightMask) << shift);
  }
}

/** Adds the weights of what was found to the sums, which are kept apart so that none waits for another. */
function addUp(weights: Float32Array, count: number, sums: number[]): void {
  let [a, b, c, d, e, f] = sums as [number, number, number, number, number, number];
  for (let i = 0; i < count; i++) {
    const five = first[i] as number;
    a += weights[five & weightMask] as number;
    b += weights[64 + ((five >>> 6) & weightMask)] as number;
    c += weights[128 + ((five >>> 12) & weightMask)] as number;
    d += weights[192 + ((five >>> 18) & weightMask)] as number;
    e += weights[256 + ((five >>> 24) & weightMask)] as number;
    f += weights[320 + ((second[i] as number) & weightMask)] as number;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
}
