import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeCatalogs } from '../../../lib/i18n/badge-catalog.ts';
import {
  answeredReading,
  dueReading,
  spanOf,
  timeText,
  timeWords,
} from '../../../lib/i18n/relative-time.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';

const minute = 60_000;
const hour = 60 * minute;
const clock = 12 * hour;
const en = createTranslator(badgeCatalogs, 'en');
const fa = createTranslator(badgeCatalogs, 'fa');
const due = (ms: number, length = clock) => dueReading(ms, 0, length);

describe('tone', () => {
  it.each([
    [7 * hour, clock, 'calm'],
    [hour, clock, 'calm'],
    [hour - 1, clock, 'soon'],
    [1, clock, 'soon'],
    [0, clock, 'overdue'],
    [-2 * 24 * hour, clock, 'overdue'],
    // A clock of one hour is soon in its last quarter only.
    [50 * minute, hour, 'calm'],
    [14 * minute, hour, 'soon'],
  ] as const)('%i ms left of %i is %s', (left, length, tone) => {
    expect(due(left, length).tone).toBe(tone);
  });
});

describe('words of the table', () => {
  it.each([
    [due(7 * hour + 59 * minute), '7 h left', '۷ ساعت مانده'],
    [due(54 * minute), '50 min left', '۵۰ دقیقه مانده'],
    [due(-44 * minute), 'overdue 40 min', '۴۰ دقیقه گذشته'],
    [answeredReading(0, 12 * minute), 'in 12 min', 'در ۱۲ دقیقه'],
    [due(30_000), 'under 1 min left', 'کمتر از یک دقیقه مانده'],
    [due(-10_000), 'overdue', 'موعد گذشته'],
    [due(-50 * hour), 'overdue 2 d', '۲ روز گذشته'],
  ])('%o', (reading, english, persian) => {
    expect(timeText(en, reading)).toBe(english);
    expect(timeText(fa, reading)).toBe(persian);
  });

  it('says units in full for a screen reader', () => {
    expect(timeWords(en, due(-40 * minute))).toBe('overdue 40 minutes');
    expect(timeWords(en, due(hour))).toBe('1 hour left');
    expect(timeWords(fa, due(-40 * minute))).toBe('۴۰ دقیقه از موعد گذشته');
    expect(timeWords(en, answeredReading(0, minute))).toBe('in 1 minute');
  });
});

describe('rounding', () => {
  it('goes in steps of five minutes above fifteen', () => {
    expect(spanOf(15 * minute)).toEqual({ unit: 'minute', count: 15 });
    expect(spanOf(19 * minute)).toEqual({ unit: 'minute', count: 15 });
    expect(spanOf(20 * minute)).toEqual({ unit: 'minute', count: 20 });
    expect(spanOf(14.9 * minute)).toEqual({ unit: 'minute', count: 14 });
  });

  it('never claims more than there is, and never grows as time goes by', () => {
    const unit = { minute, hour, day: 24 * hour };
    const size = (ms: number) => {
      const span = spanOf(ms);
      return span.unit === 'now' ? 0 : span.count * unit[span.unit];
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * hour }), fc.nat(hour), (ms, less) => {
        expect(size(ms)).toBeLessThanOrEqual(ms);
        expect(size(Math.max(0, ms - less))).toBeLessThanOrEqual(size(ms));
      }),
    );
  });

  it('survives clocks that run backwards', () => {
    expect(answeredReading(5 * minute, 0).span).toEqual({ unit: 'now' });
    expect(spanOf(Number.NaN)).toEqual({ unit: 'now' });
  });
});
