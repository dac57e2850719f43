import { describe, expect, it } from 'vitest';
import { coverSeverity } from '../../../lib/domain/cover.ts';
import type { EpochMs } from '../../../lib/domain/ids.ts';
import type { Flag } from '../../../lib/domain/status.ts';

const flag = (reason: Flag['reason'], severity: Flag['severity'], by: Flag['by']): Flag => ({
  reason,
  severity,
  by,
  at: 0 as EpochMs,
});

describe('coverSeverity', () => {
  it('is that of the gravest flag', () => {
    expect(coverSeverity([flag('spam', 0, 'triage'), flag('insult', 2, 'triage')])).toBe(2);
    expect(coverSeverity([])).toBe(-1);
  });

  it('leaves out what triage takes for an allegation or for the press, and keeps what a person says', () => {
    expect(coverSeverity([flag('other', 3, 'triage')])).toBe(-1);
    expect(coverSeverity([flag('other', 3, 'person')])).toBe(3);
    expect(coverSeverity([flag('other', 3, 'triage'), flag('hate', 1, 'triage')])).toBe(1);
  });
});
