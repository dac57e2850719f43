import { describe, expect, it } from 'vitest';
import {
  addCounts,
  checkCounts,
  countsLine,
  playwrightCounts,
  suiteCounts,
  vitestCounts,
} from '../../tools/suite/counts.ts';

describe('the counts of a run', () => {
  it('end in one line', () => {
    const total = addCounts(checkCounts(0), { passed: 3, failed: 1, skipped: 2 });
    expect(countsLine(total)).toBe('4 passed, 1 failed, 2 skipped');
  });

  it('come from the report of Vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1, skipped: 3 });
    expect(vitestCounts({})).toBeNull();
  });

  it('come from the report of Playwright, where a flaky case is a failed one', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 } };
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
    expect(playwrightCounts(null)).toBeNull();
  });

  it('hold a failure however a part broke', () => {
    const allFine = { passed: 5, failed: 0, skipped: 0 };
    expect(suiteCounts(0, allFine).failed).toBe(0);
    expect(suiteCounts(1, allFine).failed).toBe(1);
    expect(suiteCounts(0, null).failed).toBe(1);
    expect(suiteCounts(0, { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1);
    expect(suiteCounts(1, { passed: 5, failed: 2, skipped: 0 }).failed).toBe(2);
    expect(checkCounts(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
