/** How well decisions meet labels, both ways. */
export interface Fit {
  readonly precision: number;
  readonly recall: number;
  /** F1 of the answer itself. */
  readonly f1: number;
  /** Mean of the F1 of the answer and of its opposite. */
  readonly macroF1: number;
}

export function fitOf(decided: readonly boolean[], labels: readonly boolean[]): Fit {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  let rest = 0;
  decided.forEach((yes, i) => {
    if (yes) labels[i] ? hits++ : alarms++;
    else labels[i] ? misses++ : rest++;
  });
  return fitFrom(hits, alarms, misses, rest);
}

export function fitFrom(hits: number, alarms: number, misses: number, rest: number): Fit {
  const f = (right: number) => (2 * right) / Math.max(1, 2 * right + alarms + misses);
  return {
    precision: hits / Math.max(1, hits + alarms),
    recall: hits / Math.max(1, hits + misses),
    f1: f(hits),
    macroF1: (f(hits) + f(rest)) / 2,
  };
}

/** Macro-F1 over the labels that are there. */
export function macroF1(decided: readonly string[], labels: readonly string[]): number {
  const kinds = [...new Set(labels)];
  const sum = kinds.reduce((total, kind) => {
    const own = fitOf(
      decided.map((each) => each === kind),
      labels.map((each) => each === kind),
    );
    return total + own.f1;
  }, 0);
  return sum / Math.max(1, kinds.length);
}
