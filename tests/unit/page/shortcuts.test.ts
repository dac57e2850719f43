import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerAtEnd } from '@/lib/page/insert/typed-trigger.ts';

describe('a shortcut before the caret', () => {
  it.each([
    ['Latin', '/late', 'late'],
    ['Persian', '/دیرکرد', 'دیرکرد'],
    ['Persian with a joiner', '/می‌رسد', 'می‌رسد'],
    ['Greek', '/ευχαριστώ', 'ευχαριστώ'],
    ['Polish', '/spóźnienie', 'spóźnienie'],
    ['Japanese', '/お礼', 'お礼'],
  ])('is a slash and a word in %s', (_, typed, shortcut) => {
    for (const before of ['', 'Hello ', 'سلام ', 'line\n', '\u200f', '\u00a0', '\ufeff']) {
      expect(triggerAtEnd(before + typed)).toEqual({ typed, shortcut, closed: false });
      const closed = { typed: `${typed} `, shortcut, closed: true };
      expect(triggerAtEnd(`${before}${typed} `)).toEqual(closed);
    }
  });

  it.each([
    ['a word', 'and/or '],
    ['a number', '24/7 '],
    ['a link', 'https://example.com/late '],
    ['a path', 'see /usr/bin '],
    ['a path from a folder', './late '],
    ['two slashes', '//late '],
    ['a mention', '@mira/late '],
  ])('is never inside %s', (_, text) => {
    expect(triggerAtEnd(text)).toBeNull();
    expect(triggerAtEnd(text.trimEnd())).toBeNull();
  });

  it('is over with the next word', () => {
    expect(triggerAtEnd('/late  ')).toBeNull();
    expect(triggerAtEnd('/late order ')).toBeNull();
    expect(triggerAtEnd('/late\n')).toBeNull();
    expect(triggerAtEnd('/ ')).toBeNull();
    expect(triggerAtEnd('/')).toBeNull();
  });

  it('is what stands at the end of the text, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = triggerAtEnd(text);
        if (!found) return;
        expect(text.endsWith(found.typed)).toBe(true);
        expect(found.typed).toBe(`/${found.shortcut}${found.closed ? ' ' : ''}`);
        expect(found.shortcut).toMatch(/^[^\s/]+$/u);
      }),
    );
  });
});
