import * as v from 'valibot';

/** How many test cases (or checks) a part had. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The line that ends a run: `N passed, N failed, N skipped`. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A part that is one check: its exit code decides. */
export function checkCounts(exitCode: number): Counts {
  return exitCode === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 };
}

/**
 * Counts of a part that ran test cases. A runner that ended badly although no case failed (no tests
 * found, a file that could not be loaded, a report that was never written) counts as one failure, so
 * that no way of breaking passes.
 * @param cases read from the runner's report; null when there is none
 */
export function suiteCounts(exitCode: number, cases: Counts | null): Counts {
  const counts = cases ?? noCounts;
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (exitCode !== 0 || nothingRan) ? { ...counts, failed: 1 } : counts;
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/** Reads Vitest's JSON report; null when it is something else. */
export function vitestCounts(report: unknown): Counts | null {
  const read = v.safeParse(VitestReport, report);
  if (!read.success) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read.output;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

const PlaywrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
});

/** Reads Playwright's JSON report; null when it is something else. A flaky case counts as failed. */
export function playwrightCounts(report: unknown): Counts | null {
  const read = v.safeParse(PlaywrightReport, report);
  if (!read.success) return null;
  const { expected, unexpected, flaky, skipped } = read.output.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
