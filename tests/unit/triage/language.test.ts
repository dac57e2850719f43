import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysedLanguages } from '../../../lib/domain/analysis.ts';
import { identify } from '../../../lib/triage/language/identify.ts';
import { readLanguageModel } from '../../../lib/triage/language/model.ts';
import { trainLanguage } from '../../../lib/triage/training/language/train-language.ts';

const shipped = readLanguageModel(
  new Uint8Array(
    readFileSync(new URL('../../../assets/public/models/language.bin', import.meta.url)),
  ),
);
const languageOf = (text: string) => identify(text, shipped).lang;

/** What people write under a post, none longer than a handful of words. */
const remarks: Readonly<Record<string, readonly string[]>> = {
  en: ['where is my order', 'love it', 'how much', 'so beautiful', 'not happy', 'thank you'],
  fa: ['خیلی قشنگه', 'قیمت لطفا', 'چنده', 'کجا بخرم', 'اين كتاب خيلي خوب بود', 'سفارشم نرسید'],
  ar: ['جميل جدا', 'السعر كم', 'ما شاء الله', 'وين المحل', 'لم يصل الطلب', 'شكرا لكم'],
  pl: ['bardzo ładne', 'ile kosztuje', 'nie dziala', 'dzień dobry', 'gdzie kupić', 'nie polecam'],
  el: ['πολύ ωραίο', 'πόσο κάνει', 'ευχαριστώ', 'δεν ήρθε ακόμα'],
  es: ['me encanta', 'muy bonito', 'dónde está mi pedido', 'hola buenas', 'no llegó'],
  pt: ['muito bom', 'onde comprar', 'bom dia', 'não funciona', 'cadê meu pedido'],
  fr: ['trop beau', 'merci beaucoup', "c'est nul", 'où est ma commande'],
  de: ['sehr schön', 'wo bestellen', 'funktioniert nicht', 'Preis bitte'],
  it: ['molto bello', 'grazie mille', 'che schifo', "dov'è il mio ordine"],
  tr: ['çok güzel', 'ne kadar', 'kargo gelmedi', 'cok guzel olmus'],
  ru: ['очень красиво', 'спасибо', 'где мой заказ'],
  hi: ['मेरा ऑर्डर कहाँ है', 'bahut accha hai', 'kitna hai', 'kab milega'],
  id: ['bagus banget', 'berapa harga', 'barang belum sampai'],
  nl: ['heel mooi', 'dank je', 'werkt niet', 'waar blijft mijn bestelling'],
  'fa-Latn': ['salam chetori', 'gheymat chande', 'sefaresham naresid', 'kheili ghashange'],
  'ar-Latn': ['kifak habibi', 'kam el se3r', 'wein el ma7al', 'ma wesel talabi'],
  'el-Latn': ['poso kanei', 'pou einai i paraggelia mou', 'den doulevei', 'kalimera sas'],
  zxx: [
    '',
    '😍😍',
    '@haldenoak',
    'https://halden.example/the/and/is 🙏',
    '123 456',
    '?!',
    '@a.b ❤️',
  ],
  und: ['ありがとう', '谢谢', 'תודה רבה', 'میرا آرڈر کہاں ہے', 'děkuji řekl příště', 'дякую їм'],
};

describe('identify', () => {
  it.each(Object.entries(remarks))('knows %s', (lang, texts) => {
    expect(texts.filter((text) => languageOf(text) !== lang)).toEqual([]);
  });

  it.each([
    ['Great service from Mira Castellane at Halden & Oak', 'en'],
    ['@mira_castellane dziękuję za pomoc https://halden.example/is/the', 'pl'],
    ['دیروز از Halden & Oak یک صندلی خریدم', 'fa'],
    ['وصلني الطلب من Halden Oak اليوم', 'ar'],
    ['Πήρα μια καρέκλα από Halden & Oak', 'el'],
    ['sooooo niiiice thank youuuu', 'en'],
    ['ÇOK GÜZEL', 'tr'],
  ])('is not led astray in "%s"', (text, lang) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('names a known language and a share for any text', () => {
    const known = new Set<string>([...analysedLanguages, 'zxx', 'und']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { lang, confidence } = identify(text, shipped);
        expect(known).toContain(lang);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('trainLanguage', () => {
  const rows = Object.entries(remarks).flatMap(([lang, texts]) =>
    lang.length === 2 ? texts.map((text) => ({ text, lang })) : [],
  );

  it('learns what it is given, and the same each time', () => {
    const bytes = trainLanguage(rows, { examples: 300, rounds: 2 });
    expect(trainLanguage(rows, { examples: 300, rounds: 2 })).toEqual(bytes);
    const model = readLanguageModel(bytes);
    for (const lang of ['en', 'de', 'tr', 'fa', 'ar']) {
      for (const text of remarks[lang] ?? []) expect(identify(text, model).lang).toBe(lang);
    }
  });

  it('refuses bytes that are no model', () => {
    expect(() => readLanguageModel(new Uint8Array(64))).toThrow('not a language model');
  });
});
