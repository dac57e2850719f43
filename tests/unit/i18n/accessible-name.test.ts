import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../lib/domain/status.ts';
import { headlines } from '../../../lib/domain/status.ts';
import { accessibleName, statusLabel } from '../../../lib/i18n/accessible-name.ts';
import { badgeCatalogs } from '../../../lib/i18n/badge-catalog.ts';
import { dueReading } from '../../../lib/i18n/relative-time.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';

const en = createTranslator(badgeCatalogs, 'en');
const fa = createTranslator(badgeCatalogs, 'fa');
const overdue = dueReading(0, 40 * 60_000, 12 * 3_600_000);
const insult: Flag = { reason: 'insult', severity: 2, by: 'person', at: 0 };
const base = {
  headline: 'new',
  kind: 'comment',
  name: 'Mira Castellane',
  flags: [],
  covered: false,
} as const;

describe('accessibleName', () => {
  it('says status, kind, person, time, flags and cover in English', () => {
    expect(accessibleName(en, { ...base, time: overdue, flags: [insult], covered: true })).toBe(
      'New, comment from \u2068Mira Castellane\u2069, overdue 40 minutes, insult, severity 2, text covered',
    );
  });

  it('says the same in Persian', () => {
    const parts = { ...base, name: 'نیلوفر آذرنیا', time: overdue, flags: [insult], covered: true };
    expect(accessibleName(fa, parts)).toBe(
      'تازه، نظر از \u2068نیلوفر آذرنیا\u2069، ۴۰ دقیقه از موعد گذشته، توهین، شدت ۲، متن پوشیده است',
    );
  });

  it('gives the cause of not knowing', () => {
    const parts = {
      ...base,
      headline: 'unknown',
      cause: { type: 'replies-folded', count: 3 },
    } as const;
    expect(accessibleName(en, parts)).toBe(
      'Not known, comment from \u2068Mira Castellane\u2069, 3 replies not opened',
    );
  });

  it('has words for a person without a name', () => {
    expect(accessibleName(en, { ...base, name: ' ' })).toBe(
      'New, comment from somebody without a name',
    );
  });

  it('begins with the visible label for every status, in both languages', () => {
    for (const headline of [...headlines, 'looking'] as const) {
      for (const t of [en, fa]) {
        const label = statusLabel(t, { headline });
        expect(label).not.toContain('.');
        expect(accessibleName(t, { ...base, headline }).startsWith(label)).toBe(true);
      }
    }
  });

  it('names whom it was forwarded to, and tells hidden from removed', () => {
    expect(statusLabel(en, { headline: 'forwarded', to: 'Billing' })).toBe(
      'Forwarded to \u2068Billing\u2069',
    );
    expect(statusLabel(en, { headline: 'removed', hidden: true })).toBe('Hidden');
    expect(statusLabel(en, { headline: 'removed' })).toBe('Removed');
  });
});
