import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import type { SavedReply } from '../../../lib/domain/reply.ts';
import { indexOf } from '../../../lib/replies/reply-index.ts';
import { searchReplies } from '../../../lib/replies/search.ts';
import { starterReplies } from '../../../lib/replies/starter/starter-replies.ts';
import { words } from '../../../lib/text/segment.ts';

/** The same message of the practice brand in the fifteen languages. */
const byLanguage: Readonly<Record<string, string>> = {
  en: 'Your delivery is delayed, our workshop apologises sincerely',
  fa: 'تحویل سفارش شما به تأخیر افتاده، کارگاه ما پوزش می‌خواهد',
  ar: 'تأخر توصيل طلبك، والورشة تعتذر منك بصدق',
  pl: 'Państwa przesyłka się opóźnia, warsztat serdecznie przeprasza',
  el: 'Η παράδοσή σας καθυστερεί, το εργαστήριο ζητά συγγνώμη',
  es: 'Su envío llegará con retraso, el taller pide disculpas también mañana',
  pt: 'A sua encomenda está atrasada, a oficina pede desculpa pela demora',
  fr: 'Votre livraison est retardée, l’atelier présente ses excuses sincères',
  de: 'Ihre Lieferung verspätet sich, die Werkstatt entschuldigt sich größtmöglich',
  it: 'La vostra consegna è in ritardo, il laboratorio si scusa perché tarderà',
  tr: 'Teslimatınız gecikiyor, atölyemiz içtenlikle özür diliyor',
  ru: 'Ваша доставка задерживается, мастерская приносит извинения, ещё раз',
  hi: 'आपकी डिलीवरी में देरी है, कार्यशाला क्षमा चाहती है',
  id: 'Pengiriman Anda terlambat, bengkel kami memohon maaf sebesarnya',
  nl: 'Uw levering is vertraagd, de werkplaats biedt verontschuldigingen aan',
};

const saved = (
  id: string,
  lang: string,
  text: string,
  part: Partial<SavedReply> = {},
): SavedReply => ({
  id: replyId(id),
  title: '',
  text,
  lang,
  situation: 'complaint',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...part,
});

const library = [
  ...Object.entries(byLanguage).map(([lang, text]) => saved(`own-${lang}`, lang, text)),
  ...starterReplies,
];
const index = indexOf(library);
const finds = (search: string) =>
  searchReplies(index, search).map(({ at }) => index.replies[at]?.id as string);

const languages = Object.keys(byLanguage);
const wordsOf = (lang: string, least: number) =>
  words(byLanguage[lang] ?? '').filter((word) => [...word].length >= least);
const wordOf = (least: number) =>
  fc
    .constantFrom(...languages.filter((lang) => wordsOf(lang, least).length > 0))
    .chain((lang) =>
      fc.record({ lang: fc.constant(lang), word: fc.constantFrom(...wordsOf(lang, least)) }),
    );

describe('search in fifteen languages', () => {
  it('finds a word by its beginning', () => {
    fc.assert(
      fc.property(wordOf(3), fc.integer({ min: 2 }), ({ lang, word }, size) => {
        const letters = [...word];
        const typed = letters.slice(0, 2 + (size % (letters.length - 1))).join('');
        expect(finds(typed)).toContain(`own-${lang}`);
      }),
    );
  });

  it('finds a word with one letter lost, doubled, wrong or swapped', () => {
    fc.assert(
      fc.property(
        wordOf(5),
        fc.nat(),
        fc.constantFrom('lost', 'doubled', 'wrong', 'swapped'),
        ({ lang, word }, where, mistake) => {
          const letters = [...word];
          const at = 1 + (where % (letters.length - 2));
          const letter = letters[at] as string;
          if (mistake === 'lost') letters.splice(at, 1);
          if (mistake === 'doubled') letters.splice(at, 0, letter);
          if (mistake === 'wrong') letters[at] = letter === 'x' ? 'y' : 'x';
          if (mistake === 'swapped') letters.splice(at, 2, letters[at + 1] as string, letter);
          expect(finds(letters.join('')), letters.join('')).toContain(`own-${lang}`);
        },
      ),
    );
  });

  it('takes no notice of accents, capitals and letter forms', () => {
    for (const lang of languages) {
      const text = byLanguage[lang] ?? '';
      const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
      for (const typed of [plain, text.toUpperCase(), text.normalize('NFKD')]) {
        expect(finds(typed), `${lang}: ${typed}`).toContain(`own-${lang}`);
      }
    }
    expect(finds('تاخير كارگاه')).toContain('own-fa');
    expect(finds('paNstwa przesylka')).toContain('own-pl');
    expect(finds('teslimatiniz gecikiyor')).toContain('own-tr');
  });

  it('finds two mistakes in a long word', () => {
    expect(finds('verontshuldigngen')).toContain('own-nl');
    expect(finds('entschuldgit')).toContain('own-de');
  });

  it('looks into examples, variants, folders and shortcuts', () => {
    const reply = saved('a', 'en', 'We look into it', {
      examples: ['Is my wardrobe lost'],
      folder: ['Logistics'],
      shortcut: 'λείπει',
      variants: [{ id: 'v', text: 'Sprawdzimy szafę', lang: 'pl' }],
    });
    const own = indexOf([reply]);
    for (const typed of ['wardrobe', 'logist', 'λειπει', 'szafe']) {
      expect(searchReplies(own, typed), typed).toHaveLength(1);
    }
  });

  it('gives nothing for words that stand nowhere, and never fails', () => {
    expect(finds('zzqxv')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        for (const { score } of searchReplies(index, typed)) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
