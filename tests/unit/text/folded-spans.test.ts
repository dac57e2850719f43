import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { foldedSpans } from '../../../lib/text/folded-spans.ts';

const marked = (text: string, search: string) =>
  foldedSpans(text, search).map(([from, to]) => text.slice(from, to));

it.each([
  ['Late order', 'ord', ['ord']],
  ['Καθυστέρηση παραγγελίας', 'καθυστερηση', ['Καθυστέρηση']],
  ['Opóźnione zamówienie', 'opoznione zamow', ['Opóźnione', 'zamów']],
  ['سفارش‌های دیر', 'سفارش', ['سفارش']],
  ['كيف الحال', 'کیف', ['كيف']],
  ['Late, later, latest', 'late', ['Late', 'late', 'late']],
  ['nothing', 'else', []],
  ['anything', '  ', []],
])('finds in “%s” what “%s” meant', (text, search, found) => {
  expect(marked(text, search)).toEqual(found);
});

it('gives places in order that lie in the text and hold the word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (text, search) => {
        let end = -1;
        for (const [from, to] of foldedSpans(text, search)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      },
    ),
  );
});

it('marks nothing that a search did not ask for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const word = fold(text).split(/\s+/u).find(Boolean);
      if (word === undefined) return;
      for (const piece of marked(text, word)) expect(fold(piece)).toContain(word[0]);
    }),
  );
});
