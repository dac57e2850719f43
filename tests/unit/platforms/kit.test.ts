import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInteger } from '../../../lib/platforms/kit/digits.ts';
import { onlySegment } from '../../../lib/platforms/kit/links.ts';
import { timeFromAge } from '../../../lib/platforms/kit/times.ts';

const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '๐๑๒๓๔๕๖๗๘๙'];
const inScript = (n: number, script: string) =>
  String(n).replace(/\d/g, (digit) => script[Number(digit)] ?? digit);

describe('the number in a label', () => {
  it.each([
    ['76 Replies. Reply', 76],
    ['0 Replies. Reply', 0],
    ['1,234 Replies. Reply', 1234],
    ['1.234 Antworten. Antworten', 1234],
    ['1\u202f234\u202f567 réponses', 1234567],
    ['12,34,567 replies', 1234567],
    ['۱٬۲۳۴ پاسخ', 1234],
    ['18 則回覆。回覆', 18],
    ['返信3件', 3],
    ['View all 5 replies', 5],
    ['View replies (12)', 12],
    ['7, 3 of them new', 7],
    ['1.2K replies', null],
    ['1,2 mil', null],
    ['Reply', null],
    ['', null],
  ])('%s', (label, value) => {
    expect(firstInteger(label)).toBe(value);
  });

  it('is the same in every script, with and without marks between thousands', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999),
        fc.constantFrom(...digits),
        fc.constantFrom('', ',', '.', '٬', '\u00a0', '\u202f', '’'),
        (n, script, mark) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
          const label = `… ${grouped.replace(/\d/g, (d) => script[Number(d)] ?? d)} …`;
          expect(firstInteger(label)).toBe(n);
        },
      ),
    );
  });
});

describe('the time behind an age', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  const hour = 3_600_000;

  it.each([
    ['5w', 5, 'en', 5 * 168 * hour],
    ['1d', 1, 'en', 24 * hour],
    ['3 hours ago', 3, 'en', 3 * hour],
    ['۳ ساعت', 3, 'fa', 3 * hour],
    ['2 Std.', 2, 'de', 2 * hour],
    ['5w', 5, 'xx-nonsense-tag', 5 * 168 * hour],
  ])('%s', (age, count, language, ago) => {
    expect(timeFromAge(age, count, language, now)).toBe(now - ago);
  });

  it('is not guessed', () => {
    expect(timeFromAge('just now', null, 'en', now)).toBeUndefined();
    expect(timeFromAge('5 zorp', 5, 'en', now)).toBeUndefined();
    expect(timeFromAge('5', 5, 'en', now)).toBeUndefined();
  });
});

it('a path has one segment or none, whatever it is', () => {
  expect(onlySegment('/mira.k/')).toBe('mira.k');
  expect(onlySegment('/%E0%A4%A')).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = onlySegment(text);
      expect(found === null || typeof found === 'string').toBe(true);
    }),
  );
});

it('digits of all scripts count', () => {
  for (const script of digits) expect(firstInteger(inScript(90210, script))).toBe(90210);
});
