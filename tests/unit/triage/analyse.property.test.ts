import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysedLanguages } from '../../../lib/domain/analysis.ts';
import { analyse } from '../../../lib/triage/analyse.ts';
import { byRules, shippedEngine } from './engine-for-tests.ts';

const engine = shippedEngine();
const pieces = fc.constantFrom(
  'you',
  'idiot',
  'not',
  '"',
  '@mara',
  '#sale',
  'https://example.org/a?b=c',
  '😍',
  '<img src=x onerror=alert(1)>',
  '{{template}}',
  '(.*)+$',
  '\\',
  '\u202e',
  '\u200c',
  'می',
  'نمی',
  "l'",
  "dell'",
  '*',
  'f**k',
  '\n',
  '؟',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
);

describe('analyse', () => {
  it('answers every text within its bounds, and quotes only what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = analyse(text, engine);
        for (const figure of ['langConfidence', 'strength', 'arousal', 'abuse', 'spam'] as const) {
          expect(said[figure]).toBeGreaterThanOrEqual(0);
          expect(said[figure]).toBeLessThanOrEqual(1);
        }
        expect(said.abusive).toBe(said.abuse >= 0.5);
        if (said.stance === 'below_the_belt') expect(said.abusive).toBe(true);
        for (const { words } of said.reasons) {
          for (const word of words) expect(text).toContain(word);
        }
      }),
    );
  });

  it('says the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyse(text, engine)).toEqual(analyse(text, engine));
      }),
      { numRuns: 30 },
    );
  });

  it('answers in every language it knows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...analysedLanguages, 'und', 'zxx'), anyText, (lang, text) => {
        expect(byRules(lang, text).lang).toBe(lang);
      }),
      { numRuns: 60 },
    );
  });

  it('is not slowed to a halt by a very long text', () => {
    const said = analyse('you idiot, '.repeat(3000), engine);
    expect(said.abusive).toBe(true);
  });
});
