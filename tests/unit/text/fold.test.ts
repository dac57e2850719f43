import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Żółć i ŁÓDŹ', 'zolc i lodz'],
    ['Παραγγελίας', 'παραγγελιασ'],
    ['ΠΑΡΑΓΓΕΛΊΑΣ', 'παραγγελιασ'],
    ['كيف حالك', 'کیف حالک'],
    ['مُؤَسَّسَة', 'موسسه'],
    ['أإآٱا', 'ا'],
    ['ســلام', 'سلام'],
    ['می‌خواهم', 'میخواهم'],
    ['سلااااام', 'سلام'],
    ['soooo gooood', 'so god'],
    ['۱۲۳ ٤٥٦ १२ 𝟗', '123 456 12 9'],
    ['HO-1100005', 'ho-1100005'],
    ['ﬁne', 'fine'],
    ['don’t', "don't"],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the vowels of Hindi, which tell its words apart', () => {
    expect(fold('काला')).not.toBe(fold('कील'));
    expect(fold('बहुत अच्छी')).toBe('बहुत अचछी');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  // `fold` remembers the form of single letters; that holds only while none depends on another.
  it('folds letters beside others as it folds them alone', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2 }),
      fc.constantFrom('ΑΣ', 'İ', 'ﷺ', 'क़', 'é', '\u0323\u0307', 'ﬁ', '\ud800', '😀', '가', '۴'),
    );
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const apart = (text: string) => [...text].map((letter) => fold(letter)).join('');
        fc.pre(!/(\p{L})\1\1/u.test(apart(one + other)));
        expect(fold(one + other)).toBe(apart(one + other));
      }),
    );
  });

  it('folds texts of any length', () => {
    expect(fold('Żółw '.repeat(3000))).toBe('zolw '.repeat(3000));
  });

  it('gives every digit of every script its value', () => {
    let run: string[] = [];
    for (let code = 0x30; code < 0x1fbff; code++) {
      const char = String.fromCodePoint(code);
      if (/\p{Nd}/u.test(char)) run.push(fold(char));
      else {
        for (let at = 0; at < run.length; at++) expect(run[at]).toBe(String(at % 10));
        run = [];
      }
    }
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
