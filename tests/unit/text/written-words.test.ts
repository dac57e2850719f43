import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenWords } from '../../../lib/text/written-words.ts';

const spellingsOf = (text: string) => writtenWords(text).map(({ spellings }) => spellings);
const asWritten = (text: string) =>
  writtenWords(text).map(({ start, end }) => text.slice(start, end));

describe('writtenWords', () => {
  it('gives the words as they are written and as they are compared', () => {
    const text = 'Żółty stół, ΤΡΑΠΈΖΙ — می‌خواهم don’t';
    expect(asWritten(text)).toEqual(['Żółty', 'stół', 'ΤΡΑΠΈΖΙ', 'می‌خواهم', 'don’t']);
    expect(spellingsOf(text).map(([plain]) => plain)).toEqual([
      'zolty',
      'stol',
      'τραπεζι',
      'میخواهم',
      'dont',
    ]);
  });

  it.each([
    ['you sh1t', 'sh1t', 'shit'],
    ['such a n00b', 'n00b', 'noob'],
    ['an a$$hole', 'a$$hole', 'asshole'],
    ['what a b!tch', 'b!tch', 'bitch'],
    ['b@stard company', 'b@stard', 'bastard'],
    ['$tupid people', '$tupid', 'stupid'],
    ['id1ot', 'id1ot', 'idiot'],
    ['1osers', '1osers', 'losers'],
    ['you i d i o t', 'i d i o t', 'idiot'],
    ['s.t.u.p.i.d', 's.t.u.p.i.d', 'stupid'],
    ['f-o-o-l', 'f-o-o-l', 'fool'],
    ['fu.ck off', 'fu.ck', 'fuck'],
    ['idiooooot', 'idiooooot', 'idiot'],
    ['asssshole', 'asssshole', 'asshole'],
    ['іdіоt', 'іdіоt', 'idiot'],
    ['ιdιοt', 'ιdιοt', 'idiot'],
    ['дypak', 'дypak', 'дурак'],
    ['сукa', 'сукa', 'сука'],
    ['id\u200bi\u200dot', 'id\u200bi\u200dot', 'idiot'],
    ['id\u202eio\u2066t', 'id\u202eio\u2066t', 'idiot'],
    ['ｉｄｉｏｔ', 'ｉｄｉｏｔ', 'idiot'],
    ['𝓲𝓭𝓲𝓸𝓽', '𝓲𝓭𝓲𝓸𝓽', 'idiot'],
    ['ا ح م ق', 'ا ح م ق', 'احمق'],
    ['احـــمق', 'احـــمق', 'احمق'],
    ['ηλίιιιθιε', 'ηλίιιιθιε', 'ηλιθιε'],
    ['f*ck this', 'f*ck', 'f*ck'],
    ['f**k', 'f**k', 'f**k'],
    ['sh** service', 'sh**', 'sh**'],
    ['İDİOT', 'İDİOT', 'idiot'],
  ])('in "%s" reads %s as %s', (text, written, spelling) => {
    const word = writtenWords(text).find((each) => text.slice(each.start, each.end) === written);
    expect(word?.spellings).toContain(spelling);
  });

  it.each([
    ['nice!love it', ['nice', 'love', 'it']],
    ['I am in the U S A now', ['I', 'am', 'in', 'the', 'U', 'S', 'A', 'now']],
    ['costs $50, or 5kg for £20', ['costs', '50', 'or', '5kg', 'for', '20']],
    ['*great* job', ['great', 'job']],
    ['well-made chair', ['well', 'made', 'chair']],
    ['see https://halden.example/shit @haldenoak #Sofas', ['see', 'Sofas']],
    ['mail me: mira@halden.example', ['mail', 'me']],
    ['Awesome!!! Thanks', ['Awesome', 'Thanks']],
    ['kto a co i gdzie', ['kto', 'a', 'co', 'i', 'gdzie']],
  ])('leaves the words of "%s" alone', (text, words) => {
    expect(asWritten(text)).toEqual(words);
  });

  it('gives a word without disguise one spelling', () => {
    expect(spellingsOf('a lovely oak table for 4 people, 5kg')).toEqual(
      ['a', 'lovely', 'oak', 'table', 'for', '4', 'people', '5kg'].map((word) => [word]),
    );
  });

  it('keeps words in order and inside any text, each with a spelling', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('a', 'sh', 'і', ' ', '.', '*', '$', '@', '1', '\u200b', 'ا'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        let before = 0;
        for (const { start, end, spellings } of writtenWords(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(spellings.length).toBeGreaterThan(0);
          expect(new Set(spellings).size).toBe(spellings.length);
          before = end;
        }
      }),
    );
  });
});
