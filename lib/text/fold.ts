import { isAscii, mayBeStretched } from './code-units.ts';

/**
 * One spelling for comparing and searching; never for showing.
 *
 * Folds case, accents and vowel marks, Greek final sigma, Polish ł and its kin, Arabic and Persian
 * letter forms (ي ى ئ → ی, ك → ک, ة → ه, أ إ آ → ا), tatweel, zero-width joiners, digits of all
 * scripts to 0–9, and letters stretched three times or more (soooo → so). The vowel signs of
 * Devanagari stay: without them most words of Hindi look alike. Idempotent.
 */
export function fold(text: string): string {
  const even = isAscii(text) ? text.toLowerCase() : inOneForm(text);
  return mayBeStretched(even) ? even.replace(/(\p{L})\1{2,}/gu, '$1') : even;
}

const inOneForm = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?![\u0900-\u0903\u093e-\u094c\u0962\u0963])[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(oddLetters, (letter) => letterForms[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, digit);

const letterForms: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  '’': "'",
  ʼ: "'",
};
const oddLetters = new RegExp(`[${Object.keys(letterForms).join('')}]`, 'gu');

const isDigit = /^\p{Nd}$/u;

/** Unicode lays the ten digits of a script out in a row; a few rows touch. */
function digit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}
