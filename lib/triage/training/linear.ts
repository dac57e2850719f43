import type { Features } from '../models/features.ts';

/** Rows with a side each: 1 for the head's answer, -1 against it. */
export interface Examples {
  readonly features: readonly Features[];
  readonly sides: Int8Array;
  /** How much each row counts; 1 is a usual one. */
  readonly counts: Float64Array;
  /** Number of the source of each row. */
  readonly sources: Int32Array;
}

/** A trained linear head: weights by feature hash. */
export interface Linear {
  readonly weights: ReadonlyMap<number, number>;
  readonly bias: number;
}

export interface Plan {
  /** A feature seen in fewer rows is left out. */
  readonly leastRows: number;
  /** Price of a mistake against that of large weights. */
  readonly cost: number;
  /** How many features may stay. */
  readonly keep: number;
}

const rounds = 10;
/** Part of every feature's scale that does not depend on how unevenly it is spread. */
const evenPart = 0.3;
const largestRatio = 3;

/**
 * Trains a linear head: features scaled by how unevenly the two sides use them (as in NB-SVM),
 * squared hinge loss, both sides of equal weight, by dual coordinate descent. The features that
 * weigh most stay, and are trained once more alone. Sources get a bias of their own while training,
 * so that their different thresholds for the same label do not become weights of words.
 */
export function trainLinear(examples: Examples, plan: Plan): Linear {
  const all = scalesOf(examples, plan.leastRows);
  const first = solve(examples, all, plan.cost);
  if (all.size <= plan.keep) return first;
  const kept = [...first.weights]
    .map(([hash, weight]) => ({ hash, worth: Math.abs(weight) * Math.sqrt(all.get(hash)?.rows ?? 0) }))
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, plan.keep);
  return solve(examples, new Map(kept.map(({ hash }) => [hash, all.get(hash) as Scale])), plan.cost);
}

/** Margin of a text under a head; the same sum that the packed tables give. */
export function marginUnder({ weights, bias }: Linear, { hashes, words }: Features): number {
  let ofWords = 0;
  let ofRuns = 0;
  hashes.forEach((hash, i) => {
    const weight = weights.get(hash) ?? 0;
    if (i < words) ofWords += weight;
    else ofRuns += weight;
  });
  const runs = hashes.length - words;
  return bias + ofWords / Math.sqrt(Math.max(1, words)) + ofRuns / Math.sqrt(Math.max(1, runs));
}

interface Scale {
  readonly scale: number;
  readonly rows: number;
}

/** Every feature that enough rows have, with its scale. */
function scalesOf(examples: Examples, leastRows: number): Map<number, Scale> {
  const { features, sides, counts } = examples;
  const numbers = new Map<number, number>();
  const rows: number[] = [];
  for (const { hashes } of features) {
    for (const hash of hashes) {
      const at = numbers.get(hash);
      if (at === undefined) {
        numbers.set(hash, rows.length);
        rows.push(1);
      } else {
        rows[at] = (rows[at] as number) + 1;
      }
    }
  }
  const forIt = new Float64Array(rows.length);
  const against = new Float64Array(rows.length);
  let allFor = 0;
  let allAgainst = 0;
  features.forEach(({ hashes }, i) => {
    const count = counts[i] as number;
    const table = (sides[i] as number) > 0 ? forIt : against;
    if ((sides[i] as number) > 0) allFor += count;
    else allAgainst += count;
    for (const hash of hashes) {
      const at = numbers.get(hash) as number;
      table[at] = (table[at] as number) + count;
    }
  });
  const scales = new Map<number, Scale>();
  for (const [hash, at] of numbers) {
    if ((rows[at] as number) < leastRows) continue;
    const ratio =
      (((forIt[at] as number) + 1) / (allFor + 2)) *
      ((allAgainst + 2) / ((against[at] as number) + 1));
    const scale = evenPart + Math.min(largestRatio, Math.abs(Math.log(ratio)));
    scales.set(hash, { scale, rows: rows[at] as number });
  }
  return scales;
}

/** Rows as lists of columns and values. */
interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

function matrixOf(features: readonly Features[], scales: ReadonlyMap<number, Scale>): Matrix {
  const numbers = new Map([...scales].map(([hash, { scale }], at) => [hash, { at, scale }]));
  const starts = new Int32Array(features.length + 1);
  features.forEach(({ hashes }, i) => {
    let known = 0;
    for (const hash of hashes) if (numbers.has(hash)) known++;
    starts[i + 1] = (starts[i] as number) + known;
  });
  const size = starts[features.length] as number;
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let next = 0;
  for (const { hashes, words } of features) {
    const ofWord = 1 / Math.sqrt(Math.max(1, words));
    const ofRun = 1 / Math.sqrt(Math.max(1, hashes.length - words));
    hashes.forEach((hash, i) => {
      const known = numbers.get(hash);
      if (!known) return;
      columns[next] = known.at;
      values[next++] = known.scale * (i < words ? ofWord : ofRun);
    });
  }
  return { starts, columns, values };
}

/** Dual coordinate descent for the squared hinge (Hsieh et al. 2008), in a seeded order. */
function solve(examples: Examples, scales: ReadonlyMap<number, Scale>, cost: number): Linear {
  const { features, sides, counts, sources } = examples;
  const { starts, columns, values } = matrixOf(features, scales);
  const size = features.length;
  const slack = slackOf(sides, counts, cost);
  const weights = new Float64Array(scales.size);
  const biases = new Float64Array(sources.reduce((most, at) => Math.max(most, at + 1), 0));
  let bias = 0;
  const duals = new Float64Array(size);
  const lengths = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 2;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      sum += (values[k] as number) ** 2;
    }
    lengths[i] = sum;
  }
  const random = randomFrom(1);
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const from = starts[i] as number;
      const to = starts[i + 1] as number;
      const side = sides[i] as number;
      const source = sources[i] as number;
      let margin = bias + (biases[source] as number);
      for (let k = from; k < to; k++) {
        margin += (weights[columns[k] as number] as number) * (values[k] as number);
      }
      const dual = duals[i] as number;
      const loose = slack[i] as number;
      const gradient = side * margin - 1 + dual * loose;
      const next = Math.max(0, dual - gradient / ((lengths[i] as number) + loose));
      const change = (next - dual) * side;
      if (change === 0) continue;
      duals[i] = next;
      for (let k = from; k < to; k++) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) + change * (values[k] as number);
      }
      bias += change;
      biases[source] = (biases[source] as number) + change;
    }
  }
  const found = [...scales].map(
    ([hash, { scale }], at) => [hash, (weights[at] as number) * scale] as const,
  );
  return { weights: new Map(found), bias };
}

/** What the dual of each row costs: little for rows that count much; both sides count the same. */
function slackOf(sides: Int8Array, counts: Float64Array, cost: number): Float64Array {
  let all = 0;
  let forIt = 0;
  counts.forEach((count, i) => {
    all += count;
    if ((sides[i] as number) > 0) forIt += count;
  });
  return Float64Array.from(counts, (count, i) => {
    const ofSide = (sides[i] as number) > 0 ? forIt : all - forIt;
    return 0.5 / (cost * count * (all / 2 / ofSide));
  });
}

/** Numbers 0..1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
