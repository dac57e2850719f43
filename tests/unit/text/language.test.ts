import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOf } from '../../../lib/text/language.ts';
import { practiceComments } from '../practice-comments.ts';

describe('guessLanguage', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['thanks', 'en'],
    ['Absolutely love the new chair', 'en'],
    ['Bardzo polecam', 'pl'],
    ['Gdzie jest moje zamówienie?', 'pl'],
    ['Kiedy bedzie dostepne w sklepie?', 'pl'],
    ['Πού είναι η παραγγελία μου;', 'el'],
    ['سفارشم کجاست؟', 'fa'],
    ['سلام این چنده', 'fa'],
    ['اين كتاب خيلي خوب بود ولي دير رسيد', 'fa'],
    ['أين طلبي؟', 'ar'],
    ['وين الطلب؟', 'ar'],
    ['متى يوصل', 'ar'],
  ])('%s is %s', (text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it.each([
    '',
    '😍😍',
    '+1',
    'ok',
    'super',
    'سلام',
    '@haldenoak https://halden.example/the/and/is',
    'Wo ist meine Bestellung, ich warte schon sehr lange',
    '¿Dónde está mi pedido?',
    'Où est ma commande ?',
    'میرا آرڈر کہاں ہے',
    'کەی دەگات',
    'Где мой заказ?',
    'Siparişim nerede kaldı, çok geç',
    'Wann kommt meine Bestellung?',
    'Waar blijft mijn bestelling?',
    'Dov’è il mio ordine?',
    'Cadê meu pedido',
    'Kde je moje objednávka?',
    'Wow',
    'Bravo',
    'no',
  ])('does not claim to know %s', (text) => {
    expect(guessLanguage(text)).toBe('und');
  });

  it('is right about the practice comments wherever it claims to know, and mostly knows', () => {
    const wordy = practiceComments.filter(
      ({ text }) => (text.match(/\p{L}{2,}/gu) ?? []).length > 3,
    );
    const wrong = wordy.filter(({ text, lang }) => ![lang, 'und'].includes(guessLanguage(text)));
    const unsure = wordy.filter(({ text }) => guessLanguage(text) === 'und');
    expect(wordy.length).toBeGreaterThan(50);
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(unsure.map(({ text }) => text)).toEqual([]);
  });
});

describe('languageOf', () => {
  it('believes the text before the page, and the page before nothing', () => {
    expect(languageOf('Where is my order?', 'pl')).toBe('en');
    expect(languageOf('super', 'pl-PL')).toBe('pl');
    expect(languageOf('super', 'de')).toBe('de');
    expect(languageOf('super')).toBe('und');
  });

  it.each(['und', 'qme', 'qht', 'zxx', 'art', '', 'x', 'not a tag'])(
    'takes the hint %j for no language',
    (hint) => {
      expect(languageOf('😍', hint)).toBe('und');
    },
  );
});
