import { featuresOf } from '../models/features.ts';
import { type MoodName, moodNames } from '../models/models.ts';
import { type Example, groupNumbers } from './examples.ts';
import type { HeadPlace } from './heads.ts';
import {
  type Examples,
  type Linear,
  layOut,
  marginOfRow,
  type Plan,
  trainLinear,
  trainSmall,
} from './linear.ts';
import { packTable, type UnplacedHead } from './pack.ts';

export type MoodExample = Example<MoodName>;

/** All that the three heads of a language's moods are made from. */
export interface MoodTask extends HeadPlace {
  readonly plan: Plan;
  readonly train: readonly MoodExample[];
  readonly dev: readonly MoodExample[];
}

/** Margins of one unseen text under the three heads, in the order of `moodNames`. */
interface Weighed {
  readonly margins: readonly number[];
  readonly mood: number;
  readonly count: number;
}

const fewDevRows = 2500;
const folds = 3;

/** Trains a head for each mood against the other two, and shifts them until they agree with labels. */
export function makeMoodHeads({ lang, plan, train, dev }: MoodTask): UnplacedHead[] {
  const list = [...train, ...dev];
  const sheet = layOut(
    list.map(({ text }) => featuresOf(text)),
    plan,
  );
  const sources = groupNumbers(list);
  const counts = Float64Array.from(list, ({ trains }, row) => (row < train.length ? trains : 0));
  const examples = moodNames.map(
    (mood): Examples => ({
      sheet,
      sides: Int8Array.from(list, ({ label }) => (label === mood ? 1 : -1)),
      counts,
      sources,
    }),
  );
  const weigh = (heads: readonly Linear[], row: number): Weighed => ({
    margins: heads.map((head) => marginOfRow(head, row)),
    mood: moodNames.indexOf((list[row] as MoodExample).label),
    count: (list[row] as MoodExample).tunes,
  });
  const heads = examples.map((each) => trainSmall(each, plan));
  const weighed = dev.map((_, i) => weigh(heads, train.length + i));
  if (dev.length < fewDevRows) {
    for (let fold = 0; fold < folds; fold++) {
      const seen = counts.map((count, row) => (row % folds === fold ? 0 : count));
      const others = examples.map((each) => trainLinear({ ...each, counts: seen }, plan.cost));
      for (let row = fold; row < train.length; row += folds) weighed.push(weigh(others, row));
    }
  }
  const shifts = bestShifts(weighed.filter(({ count }) => count > 0));
  const slope = bestSlope(weighed, shifts);
  return heads.map((head, mood) => ({
    name: moodNames[mood] as MoodName,
    lang,
    bias: head.bias,
    curve: { at: -(shifts[mood] as number), slope },
    table: packTable(head),
  }));
}

const step = 0.05;
const reach = 20;

/** What to add to the margins of each mood so that the largest is right most evenly. */
function bestShifts(weighed: readonly Weighed[]): readonly number[] {
  const size = 2 * reach + 1;
  const grid: number[][] = [];
  for (let a = 0; a < size; a++) {
    grid.push([]);
    for (let b = 0; b < size; b++) {
      (grid[a] as number[]).push(evenness(weighed, [(a - reach) * step, 0, (b - reach) * step]));
    }
  }
  let best = [reach, reach];
  let most = -1;
  for (let a = 1; a < size - 1; a++) {
    for (let b = 1; b < size - 1; b++) {
      // Neighbours must do well too: a peak of one is luck.
      let sum = 0;
      for (let i = a - 1; i <= a + 1; i++) {
        for (let j = b - 1; j <= b + 1; j++) sum += (grid[i] as number[])[j] as number;
      }
      if (sum > most) {
        most = sum;
        best = [a, b];
      }
    }
  }
  return [((best[0] as number) - reach) * step, 0, ((best[1] as number) - reach) * step];
}

/** Macro-F1 of the largest shifted margin. */
function evenness(weighed: readonly Weighed[], shifts: readonly number[]): number {
  const right = [0, 0, 0];
  const said = [0, 0, 0];
  const labelled = [0, 0, 0];
  for (const { margins, mood, count } of weighed) {
    let largest = 0;
    for (let i = 1; i < 3; i++) {
      if (shifted(margins, shifts, i) > shifted(margins, shifts, largest)) largest = i;
    }
    said[largest] = (said[largest] as number) + count;
    labelled[mood] = (labelled[mood] as number) + count;
    if (largest === mood) right[mood] = (right[mood] as number) + count;
  }
  const f1 = right.map((hits, i) => {
    const all = (said[i] as number) + (labelled[i] as number);
    return all === 0 ? 0 : (2 * hits) / all;
  });
  return f1.reduce((sum, value) => sum + value, 0) / 3;
}

const shifted = (margins: readonly number[], shifts: readonly number[], i: number): number =>
  (margins[i] as number) + (shifts[i] as number);

/** How steeply margins become shares, so that shares are as often right as they say. */
function bestSlope(weighed: readonly Weighed[], shifts: readonly number[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let slope = 0.5; slope < 12; slope *= 1.15) {
    let loss = 0;
    for (const { margins, mood, count } of weighed) {
      const powers = margins.map((_, i) => Math.exp(slope * shifted(margins, shifts, i)));
      const all = powers.reduce((sum, power) => sum + power, 0);
      loss -= count * Math.log((powers[mood] as number) / all);
    }
    if (loss < least) {
      least = loss;
      best = slope;
    }
  }
  return Math.round(best * 1e4) / 1e4;
}
