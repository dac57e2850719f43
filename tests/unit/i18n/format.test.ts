import { expect, it } from 'vitest';
import { createFormat } from '../../../lib/i18n/format.ts';

const at = Date.UTC(2026, 10, 25, 14, 22);
const en = createFormat('en', 'auto', 'UTC');
const fa = createFormat('fa', 'auto', 'UTC');
const latin = createFormat('fa', 'latin', 'UTC');

it('formats English with the 24-hour clock', () => {
  expect(en.time(at)).toBe('14:22');
  expect(en.date(at)).toBe('25 Nov 2026');
  expect(en.moment(at)).toMatch(/Wed.*25 Nov.*14:22/);
  expect(en.number(1240)).toBe('1,240');
  expect(en.percent(0.934)).toBe('93%');
  expect(en.list(['A', 'B', 'C'])).toBe('A, B and C');
});

it('formats Persian with its digits and calendar', () => {
  expect(fa.time(at)).toBe('۱۴:۲۲');
  expect(fa.date(at)).toContain('آذر ۱۴۰۵');
  expect(fa.number(1240)).toBe('۱٬۲۴۰');
  expect(fa.percent(0.5)).toMatch(/۵۰/);
});

it('keeps the Persian calendar with Latin digits', () => {
  expect(latin.date(at)).toContain('آذر 1405');
  expect(latin.time(at)).toBe('14:22');
});

it('shows bytes in the unit that reads best', () => {
  expect(en.bytes(0)).toMatch(/^0 byte/);
  expect(en.bytes(4_120_000)).toMatch(/^4\.1\s?MB$/);
  expect(en.bytes(812_000)).toMatch(/^812\s?kB$/);
});
