import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentences.ts';

const count = (text: string) => sentencesOf(text).filter((part) => part !== '').length;

describe('the sentences of a text', () => {
  it.each([
    ['Hi Mira! We are sorry. Write to us.', 3],
    ['Τι έγινε με το τραπέζι; Γράψτε μας σήμερα.', 2],
    ['متاسفیم که دیر شد. لطفا پیام بدهید؟', 2],
    ['Das war z. B. der Karton. Schreib uns.', 2],
    ['Στείλτε μας π.χ. μια φωτογραφία.', 1],
    ['Mr. Smith and J. Kern from St. Albans wait.', 1],
    ['We are sorry... really sorry… Write to us.', 2],
    ['we are sorry. please write to us.', 2],
    ['Sorry 😔 This should not happen 🙏🏽 Write to us', 3],
    ['It is fixed.Please try again.', 2],
    ['It is in 2.0.1 at halden.example/a.html now.', 1],
    ['“We are sorry.” (That was wrong.) Write to us.', 3],
    ['Hello Mira,\nwe are sorry\nfor the wait.', 1],
    ['• We check it\n• We call you', 2],
    ['No. We ship sofas, chairs etc. Write to us.', 3],
    ['Our Halden® Table is in stock.', 1],
    ['すみません。確認します。', 2],
  ])('%s: %i', (text, sentences) => {
    expect(count(text)).toBe(sentences);
  });

  it.each([
    ['dots', `${'.'.repeat(400_000)}x`],
    ['room', `a${' '.repeat(400_000)}b`],
  ])('reads many %s as fast as any text', (_, text) => {
    expect(sentencesOf(text).join('')).toBe(text);
  });

  it('loses nothing but room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
