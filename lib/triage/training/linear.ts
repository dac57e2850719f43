import type { Features } from '../models/features.ts';
import { type Sheet, sheetOf, without } from './sheet.ts';

/** Rows with a side each: 1 for the head's answer, -1 against it. */
export interface Examples {
  readonly sheet: Sheet;
  readonly sides: Int8Array;
  /** How much each row counts; 1 is a usual one, a row of 0 is not seen. */
  readonly counts: Float64Array;
  /** Number of the source of each row. */
  readonly sources: Int32Array;
}

/** A trained linear head: a weight for every column of a sheet. */
export interface Linear {
  readonly sheet: Sheet;
  readonly weights: Float64Array;
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

const rounds = 8;
/** Part of every feature's scale that does not depend on how unevenly it is spread. */
const evenPart = 0.3;
const largestRatio = 3;

/** Lays rows out for `trainLinear`; features that too few rows have are left out. */
export const layOut = (features: readonly Features[], plan: Plan): Sheet =>
  sheetOf(features, plan.leastRows);

/**
 * Trains a linear head: features scaled by how unevenly the two sides use them (as in NB-SVM),
 * squared hinge loss, both sides of equal weight, by dual coordinate descent. Sources get a bias of
 * their own while training, so that their different thresholds for the same label do not become
 * weights of words.
 */
export const trainLinear = (examples: Examples, cost: number): Linear =>
  solve(examples, scalesOf(examples), cost);

/** The same, with only the features that weigh most, trained once more alone. */
export function trainSmall(examples: Examples, { cost, keep }: Plan): Linear {
  const { sheet } = examples;
  const all = trainLinear(examples, cost);
  if (sheet.hashes.length <= keep) return all;
  const worth = all.weights.map((weight, at) => Math.abs(weight) * Math.sqrt(sheet.rows[at] ?? 0));
  const least = Float64Array.from(worth).sort()[worth.length - keep] ?? 0;
  const kept = without(sheet, (column) => (worth[column] as number) < least);
  return trainLinear({ ...examples, sheet: kept }, cost);
}

/** Margin of a row of the sheet that a head was trained on, seen or not. */
export function marginOfRow({ sheet, weights, bias }: Linear, row: number): number {
  const { starts, splits, columns, ofWord, ofRun } = sheet;
  const split = splits[row] as number;
  let ofWords = 0;
  let ofRuns = 0;
  for (let k = starts[row] as number; k < split; k++) {
    ofWords += weights[columns[k] as number] as number;
  }
  for (let k = split; k < (starts[row + 1] as number); k++) {
    ofRuns += weights[columns[k] as number] as number;
  }
  return bias + ofWords * (ofWord[row] as number) + ofRuns * (ofRun[row] as number);
}

/** Scale of every column. */
function scalesOf({ sheet, sides, counts }: Examples): Float64Array {
  const { starts, columns } = sheet;
  const forIt = new Float64Array(sheet.hashes.length);
  const against = new Float64Array(sheet.hashes.length);
  let allFor = 2;
  let allAgainst = 2;
  counts.forEach((count, row) => {
    const yes = (sides[row] as number) > 0;
    const side = yes ? forIt : against;
    if (yes) allFor += count;
    else allAgainst += count;
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const column = columns[k] as number;
      side[column] = (side[column] as number) + count;
    }
  });
  return forIt.map((seen, column) => {
    const ratio = (seen + 1) / allFor / (((against[column] as number) + 1) / allAgainst);
    return evenPart + Math.min(largestRatio, Math.abs(Math.log(ratio)));
  });
}

/** Dual coordinate descent for the squared hinge (Hsieh et al. 2008), in a seeded order. */
function solve(examples: Examples, scales: Float64Array, cost: number): Linear {
  const { sheet, sides, counts, sources } = examples;
  const { starts, splits, columns, ofWord, ofRun } = sheet;
  const slack = slackOf(sides, counts, cost);
  const weights = new Float64Array(scales.length);
  const biases = new Float64Array(sources.reduce((most, at) => Math.max(most, at + 1), 0));
  let bias = 0;
  const duals = new Float64Array(counts.length);
  const lengths = lengthsOf(sheet, scales);
  const random = randomFrom(1);
  const order = Int32Array.from([...counts.keys()].filter((row) => (counts[row] as number) > 0));
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const from = starts[row] as number;
      const split = splits[row] as number;
      const to = starts[row + 1] as number;
      const side = sides[row] as number;
      const source = sources[row] as number;
      const wordValue = ofWord[row] as number;
      const runValue = ofRun[row] as number;
      let ofWords = 0;
      for (let k = from; k < split; k++) {
        const column = columns[k] as number;
        ofWords += (weights[column] as number) * (scales[column] as number);
      }
      let ofRuns = 0;
      for (let k = split; k < to; k++) {
        const column = columns[k] as number;
        ofRuns += (weights[column] as number) * (scales[column] as number);
      }
      const margin = bias + (biases[source] as number) + ofWords * wordValue + ofRuns * runValue;
      const dual = duals[row] as number;
      const loose = slack[row] as number;
      const gradient = side * margin - 1 + dual * loose;
      const next = Math.max(0, dual - gradient / ((lengths[row] as number) + loose));
      const change = (next - dual) * side;
      if (change === 0) continue;
      duals[row] = next;
      const wordChange = change * wordValue;
      for (let k = from; k < split; k++) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) + wordChange * (scales[column] as number);
      }
      const runChange = change * runValue;
      for (let k = split; k < to; k++) {
        const column = columns[k] as number;
        weights[column] = (weights[column] as number) + runChange * (scales[column] as number);
      }
      bias += change;
      biases[source] = (biases[source] as number) + change;
    }
  }
  return {
    sheet,
    weights: weights.map((weight, column) => weight * (scales[column] as number)),
    bias,
  };
}

/** Squared length of every row, with its two biases. */
function lengthsOf(sheet: Sheet, scales: Float64Array): Float64Array {
  const { starts, splits, columns, ofWord, ofRun } = sheet;
  const lengths = new Float64Array(splits.length).fill(2);
  splits.forEach((split, row) => {
    let ofWords = 0;
    let ofRuns = 0;
    for (let k = starts[row] as number; k < split; k++) {
      ofWords += (scales[columns[k] as number] as number) ** 2;
    }
    for (let k = split; k < (starts[row + 1] as number); k++) {
      ofRuns += (scales[columns[k] as number] as number) ** 2;
    }
    lengths[row] =
      2 + ofWords * (ofWord[row] as number) ** 2 + ofRuns * (ofRun[row] as number) ** 2;
  });
  return lengths;
}

/** What the dual of each row costs: little for rows that count much; both sides count the same. */
function slackOf(sides: Int8Array, counts: Float64Array, cost: number): Float64Array {
  let all = 0;
  let forIt = 0;
  counts.forEach((count, row) => {
    all += count;
    if ((sides[row] as number) > 0) forIt += count;
  });
  return Float64Array.from(counts, (count, row) => {
    const ofSide = (sides[row] as number) > 0 ? forIt : all - forIt;
    return count === 0 ? 0 : 0.5 / (cost * count * (all / 2 / ofSide));
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
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}
