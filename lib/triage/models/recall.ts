import { levelsOf, tableOf, type WeightTable, weightBits, weightMask } from './table.ts';

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
  readonly tables: readonly WeightTable[];
  /** Weights of all tables, one behind the other. */
  readonly weights: Float32Array;
  /** Two numbers a slot: five levels; the sixth, a bit that it is filled, and the hash's rest. */
  readonly memory: Uint32Array;
}

const noTable = tableOf(new Uint16Array(8), 0);

/** Tables to be asked together; one that is missing weighs nothing. */
export function recallOf(given: readonly (WeightTable | undefined)[]): Recall {
  const tables = Array.from({ length: mostTables }, (_, i) => given[i] ?? noTable);
  const weights = new Float32Array(mostTables << weightBits);
  tables.forEach((table, i) => {
    weights.set(table.weights, i << weightBits);
  });
  return { tables, weights, memory: new Uint32Array(slots << 1) };
}

/** Room for what is found of one text: its levels, and the hashes that were not remembered. */
const roomFor = (hashes: number) => ({
  hashes,
  first: new Uint32Array(hashes),
  second: new Uint32Array(hashes),
  missed: new Uint32Array(hashes),
  missedAt: new Uint32Array(hashes),
  levels: Array.from({ length: mostTables }, () => new Uint8Array(hashes)),
});
let room = roomFor(1 << 11);

/**
 * What `sumOfWeights` gives for each of the tables, in their order.
 *
 * Asking all tables for all hashes that were not remembered, one table after the other, keeps each
 * loop short: branches and calls in between cost more than what is remembered spares.
 */
export function sumsOfWeights(
  recall: Recall,
  hashes: Uint32Array,
  from: number,
  to: number,
): readonly number[] {
  if (to - from > room.hashes) room = roomFor((to - from) * 2);
  learn(recall, remember(recall, hashes, from, to));
  return sums(recall.weights, to - from);
}

/** Takes what is remembered of the hashes into the room, and gives how many were missed. */
function remember({ memory }: Recall, hashes: Uint32Array, from: number, to: number): number {
  const { first, second, missed, missedAt } = room;
  let misses = 0;
  for (let i = from; i < to; i++) {
    const hash = hashes[i] as number;
    const at = (hash & (slots - 1)) << 1;
    const behind = memory[at + 1] as number;
    first[i - from] = memory[at] as number;
    second[i - from] = behind;
    if ((secondOf(hash, 0) ^ behind) >>> weightBits !== 0) {
      missed[misses] = hash;
      missedAt[misses++] = i - from;
    }
  }
  return misses;
}

const secondOf = (hash: number, level: number): number =>
  ((hash >>> slotBits) << restBits) | filled | level;

/** Looks the missed hashes up in every table, and remembers what was found. */
function learn({ tables, memory }: Recall, misses: number): void {
  const { first, second, missed, missedAt, levels } = room;
  tables.forEach((table, i) => {
    levelsOf(table, missed, 0, misses, levels[i] as Uint8Array);
  });
  for (let miss = 0; miss < misses; miss++) {
    let ahead = 0;
    for (let i = inFirst - 1; i >= 0; i--) {
      ahead = (ahead << weightBits) | ((levels[i] as Uint8Array)[miss] as number);
    }
    const hash = missed[miss] as number;
    const behind = secondOf(hash, (levels[inFirst] as Uint8Array)[miss] as number);
    const at = (hash & (slots - 1)) << 1;
    memory[at] = ahead;
    memory[at + 1] = behind;
    first[missedAt[miss] as number] = ahead;
    second[missedAt[miss] as number] = behind;
  }
}

/** Adds up the room table by table. The six sums are kept apart, so that none waits for another. */
function sums(weights: Float32Array, count: number): readonly number[] {
  const { first, second } = room;
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const five = first[i] as number;
    a += weights[five & weightMask] as number;
    b += weights[64 + ((five >>> 6) & weightMask)] as number;
    c += weights[128 + ((five >>> 12) & weightMask)] as number;
    d += weights[192 + ((five >>> 18) & weightMask)] as number;
    e += weights[256 + ((five >>> 24) & weightMask)] as number;
    f += weights[320 + ((second[i] as number) & weightMask)] as number;
  }
  return [a, b, c, d, e, f];
}
