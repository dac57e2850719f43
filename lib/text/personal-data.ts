import { unit, unitOf } from './code-units.ts';
import { addressPatterns } from './personal/addresses.ts';
import { luhn, mod97 } from './personal/checksums.ts';
import { nationalIds } from './personal/national-ids.ts';
import { inAsciiDigits, meaningOf } from './personal/numbers.ts';

export type PersonalDataKind = 'email' | 'card' | 'iban' | 'national_id' | 'phone' | 'address';

/** Something in a text by which a person can be found, called or robbed. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const mayHoldMail = /[\p{L}\p{N}]@[\p{L}\p{N}]|[([](?:at|@)[)\]]/iu;
const anyDigit = /\p{Nd}/u;
/** The shortest number that a state gives a person has six, and letters; telephones have seven. */
const fewestDigits = 6;
const manyDigits = new RegExp(`(?:\\p{Nd}[^\\p{Nd}]*){${fewestDigits}}`, 'u');

/** False where a text has fewer digits; true also where that is not sure. Asks no pattern. */
function mayHoldDigits(text: string, least: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const own = unitOf(text.charCodeAt(i));
    if ((own & (unit.number | unit.half)) !== 0 && ++count === least) return true;
  }
  return false;
}

/**
 * What of a text is personal data, in order. Precision first: order numbers, prices, dates, times,
 * hashtags and links do not count, and a number that has a checksum must keep it.
 */
export function personalData(text: string): PersonalData[] {
  const digits = mayHoldDigits(text, 1) && anyDigit.test(text);
  const mail = /[@([]/.test(text) && mayHoldMail.test(text);
  if (!digits && !mail) return [];
  let rest = inAsciiDigits(text);
  const found: PersonalData[] = [];
  const take = (kind: PersonalDataKind, match: { index: number; length: number }) => {
    const end = match.index + match.length;
    found.push({ kind, start: match.index, end });
    rest = rest.slice(0, match.index) + ' '.repeat(match.length) + rest.slice(end);
  };
  if (mail) for (const match of rest.matchAll(emails)) take('email', spanOf(match));
  if (!digits) return found;
  rest = rest.replace(notSpoken, (link) => ' '.repeat(link.length));
  for (const { hint, shape } of addressPatterns) {
    if (!hint.test(rest)) continue;
    for (const match of rest.matchAll(shape)) take('address', spanOf(match));
  }
  if (!mayHoldDigits(rest, fewestDigits) || !manyDigits.test(rest)) return found.sort(byPlace);
  for (const match of rest.matchAll(ibans)) {
    const length = ibanLength(match[0]);
    if (length > 0) take('iban', { index: match.index, length });
  }
  for (const match of rest.matchAll(cards)) {
    if (isCard(match[0], meaning(rest, match))) take('card', spanOf(match));
  }
  for (const { shape, holds, after } of ids) {
    for (const match of rest.matchAll(shape)) {
      const { other, before } = meaning(rest, match);
      if (other || (after && !after.test(before))) continue;
      if (holds(match[0].replace(/[^\p{L}\p{N}]/gu, '').toUpperCase())) {
        take('national_id', spanOf(match));
      }
    }
  }
  for (const match of rest.matchAll(numbers)) {
    if (isPhone(match[0], meaning(rest, match))) take('phone', spanOf(match));
  }
  return found.sort(byPlace);
}

const byPlace = (a: PersonalData, b: PersonalData) => a.start - b.start;
const spanOf = (match: RegExpExecArray) => ({ index: match.index, length: match[0].length });
const meaning = (text: string, match: RegExpExecArray) =>
  meaningOf(text, match.index, match.index + match[0].length);
type Meaning = ReturnType<typeof meaningOf>;

/** Endings that are not of two letters; people glue mentions together as "name@other.name". */
const endings =
  'com|net|org|edu|gov|mil|info|biz|name|pro|mobi|app|dev|mail|email|online|shop|store|site|cloud|tech|xyz|live|example';
const at = String.raw`(?:@|\s?[(\[](?:at|@)[)\]]\s?)`;
const dot = String.raw`(?:\.|\s?[(\[](?:dot|\.)[)\]]\s?)`;
const emails = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){0,4}?${dot}(?:${endings}|[a-z]{2})(?![\p{L}\p{N}-]|\.\p{L})`,
  'giu',
);

/** Links, mentions and hashtags carry numbers that nobody is called at. */
const notSpoken = /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+/giu;

const ibans =
  /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?: ?[\dA-Za-z]{4}){2,7}(?: ?[\dA-Za-z]{1,3})?(?![\p{L}\p{N}])/gu;
const ibanLengths: Readonly<Record<string, number>> = {
  AE: 23,
  AT: 20,
  BE: 16,
  BH: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DZ: 26,
  EG: 29,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HU: 28,
  IE: 22,
  IQ: 23,
  IR: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  LB: 28,
  LU: 20,
  MT: 31,
  NL: 18,
  NO: 15,
  OM: 23,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RU: 33,
  SA: 24,
  SE: 24,
  TN: 24,
  TR: 26,
  UA: 29,
};

/** How long the account number is that a match begins with, 0 for none: words of four letters may follow. */
function ibanLength(written: string): number {
  const size = ibanLengths[written.slice(0, 2).toUpperCase()] ?? 0;
  let length = 0;
  for (let read = 0; read < size && length < written.length; length++) {
    if (written[length] !== ' ') read++;
  }
  const iban = written.slice(0, length).replaceAll(' ', '').toUpperCase();
  if (iban.length !== size || /[^ ]/.test(written.charAt(length))) return 0;
  const turned = iban.slice(4) + iban.slice(0, 4);
  const holds = mod97(turned.replace(/[A-Z]/g, (char) => String(char.charCodeAt(0) - 55))) === 1;
  return holds ? length : 0;
}

const cards =
  /(?<![\p{L}\p{N}.,-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** First digits of the networks, and of the banks of Iran, Türkiye and Russia. */
const cardStart = /^(?:4|5[0-9]|2[2-7]|3[47]|6\d|9792)/;
const isCard = (written: string, { other, money }: Meaning) => {
  const digits = written.replace(/\D/g, '');
  return !other && !money && cardStart.test(digits) && luhn(digits);
};

const ids = nationalIds.map(({ shape, ...id }) => ({
  ...id,
  shape: new RegExp(`(?<![\\p{L}\\p{N}.-])(?:${shape.source})(?![\\p{L}\\p{N}]|[.-]\\d)`, 'gu'),
}));

/** A run of digits as people group them; letters beside it make it an article or an order. */
const numbers =
  /(?<![\p{L}\p{N}.,:/_-])(?:\+ ?|\()?\d(?:[\d() ]|[-./](?=[\d(]))*\d(?![\p{L}\p{N}_]|[.,:/-]\d)/gu;
const dates =
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d{2}|(?:19|20|13|14)\d{2}([./-])\d{1,2}\2\d{1,2})(?!\d)/;
/** 1 000 000 and 1.000.000 count things. */
const counted = /^[1-9]\d{0,2}([ .])000(?:\1[0]{3})*$/;

function isPhone(written: string, { other, money, call }: Meaning): boolean {
  if (other || money || dates.test(written) || counted.test(written)) return false;
  const digits = written.replace(/\D/g, '');
  if (/(\d)\1{6}/.test(digits) || digits.length > 15) return false;
  if (/^(?:\+|\(\+)/.test(written)) return digits.length >= 8;
  if (/^00[1-9]/.test(digits)) return digits.length >= 10;
  if (call && digits.length >= 7) return digits.length <= 13;
  return local.some((pattern) => pattern.test(written.trim()));
}

/** Numbers without a country as each country writes them. */
const local: readonly RegExp[] = [
  // fa, ar, fr, de, nl, it (landlines), en (UK), id, tr: a zero first.
  /^\(?0[1-9](?:[ ()./-]*\d){7,10}$/,
  // el
  /^(?:69\d|2[1-8]\d)[ -]?\d{3}[ -]?\d{4}$/,
  // pl, es, pt: three groups of three.
  /^[4-9]\d{2}([ -])\d{3}\1\d{3}$/,
  // es
  /^[679]\d{2}([ -])\d{2}\1\d{2}\1\d{2}$/,
  // North America.
  /^\(?[2-9]\d{2}(?:\) ?|[-. ])[2-9]\d{2}[-. ]\d{4}$/,
  // Brazil.
  /^\(?[1-9]\d\)? ?9\d{4}[- ]\d{4}$/,
  // ru
  /^8[ (-]{0,2}[3489]\d{2}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}$/,
  // tr
  /^5\d{2} \d{3} \d{2} ?\d{2}$/,
  // hi
  /^[6-9]\d{4}[ -]\d{5}$/,
  // it
  /^3\d{2}[ -.]\d{3}[ -.]?\d{3,4}$/,
];
