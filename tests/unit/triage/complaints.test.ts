import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/triage/analyse.ts';
import { shippedEngine } from './engine-for-tests.ts';
import { ordinaryComplaints } from './ordinary-complaints.ts';

const engine = shippedEngine();
const complaints = Object.values(ordinaryComplaints).flatMap((text) => text.trim().split('\n'));

describe('ordinary complaints to a brand', () => {
  it('are hardly ever below the belt', () => {
    const attacked = complaints.filter((text) => analyse(text, engine).stance === 'below_the_belt');
    expect(attacked.length / complaints.length, attacked.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('are mostly seen for what they are, and mostly not as abuse', () => {
    const said = complaints.map((text) => analyse(text, engine));
    const seen = said.filter(({ situation }) =>
      ['complaint', 'constructive', 'question'].includes(situation),
    );
    expect(seen.length / said.length).toBeGreaterThan(0.8);
    const abusive = complaints.filter((_, at) => said[at]?.abusive);
    expect(abusive.length / said.length, abusive.join('\n')).toBeLessThan(0.2);
  });
});
