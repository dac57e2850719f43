import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { type Features, featuresOf } from '../models/features.ts';
import type { HeadName } from '../models/models.ts';
import { bestThreshold, curveAt, type Judged, strictThreshold } from './calibrate.ts';
import { type Examples, type Linear, marginUnder, type Plan, trainLinear } from './linear.ts';
import { packTable, type UnplacedHead } from './pack.ts';

/** A text with the side it is on, for one head. */
export interface Example {
  readonly text: string;
  readonly yes: boolean;
  readonly source: string;
  readonly trains: number;
  readonly tunes: number;
}

/** All that one head is made from. */
export interface HeadTask {
  readonly name: HeadName;
  readonly lang: AnalysedLanguage;
  readonly plan: Plan;
  readonly goal: 'macroF1' | 'f1';
  /** Find a threshold of certainty too. */
  readonly strict: boolean;
  readonly train: readonly Example[];
  readonly dev: readonly Example[];
}

/** With fewer rows set aside, the rows of training help to choose thresholds, each unseen. */
const fewDevRows = 2500;
const folds = 4;
/** Asked of the strict threshold where it is chosen, so that it holds on other rows. */
const strictPrecision = 0.965;
const strictLeast = 12;

/** Trains, calibrates and packs a head. */
export function makeHead(task: HeadTask): UnplacedHead {
  const features = task.train.map(({ text }) => featuresOf(text));
  const devFeatures = task.dev.map(({ text }) => featuresOf(text));
  const linear = trainLinear(examplesOf(task.train, features), task.plan);
  const set = task.dev.map((each, i) => judge(each, devFeatures[i] as Features, linear));
  const judged = task.dev.length < fewDevRows ? [...set, ...unseen(task, features)] : set;
  const tuned = judged.filter(({ count }) => count > 0);
  const at = bestThreshold(tuned, task.goal);
  const curve = curveAt(at, tuned);
  const rest = { name: task.name, lang: task.lang, bias: linear.bias, curve };
  const table = packTable(linear);
  if (!task.strict) return { ...rest, table };
  const strictAt = Math.max(
    at,
    strictThreshold(judged, strictPrecision, strictLeast),
    strictThreshold(set, strictPrecision, strictLeast),
  );
  return { ...rest, strict: { ...curve, at: strictAt }, table };
}

const judge = (example: Example, features: Features, linear: Linear): Judged => ({
  margin: marginUnder(linear, features),
  yes: example.yes,
  count: example.tunes,
});

/** Every row of training judged by a head that has not seen it. */
function unseen(task: HeadTask, features: readonly Features[]): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = task.train.flatMap((_, i) => (i % folds === fold ? [] : [i]));
    const linear = trainLinear(
      examplesOf(
        seen.map((i) => task.train[i] as Example),
        seen.map((i) => features[i] as Features),
      ),
      task.plan,
    );
    for (let i = fold; i < task.train.length; i += folds) {
      const example = task.train[i] as Example;
      if (example.tunes > 0) judged.push(judge(example, features[i] as Features, linear));
    }
  }
  return judged;
}

function examplesOf(list: readonly Example[], features: readonly Features[]): Examples {
  const names = [...new Set(list.map(({ source }) => source))];
  return {
    features,
    sides: Int8Array.from(list, ({ yes }) => (yes ? 1 : -1)),
    counts: Float64Array.from(list, ({ trains }) => trains),
    sources: Int32Array.from(list, ({ source }) => names.indexOf(source)),
  };
}
