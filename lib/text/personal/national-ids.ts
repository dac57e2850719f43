import { isDay, luhn, mod97, verhoeff, weighted } from './checksums.ts';

/** A kind of number that a state gives a person. */
interface NationalId {
  readonly name: string;
  readonly shape: RegExp;
  /** The digits and letters alone, upper case. */
  readonly holds: (id: string) => boolean;
  /** Words of which one must stand before it, where the check alone proves too little. */
  readonly after?: RegExp;
}

const part = (id: string, from: number, length = 2) => Number(id.slice(from, from + length));

function polish(id: string): boolean {
  if (weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 !== 0) return false;
  const century = Math.floor(part(id, 2) / 20);
  return century < 5 && isDay(part(id, 0), part(id, 2) % 20, part(id, 4));
}

function iranian(id: string): boolean {
  if (/^(\d)\1+$/.test(id)) return false;
  const rest = weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return part(id, 9, 1) === (rest < 2 ? rest : 11 - rest);
}

function turkish(id: string): boolean {
  const odd = weighted(id, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(id, [0, 1, 0, 1, 0, 1, 0, 1]);
  const all = weighted(id, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return (((odd * 7 - even) % 10) + 10) % 10 === part(id, 9, 1) && all % 10 === part(id, 10, 1);
}

function brazilian(id: string): boolean {
  if (/^(\d)\1+$/.test(id)) return false;
  const digit = (weights: number[]) => ((weighted(id, weights) * 10) % 11) % 10;
  const first = digit([10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = digit([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return first === part(id, 9, 1) && second === part(id, 10, 1);
}

function russian(id: string): boolean {
  const sum = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return sum % 100 === part(id, 9);
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
function spanish(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
  return spanishLetters.charAt(Number(digits) % 23) === id.slice(-1);
}

const odd = 'BAKPLCQDREVOSFTGUHMINJWZYX';
function italian(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const char = id.charAt(i);
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? odd.indexOf(String.fromCharCode(65 + value)) : value;
  }
  return id.charAt(15) === String.fromCharCode(65 + (sum % 26));
}

/** In the order they are tried; the first that holds names the number. */
export const nationalIds: readonly NationalId[] = [
  { name: 'pesel', shape: /\d{11}/, holds: polish },
  { name: 'tckn', shape: /[1-9]\d{10}/, holds: turkish },
  {
    name: 'amka',
    shape: /\d{11}/,
    holds: (id) => luhn(id) && isDay(part(id, 4), part(id, 2), part(id, 0)),
  },
  {
    name: 'melli',
    shape: /\d{10}|\d{3}-\d{6}-\d/,
    holds: iranian,
    after: /کد\s*ملی|شماره\s*ملی|کدملی|code\s*melli/iu,
  },
  {
    name: 'saudi-id',
    shape: /[12]\d{9}/,
    holds: luhn,
    after: /هوي[ةه]|إقام[ةه]|اقام[ةه]|iqama/iu,
  },
  {
    name: 'egyptian-id',
    shape: /[23]\d{13}/,
    holds: (id) => isDay(part(id, 1), part(id, 3), part(id, 5)),
    after: /قومي|بطاق[ةه]|هوي[ةه]|national\s*id/iu,
  },
  { name: 'cpf', shape: /\d{3}\.\d{3}\.\d{3}-\d{2}/, holds: brazilian },
  { name: 'cpf', shape: /\d{11}/, holds: brazilian, after: /\bcpf\b/iu },
  { name: 'snils', shape: /\d{3}-\d{3}-\d{3}[ -]\d{2}/, holds: russian },
  { name: 'dni', shape: /(?:\d{8}|[XYZxyz]\d{7})-?[A-Za-z]/, holds: spanish },
  {
    name: 'codice-fiscale',
    shape: /[A-Za-z]{6}\d{2}[A-Ea-eHhLlMmPpR-Tr-t]\d{2}[A-Za-z]\d{3}[A-Za-z]/,
    holds: italian,
  },
  {
    name: 'insee',
    shape: /[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}/,
    holds: (id) => part(id, 13) === 97 - mod97(id.slice(0, 13)),
  },
  {
    name: 'aadhaar',
    shape: /[2-9]\d{3}[ -]\d{4}[ -]\d{4}/,
    holds: verhoeff,
  },
  {
    name: 'nik',
    shape: /[1-9]\d{15}/,
    holds: (id) => isDay(part(id, 10), part(id, 8), part(id, 6) % 40),
    after: /\bnik\b|\bktp\b/iu,
  },
  {
    name: 'bsn',
    shape: /\d{9}/,
    holds: (id) => weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    after: /\bbsn\b|burgerservice|sofinummer/iu,
  },
  {
    name: 'ssn',
    shape: /(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}/,
    holds: () => true,
  },
  {
    name: 'nino',
    // GB and the like are never issued; a VAT number would look so.
    shape:
      /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]/,
    holds: () => true,
  },
  {
    name: 'nino',
    shape: /[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]/,
    holds: () => true,
    after: /\bni(?:no)?\b|national\s*insurance/iu,
  },
  {
    name: 'passport',
    shape: /[A-Z]{1,2}\d{6,8}|\d{8,9}/,
    holds: () => true,
    after:
      /passport|paszport|διαβατήρι|διαβατηρι|گذرنامه|پاسپورت|جواز سفر|pasaporte|passaporte|passeport|reisepass|passaporto|pasaport|паспорт|paspor|paspoort/iu,
  },
];
