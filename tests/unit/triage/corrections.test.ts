import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { Correction, CorrectionSays } from '../../../lib/domain/correction.ts';
import { withSays } from '../../../lib/domain/correction.ts';
import { commandId, itemKey, platformId } from '../../../lib/domain/ids.ts';
import { corrections } from '../../../lib/triage/corrections.ts';

const judged: Analysis = {
  lang: 'en',
  langConfidence: 0.9,
  situation: 'abuse',
  needsAnswer: 'no',
  sentiment: 'negative',
  strength: 0.5,
  arousal: 0.2,
  abuse: 0.8,
  abusive: true,
  stance: 'below_the_belt',
  spam: 0,
  severity: 2,
  crisis: false,
  reasons: [{ about: 'abuse', by: { type: 'rule', rule: 'attack' }, words: ['wicked'] }],
};
const mild: Analysis = {
  ...judged,
  situation: 'praise',
  abuse: 0.2,
  abusive: false,
  stance: 'friendly',
  severity: 0,
  reasons: [],
};

let made = 0;
const correction = (text: string, says: CorrectionSays, at = 1): Correction => {
  made += 1;
  return { id: commandId(`c${made}`), at, key: itemKey(platformId('x'), '1'), text, says };
};
const wicked = 'This chair is wicked sick, you maniacs';

describe('corrections', () => {
  it('hold for the same text however it is typed', () => {
    const taught = corrections([correction(wicked, { abusive: false, situation: 'praise' })]);
    for (const text of [
      wicked,
      wicked.toUpperCase(),
      `${wicked}!!! 🔥`,
      'this chair is wiiiicked sick you maniacs',
    ]) {
      expect(taught.apply(text, judged)).toMatchObject({
        abusive: false,
        situation: 'praise',
        stance: 'neutral',
      });
    }
  });

  it('say in the reasons that a person spoke, before what a rule said', () => {
    const { reasons } = corrections([correction(wicked, { abusive: false })]).apply(wicked, judged);
    expect(reasons.map(({ by }) => by.type)).toEqual(['correction', 'rule']);
  });

  it('leave texts alone that have nothing to do with them', () => {
    const taught = corrections([correction(wicked, { abusive: false })]);
    const other = 'I will find out where you live';
    expect(taught.apply(other, judged)).toBe(judged);
  });

  it('move what is alike, and turn it when several agree', () => {
    const alike = 'That table is wicked sick, you absolute maniacs';
    const one = corrections([correction(wicked, { abusive: false })]).apply(alike, judged);
    expect(one.abuse).toBeLessThan(judged.abuse);
    const two = corrections([
      correction(wicked, { abusive: false }),
      correction('Those stools are wicked sick, you maniacs', { abusive: false }),
      correction('That desk is wicked sick, you lovely maniacs', { abusive: false }),
    ]).apply(alike, judged);
    expect(two.abuse).toBeLessThan(one.abuse);
    expect(two.abusive).toBe(false);
  });

  it('make an attack only of a repeat, never of what is merely alike', () => {
    const says: CorrectionSays = { stance: 'below_the_belt', abusive: true };
    const taught = corrections([
      correction('Go on, sell your junk to fools', says),
      correction('Go on then, sell the junk to fools', says),
    ]);
    expect(taught.apply('Go on, sell your junk to fools!', mild).stance).toBe('below_the_belt');
    expect(taught.apply('Go on, sell that to no fools', mild).stance).not.toBe('below_the_belt');
  });

  it('let the later word of a person stand', () => {
    const taught = corrections([
      correction(wicked, { abusive: true }, 1),
      correction(wicked, { abusive: false }, 2),
    ]);
    expect(taught.apply(wicked, judged).abusive).toBe(false);
  });

  it('change nothing where nobody corrected anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(corrections([]).apply(text, judged)).toBe(judged);
      }),
    );
  });

  it('never contradict themselves, whatever was said', () => {
    const says = fc.record(
      {
        abusive: fc.boolean(),
        stance: fc.constantFrom('friendly', 'constructive', 'below_the_belt', 'neutral'),
        situation: fc.constantFrom('praise', 'complaint', 'abuse', 'spam'),
        needsAnswer: fc.constantFrom('yes', 'no', 'unsure'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<CorrectionSays>;
    fc.assert(
      fc.property(says, fc.constantFrom(judged, mild), (said, before) => {
        const after = withSays(before, said);
        if (after.stance === 'below_the_belt') expect(after.abusive).toBe(true);
        if (!after.abusive) expect(after.situation).not.toBe('abuse');
        expect(after.abuse >= 0.5).toBe(after.abusive);
      }),
    );
  });
});
