import type { Curve } from '../models/models.ts';
import { fitFrom } from './measure.ts';

/** A text that was not trained on: its margin, whether it is what is asked for, how much it counts. */
export interface Judged {
  readonly margin: number;
  readonly yes: boolean;
  readonly count: number;
}

type Goal = 'macroF1' | 'f1';

/** Thresholds on either side that must do well too: a peak of one is luck. */
const neighbours = 4;
/** How many thresholds are looked at. */
const looks = 400;

/** The threshold under which decisions meet labels best. */
export function bestThreshold(judged: readonly Judged[], goal: Goal): number {
  const steps = stepsOf(judged);
  const values = steps.map(({ fit }) => fit[goal]);
  let best = 0;
  let bestMean = -1;
  values.forEach((_, i) => {
    const near = values.slice(Math.max(0, i - neighbours), i + neighbours + 1);
    const mean = near.reduce((sum, value) => sum + value, 0) / near.length;
    if (mean > bestMean) {
      bestMean = mean;
      best = i;
    }
  });
  return steps[best]?.at ?? 0;
}

/**
 * The lowest threshold from which on nearly all that is found is right, with enough found to tell;
 * null where there is none.
 */
export function thresholdFor(
  judged: readonly Judged[],
  precision: number,
  leastFound: number,
): number | null {
  const sorted = [...judged].sort((a, b) => b.margin - a.margin);
  let hits = 0;
  let found: number | null = null;
  sorted.forEach(({ yes, margin }, i) => {
    if (yes) hits++;
    if (i + 1 >= leastFound && hits / (i + 1) >= precision) found = margin;
  });
  return found;
}

/** Fits at evenly spread thresholds, from low to high. */
function stepsOf(judged: readonly Judged[]) {
  const sorted = [...judged].sort((a, b) => a.margin - b.margin);
  const total = { yes: 0, no: 0 };
  for (const { yes, count } of sorted) total[yes ? 'yes' : 'no'] += count;
  const below = { yes: 0, no: 0 };
  const every = Math.max(1, Math.floor(sorted.length / looks));
  const steps: { at: number; fit: ReturnType<typeof fitFrom> }[] = [];
  sorted.forEach(({ margin, yes, count }, i) => {
    if (i % every === 0 && i > 0) {
      const at = (margin + (sorted[i - 1]?.margin ?? margin)) / 2;
      steps.push({
        at,
        fit: fitFrom(total.yes - below.yes, total.no - below.no, below.yes, below.no),
      });
    }
    below[yes ? 'yes' : 'no'] += count;
  });
  return steps;
}

/** The curve that is 0.5 at a threshold and otherwise as near as can be to how often it is right. */
export function curveAt(at: number, judged: readonly Judged[]): Curve {
  let slope = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0.5; tried <= 12; tried *= 1.1) {
    let loss = 0;
    for (const { margin, yes, count } of judged) {
      const x = tried * (margin - at);
      loss += count * Math.log1p(Math.exp(yes ? -x : x));
    }
    if (loss < least) {
      least = loss;
      slope = tried;
    }
  }
  return { at: rounded(at), slope: rounded(slope) };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
