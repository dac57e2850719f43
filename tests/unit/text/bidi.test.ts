import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, embed, isolate, withoutControls } from '../../../lib/text/bidi.ts';

describe('directionOf', () => {
  it.each([
    ['Hello', 'ltr'],
    ['سلام Mira', 'rtl'],
    ['12 😍 سلام', 'rtl'],
    ['Łódź', 'ltr'],
  ])('%s is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('falls back where there is no letter', () => {
    expect(directionOf('12 😍', 'rtl')).toBe('rtl');
  });
});

describe('embed', () => {
  it.each([
    ['the same direction', 'Mira', 'Hello ', ', welcome', 'Mira'],
    ['the same direction in Persian', 'نیلوفر', 'سلام ', ' عزیز', 'نیلوفر'],
    ['letters of the other direction inside a sentence', 'Mira', 'سلام ', ' عزیز', 'Mira'],
    ['a number', '۱۲', 'Order ', ' is here', '۱۲'],
    ['a name that keeps its ZWNJ', 'علی‌رضا', 'سلام ', ' عزیز', 'علی‌رضا'],
  ])('adds nothing to %s', (_, value, before, after, text) => {
    expect(embed(value, before, after)).toBe(text);
  });

  it.each([
    ['it would turn the paragraph', 'Mira', '', '، سلام'],
    ['it ends with a sign', 'Mira.', 'سلام ', '، خوش آمدید'],
    ['a number follows', 'نیلوفر', 'Hello ', ', 3 items are on the way'],
    ['it mixes directions', 'Mira نیلوفر', 'Hello ', ', welcome'],
  ])('isolates a value when %s', (_, value, before, after) => {
    expect(embed(value, before, after)).toBe(isolate(value));
  });
});

it('drops direction controls and nothing else', () => {
  expect(withoutControls('a\u202eb\u2066c\u200cd\u200d')).toBe('abc\u200cd\u200d');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(withoutControls(text)).not.toMatch(/\p{Bidi_Control}/u);
    }),
  );
});
