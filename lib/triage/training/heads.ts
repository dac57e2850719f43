import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { type Features, featuresOf } from '../models/features.ts';
import { type HeadName, type Models, marginOf } from '../models/models.ts';
import { bestThreshold, curveAt, type Judged, thresholdFor } from './calibrate.ts';
import { type Example, groupNumbers } from './examples.ts';
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

export type YesNo = Example<boolean>;

/** Where a head stands in the file. */
export interface HeadPlace {
  readonly lang: AnalysedLanguage;
}

/** All that one head is made from. */
export interface HeadTask extends HeadPlace {
  readonly name: HeadName;
  readonly plan: Plan;
  readonly goal: 'macroF1' | 'f1';
  /** Another head, trained before, whose margin counts here too. */
  readonly leansOn?: { readonly name: HeadName; readonly by: number };
  /** Find a threshold of certainty too. */
  readonly strict: boolean;
  readonly train: readonly YesNo[];
  readonly dev: readonly YesNo[];
}

/** With fewer rows set aside, the rows of training help to choose thresholds, each unseen. */
const fewDevRows = 2500;
const folds = 3;
/**
 * Asked of the strict threshold where it is chosen, a little more than has to hold on other rows;
 * and what it has to do with where a language's rows allow no more. The rules of triage have to
 * agree before anything is called an attack.
 */
const strictAims = [
  { precision: 0.965, leastFound: 12 },
  { precision: 0.95, leastFound: 6 },
  { precision: 0.9, leastFound: 6 },
  { precision: 0.8, leastFound: 6 },
] as const;

/**
 * Trains, calibrates and packs a head.
 *
 * @param trained the heads that it may lean on
 */
export function makeHead(task: HeadTask, trained: Models): UnplacedHead {
  const { train, dev, plan } = task;
  // Rows set aside lie in the sheet too, but count nothing: so every head can judge every row.
  const list = [...train, ...dev];
  const features = list.map(({ text }) => featuresOf(text));
  const sheet = layOut(features, plan);
  const examples: Examples = {
    sheet,
    sides: Int8Array.from(list, ({ label }) => (label ? 1 : -1)),
    counts: Float64Array.from(list, ({ trains }, row) => (row < train.length ? trains : 0)),
    sources: groupNumbers(list),
  };
  const { leansOn } = task;
  const other = leansOn && trained.head(leansOn.name, task.lang);
  const judge = (linear: Linear, row: number): Judged => {
    const { label, tunes } = list[row] as YesNo;
    const lean = other ? leansOn.by * marginOf(features[row] as Features, other) : 0;
    return { margin: marginOfRow(linear, row) + lean, yes: label, count: tunes };
  };
  const linear = trainSmall(examples, plan);
  const set = dev.map((_, i) => judge(linear, train.length + i));
  const others = dev.length < fewDevRows ? unseen(task, examples, judge) : [];
  const judged = [...set, ...others];
  const tuned = judged.filter(({ count }) => count > 0);
  const at = bestThreshold(tuned, task.goal);
  const curve = curveAt(at, tuned);
  const rest = {
    name: task.name,
    lang: task.lang,
    bias: linear.bias,
    curve,
    ...(leansOn && { leansOn }),
  };
  const table = packTable(linear);
  if (!task.strict) return { ...rest, table };
  const strictAt = Math.max(at, ...[judged, set].map(strictThreshold));
  return { ...rest, strict: { ...curve, at: strictAt }, table };
}

/** The lowest threshold that meets the highest aim that can be met; where none can, none at all. */
function strictThreshold(judged: readonly Judged[]): number {
  if (judged.length === 0) return Number.NEGATIVE_INFINITY;
  const found = strictAims.map(({ precision, leastFound }) =>
    thresholdFor(judged, precision, leastFound),
  );
  return found.find((at) => at !== null) ?? Math.max(...judged.map(({ margin }) => margin)) + 1;
}

/** Every row of training judged by a head that has not seen it. */
function unseen(
  task: HeadTask,
  examples: Examples,
  judge: (linear: Linear, row: number) => Judged,
): Judged[] {
  const size = task.train.length;
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const counts = examples.counts.map((count, row) => (row % folds === fold ? 0 : count));
    const linear = trainLinear({ ...examples, counts }, task.plan.cost);
    for (let row = fold; row < size; row += folds) {
      if ((task.train[row] as YesNo).tunes > 0) judged.push(judge(linear, row));
    }
  }
  return judged;
}
