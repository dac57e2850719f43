import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeShouted, mayBeStretched, propertiesAt, unit } from '../../../lib/text/code-units.ts';

const patterns = [
  [unit.letter, /^\p{L}/u],
  [unit.mark, /^\p{M}/u],
  [unit.number, /^\p{N}/u],
  [unit.format, /^\p{Cf}/u],
  [unit.upper, /^\p{Lu}/u],
  [unit.lower, /^\p{Ll}/u],
] as const;

describe('propertiesAt', () => {
  it('says of every character what the patterns of Unicode say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), (text) => {
        const found = propertiesAt(text, 0);
        for (const [bit, pattern] of patterns) {
          expect((found & bit) !== 0).toBe(pattern.test(text));
        }
      }),
    );
  });
});

describe('mayBeStretched', () => {
  it.each(['soooo', 'ναιιι', 'خییییلی', '𞤀𞤀𞤀'])('sees the letters of %s', (text) => {
    expect(mayBeStretched(text)).toBe(true);
  });

  it.each(['', 'good', '1000', 'no!!!', '😀😀😀'])('lets %s alone', (text) => {
    expect(mayBeStretched(text)).toBe(false);
  });

  it('misses no stretched letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'ا', '𝐚', '😀', '!') }), (text) => {
        if (/(\p{L})\1\1/u.test(text)) expect(mayBeStretched(text)).toBe(true);
      }),
    );
  });
});

describe('mayBeShouted', () => {
  it.each(['NOW', 'say ΟΧΙ', 'ŻÓŁ'])('sees the capitals of %s', (text) => {
    expect(mayBeShouted(text)).toBe(true);
  });

  it.each(['', 'Now', 'OK then', 'سلام', 'A B C'])('lets %s alone', (text) => {
    expect(mayBeShouted(text)).toBe(false);
  });

  it('misses no capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'A', 'É', '𝐀', '😀', ' ') }), (text) => {
        if (/\p{Lu}{3}/u.test(text)) expect(mayBeShouted(text)).toBe(true);
      }),
    );
  });
});
