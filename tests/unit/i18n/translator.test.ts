import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfLocale, intlTag, resolveLocale } from '../../../lib/i18n/locale.ts';
import { type Catalogs, createTranslator } from '../../../lib/i18n/translator.ts';

type Key = 'seen' | 'hello' | 'row';
const catalogs: Catalogs<Key> = {
  en: {
    seen: { one: '{count} reply seen', other: '{count} replies seen' },
    hello: 'Hello {name}, {other}',
    row: '{label}: {name}',
  },
  fa: {
    seen: { one: '{count} پاسخ', other: '{count} پاسخ' },
    hello: 'سلام {name}، {other}',
    row: '{label}: {name}',
  },
};
const en = createTranslator(catalogs, 'en');
const fa = createTranslator(catalogs, 'fa');

describe('createTranslator', () => {
  it('chooses the plural form and writes the number in the locale’s digits', () => {
    expect(en('seen', { count: 1 })).toBe('1 reply seen');
    expect(en('seen', { count: 1240 })).toBe('1,240 replies seen');
    expect(fa('seen', { count: 1240 })).toBe('۱٬۲۴۰ پاسخ');
  });

  it('writes Latin digits in Persian when the person asks for them', () => {
    expect(createTranslator(catalogs, 'fa', 'latin')('seen', { count: 40 })).toBe('40 پاسخ');
  });

  it('puts names into isolates and its own words not', () => {
    expect(fa('row', { label: { own: 'نظر' }, name: 'Mira' })).toBe('نظر: \u2068Mira\u2069');
  });

  it('keeps a placeholder without a value visible', () => {
    expect(en('hello', { name: 'Ana' })).toBe('Hello \u2068Ana\u2069, {other}');
  });

  it('never reads a value as a pattern', () => {
    expect(en('hello', { name: '{other}', other: '$&' })).toBe(
      'Hello \u2068{other}\u2069, \u2068$&\u2069',
    );
  });

  it('keeps what a name does to direction inside its isolate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = en('hello', { name, other: 1 });
        const inside = text.slice('Hello \u2068'.length, text.indexOf('\u2069'));
        expect(inside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(text.endsWith('\u2069, 1')).toBe(true);
        expect([...text].filter((c) => c === '\u2069')).toHaveLength(1);
      }),
    );
    expect(en('hello', { name: 'a\u202eb\u2069c', other: 1 })).toBe('Hello \u2068abc\u2069, 1');
  });
});

describe('resolveLocale', () => {
  it.each([
    ['auto', 'fa-IR', 'fa'],
    ['auto', 'fa', 'fa'],
    ['auto', 'fr-FR', 'en'],
    ['auto', 'fat', 'en'],
    ['auto', '', 'en'],
    ['en', 'fa-IR', 'en'],
    ['fa', 'en-US', 'fa'],
  ] as const)('%s in a %s browser is %s', (chosen, browser, locale) => {
    expect(resolveLocale(chosen, browser)).toBe(locale);
  });
});

it('knows directions and tags', () => {
  expect(directionOfLocale('fa')).toBe('rtl');
  expect(directionOfLocale('en')).toBe('ltr');
  expect(Intl.getCanonicalLocales(intlTag('fa', 'latin'))).toEqual(['fa-IR-u-ca-persian-nu-latn']);
});
