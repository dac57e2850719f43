import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../kit/segments.ts';
import { postLength } from './post-length.ts';

describe('the text of a tweet', () => {
  it('is cut into pieces that join to the same text again', () => {
    const piece = fc.constantFrom(
      '@ola ',
      '#wood',
      'سلام',
      ' https://a.example/b ',
      '👩🏽‍🔧',
      '\n',
      'x',
      '&',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (whole) => {
        expect(
          segmentsOf(whole)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });

  it.each([
    ['hello @ola_z!', ['text', 'mention', 'text']],
    ['mail a@b.example', ['text']],
    ['نظر #مبل_چوبی', ['text', 'hashtag']],
    ['👍🏽🪵', ['emoji', 'emoji']],
    ['see https://a.example/x?y', ['text', 'link']],
  ])('has the pieces X would draw: %s', (text, kinds) => {
    expect(segmentsOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the length of a post', () => {
  it.each([
    ['plain', 5],
    ['سلام', 4],
    ['家具', 4],
    ['👩🏽‍🔧', 2],
    [`https://a.example/${'x'.repeat(90)}`, 23],
    ['“quoted”', 8],
  ])('counts as X does: %s', (text, length) => {
    expect(postLength(text)).toBe(length);
  });
});
