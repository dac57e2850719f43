import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlines } from '../../../lib/domain/status.ts';
import { type FailureKey, failureCatalogs } from '../../../lib/i18n/failure-catalog.ts';
import { locales } from '../../../lib/i18n/locale.ts';
import type { Entry } from '../../../lib/i18n/translator.ts';
import type { Failure } from '../../../lib/messaging/protocol.ts';

const folder = new URL('../../../assets/locales/', import.meta.url);
const read = (locale: string, file: string): Record<string, Entry> =>
  JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8'));
const namespaces = readdirSync(new URL('en/', folder)).filter((file) => file.endsWith('.json'));

const forms = (entry: Entry): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
/** The form that fits most numbers. */
const general = (entry: Entry): string => (typeof entry === 'string' ? entry : (entry.other ?? ''));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

it('finds namespaces to check', () => {
  expect(namespaces).toContain('badge.json');
  expect(namespaces).toContain('failure.json');
});

it('has no namespace in one locale only', () => {
  for (const locale of locales) {
    const files = readdirSync(new URL(`${locale}/`, folder)).filter((f) => f.endsWith('.json'));
    expect(files).toEqual(namespaces);
  }
});

/** Every page merges its own namespace with these two; pages never merge with each other. */
const shared = ['badge.json', 'failure.json'];

it.each(namespaces.filter((file) => !shared.includes(file)))(
  'uses no key in %s that every page has already',
  (file) => {
    const keys = [...shared, file].flatMap((each) => Object.keys(read('en', each)));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  },
);

describe.each(namespaces)('%s', (file) => {
  const catalogs = Object.fromEntries(locales.map((locale) => [locale, read(locale, file)]));
  const english = catalogs.en ?? {};

  it.each(locales)('has the keys of English in %s', (locale) => {
    expect(Object.keys(catalogs[locale] ?? {})).toEqual(Object.keys(english));
  });

  it.each(locales)('has the placeholders of English in %s', (locale) => {
    for (const [key, entry] of Object.entries(catalogs[locale] ?? {})) {
      expect(placeholders(general(entry)), `${locale} ${key}`).toEqual(
        placeholders(general(english[key] ?? '')),
      );
    }
  });

  it.each(locales)('has every plural form that %s needs, wherever it has one', (locale) => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, entry] of Object.entries(catalogs[locale] ?? {})) {
      if (typeof entry === 'string') continue;
      expect(Object.keys(entry).toSorted(), `${locale} ${key}`).toEqual(needed);
      expect(placeholders(general(entry)), `${locale} ${key}`).toContain('count');
      // "One reply …" may spell its number out; everything else has to be there.
      const others = (text: string) => placeholders(text).filter((name) => name !== 'count');
      for (const text of forms(entry)) {
        expect(others(text), `${locale} ${key}`).toEqual(others(general(entry)));
      }
    }
  });

  it.each(locales)('has no empty, shouting or begging sentence in %s', (locale) => {
    for (const [key, entry] of Object.entries(catalogs[locale] ?? {})) {
      for (const text of forms(entry)) {
        expect(text.trim(), `${locale} ${key}`).not.toBe('');
        expect(text, `${locale} ${key}`).not.toMatch(/!|\boops\b|\bplease\b|\bsorry\b/i);
      }
    }
  });

  it('is written in Persian letters: no Arabic yeh, kaf or digits, no Latin punctuation', () => {
    for (const [key, entry] of Object.entries(catalogs.fa ?? {})) {
      for (const text of forms(entry)) {
        expect(text, key).not.toMatch(/[يك٠-٩]/);
        expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[,;?]/);
        expect(text.normalize('NFC'), key).toBe(text);
      }
    }
  });
});

it('has a sentence for each failure', () => {
  const failures: Record<Failure, true> = {
    'disk-full': true,
    'storage-aborted': true,
    'storage-broken': true,
    'storage-newer': true,
    'not-allowed': true,
    'bad-request': true,
    'not-found': true,
    'shortcut-taken': true,
    'worker-away': true,
    updated: true,
  };
  const keys = Object.keys(failures).map((name) => `failure.${name}` as FailureKey);
  expect(Object.keys(failureCatalogs.en).toSorted()).toEqual(keys.toSorted());
});

it.each(locales)('keeps every short label a part of its label in %s', (locale) => {
  const badge = read(locale, 'badge.json');
  for (const headline of headlines) {
    const short = badge[`short.${headline}`];
    if (short === undefined) continue;
    expect(String(badge[`status.${headline}`]).toLowerCase()).toContain(
      String(short).toLowerCase(),
    );
  }
});
