import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOneSlipApart, spelled, spellingOf } from '../../../lib/replies/match/spelling.ts';
import { readVectors } from '../../../lib/replies/match/word-vectors.ts';
import { words } from '../../../lib/text/segment.ts';

const english = readVectors(readFileSync('assets/public/models/replies.bin'));
const library = spellingOf(
  ['where is my wardrobe', 'my wardrobe came broken', 'بسته‌ام نرسیده', 'η εγγύηση'].map(words),
  english,
);
const read = (text: string, lang: string) =>
  words(text)
    .map((word) => spelled(library, word, lang))
    .join(' ');

describe('a mistyped word', () => {
  it.each([
    ['wheer is my wardobe', 'en', 'where is my wardrobe'],
    ['my wardrobbe came borken', 'en', 'my wardrobe came broken'],
    ['ardrobe', 'en', 'wardrobe'],
    ['بستهام نرسید', 'fa', 'بستهام نرسیده'],
    ['η εγγίηση', 'el', 'η εγγυηση'],
  ])('“%s” (%s) is read as the library’s own', (text, lang, meant) => {
    expect(read(text, lang)).toBe(words(meant).join(' '));
  });

  it('of English that the library has not is read as the word the vectors know', () => {
    expect(spelled(library, 'delivry', 'en')).toBe('delivery');
    expect(spelled(library, 'refnd', 'en')).toBe('refund');
  });

  it.each([
    ['refund', 'en'],
    ['there', 'en'],
    ['bad', 'en'],
    ['qqqqqq', 'en'],
    ['نرسیدهاند', 'fa'],
  ])('is none in “%s”', (text, lang) => {
    expect(spelled(library, text, lang)).toBe(text);
  });

  it('does not become its opposite where no dictionary knows the language', () => {
    const refusals = spellingOf([words('نمیرسه')], english);
    expect(spelled(refusals, 'میرسه', 'fa')).toBe('میرسه');
  });
});

describe('one slip', () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/);

  it('is one letter left out, doubled, changed or changed over, whichever word is asked first', () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('e', 'x', 'q'), (right, place, letter) => {
        const at = place % right.length;
        const before = right.slice(0, at);
        const after = right.slice(at + 1);
        const slips = [
          before + after,
          before + letter + right.slice(at),
          before + letter + after,
          before + after.slice(0, 1) + right[at] + after.slice(1),
        ];
        for (const slip of slips) {
          expect(areOneSlipApart(right, slip)).toBe(true);
          expect(areOneSlipApart(slip, right)).toBe(true);
        }
      }),
    );
  });

  it('is not two', () => {
    expect(areOneSlipApart('order', 'rodre')).toBe(false);
    expect(areOneSlipApart('order', 'odres')).toBe(false);
    expect(areOneSlipApart('order', 'or')).toBe(false);
  });
});

it('does not depend on the order of the examples', () => {
  const texts = ['one lamp', 'two lamps', 'a lamp, a ramp', 'clamp it', 'damp wood'].map(words);
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      for (const word of ['lammp', 'lmap', 'xamp', 'damps']) {
        const there = spellingOf(shuffled, english);
        expect(spelled(there, word, 'en')).toBe(spelled(spellingOf(texts, english), word, 'en'));
      }
    }),
  );
});
