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

/**
 * The form of each UTF-16 code unit: the unit it becomes, or one of the signs below; 0 where it was
 * not asked yet. No letter's form depends on its neighbours: marks, which could change places, go.
 */
const forms = new Uint16Array(0x10000);
const gone = 1;
/** Becomes several units, is half of a pair, or is one of these two signs itself. */
const elsewhere = 2;
const others = new Map<number, string>();
/** No character becomes more units than this. */
const most = 32;
const room = new Uint16Array(2048);

function inOneForm(text: string): string {
  let done = '';
  let size = 0;
  let same = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const form = (forms[code] as number) || learn(code);
    if (form > elsewhere) {
      room[size++] = form;
      if (form !== code) same = false;
    } else {
      same = false;
      if (form === elsewhere) {
        const whole = text.codePointAt(at) ?? code;
        if (whole > 0xffff) at++;
        const letters = formOf(whole);
        for (let i = 0; i < letters.length; i++) room[size++] = letters.charCodeAt(i);
      }
    }
    if (size > room.length - most) {
      done += written(size);
      size = 0;
    }
  }
  return same ? text : done + written(size);
}

/** The first units of the room as a string; spreading them would take ten times as long. */
function written(size: number): string {
  if (size > 24)
    return String.fromCharCode.apply(null, room.subarray(0, size) as unknown as number[]);
  let word = '';
  for (let i = 0; i < size; i++) word += String.fromCharCode(room[i] as number);
  return word;
}

function learn(code: number): number {
  const letters = inSlowForm(String.fromCharCode(code));
  const single =
    letters.length === 1 && (code < 0xd800 || code > 0xdbff) ? letters.charCodeAt(0) : 0;
  const form = letters === '' ? gone : Math.max(single, elsewhere);
  forms[code] = form;
  return form;
}

function formOf(code: number): string {
  let letters = others.get(code);
  if (letters === undefined) {
    letters = inSlowForm(String.fromCodePoint(code));
    others.set(code, letters);
  }
  return letters;
}

const inSlowForm = (letter: string): string =>
  letter
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?![\u0900-\u0903\u093e-\u094c\u0962\u0963])[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(oddLetters, (odd) => letterForms[odd] ?? odd)
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
