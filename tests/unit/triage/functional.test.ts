import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/triage/analyse.ts';
import { authoredRows } from '../../../lib/triage/training/authored/authored-rows.ts';
import { fitOf } from '../../../lib/triage/training/measure.ts';
import { shippedEngine } from './engine-for-tests.ts';
import { ar } from './functional/ar.ts';
import { de } from './functional/de.ts';
import { en } from './functional/en.ts';
import { es } from './functional/es.ts';
import { fr } from './functional/fr.ts';
import { hi } from './functional/hi.ts';
import { it as italian } from './functional/it.ts';
import { nl } from './functional/nl.ts';
import { pl } from './functional/pl.ts';
import { pt } from './functional/pt.ts';
import { casesOf, type FunctionalLanguage, harmless, hateful } from './functional/suite.ts';

const others = [ar, de, es, fr, hi, italian, nl, pl, pt];
const languages = [en, ...others];

/** Macro-F1 of `abusive` on the cases of each language, and how often each kind was judged right. */
const figures = new Map<FunctionalLanguage, { macroF1: number; right: Map<string, number> }>();

beforeAll(() => {
  const engine = shippedEngine();
  for (const language of languages) {
    const cases = casesOf(language);
    const said = cases.map(({ text }) => analyse(text, engine).abusive);
    const right = new Map<string, number>();
    for (const kind of new Set(cases.map(({ functionality }) => functionality))) {
      const own = cases.flatMap((each, at) => (each.functionality === kind ? [at] : []));
      const hits = own.filter((at) => said[at] === cases[at]?.hateful).length;
      right.set(kind, hits / own.length);
    }
    const { macroF1 } = fitOf(
      said,
      cases.map((each) => each.hateful),
    );
    figures.set(language, { macroF1, right });
  }
}, 120_000);

const macroF1 = (language: FunctionalLanguage) => figures.get(language)?.macroF1 ?? 0;
const right = (language: FunctionalLanguage, kind: string) =>
  figures.get(language)?.right.get(kind) ?? 0;

describe('hate and what only looks like it', () => {
  it('are told apart in English', () => {
    expect(macroF1(en)).toBeGreaterThanOrEqual(0.7);
  });

  it('are told apart in nine more languages', () => {
    const mean = others.reduce((sum, each) => sum + macroF1(each), 0) / others.length;
    expect(mean).toBeGreaterThanOrEqual(0.7);
    expect(others.filter((each) => macroF1(each) < 0.6).map(({ lang }) => lang)).toEqual([]);
  });

  it.each(['attribute', 'demand', 'swearing'])('mostly finds %s in every language', (kind) => {
    expect(languages.filter((each) => right(each, kind) < 0.65).map(({ lang }) => lang)).toEqual(
      [],
    );
  });

  it.each(['neutral', 'friendly'])(
    'leaves %s words about groups alone in every language',
    (kind) => {
      expect(languages.filter((each) => right(each, kind) < 0.85).map(({ lang }) => lang)).toEqual(
        [],
      );
    },
  );

  it('hears that hatred is quoted to object to it', () => {
    const deaf = languages.filter((each) => right(each, 'quoted') < 0.75);
    expect(deaf.map(({ lang }) => lang)).toEqual([]);
  });
});

describe('the sentences that measure', () => {
  it('never train', () => {
    const trained = new Set(authoredRows().map(({ text }) => text.toLowerCase()));
    const measured = languages.flatMap((language) => casesOf(language).map(({ text }) => text));
    expect(measured.filter((text) => trained.has(text.toLowerCase()))).toEqual([]);
  });

  it('are of every kind in every language, more of them hateful than not', () => {
    for (const language of languages) {
      const cases = casesOf(language);
      const kinds = new Set(cases.map(({ functionality }) => functionality));
      for (const kind of [...hateful, ...harmless]) expect(kinds).toContain(kind);
      const share = cases.filter((each) => each.hateful).length / cases.length;
      expect(share).toBeGreaterThan(0.6);
      expect(share).toBeLessThan(0.75);
    }
  });
});
