/** What a UTF-16 code unit is in itself; several may hold at once. */
export const unit = {
  letter: 1,
  mark: 2,
  number: 4,
  format: 8,
  upper: 16,
  lower: 32,
  half: 64,
} as const;

const properties: readonly (readonly [number, RegExp])[] = [
  [unit.letter, /\p{L}/u],
  [unit.mark, /\p{M}/u],
  [unit.number, /\p{N}/u],
  [unit.format, /\p{Cf}/u],
  [unit.upper, /\p{Lu}/u],
  [unit.lower, /\p{Ll}/u],
];
const asked = 128;
const table = new Uint8Array(0x10000);
const pairs = new Map<number, number>();

/**
 * The properties of a code unit, as bits of `unit`. A pattern costs many times as much for each
 * letter, so every unit is asked once and remembered. Halves of a pair tell nothing but `half`.
 */
export function unitOf(code: number): number {
  const known = table[code] as number;
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const half = code >= 0xd800 && code <= 0xdfff ? unit.half : 0;
  const bits = asked | half | askAll(String.fromCharCode(code));
  table[code] = bits;
  return bits;
}

/** The properties of the character that begins at a place, a pair of halves taken together. */
export function propertiesAt(text: string, at: number): number {
  const own = unitOf(text.charCodeAt(at));
  if ((own & unit.half) === 0) return own;
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) return own;
  const known = pairs.get(code);
  if (known !== undefined) return known;
  const bits = unit.half | askAll(String.fromCodePoint(code));
  pairs.set(code, bits);
  return bits;
}

function askAll(char: string): number {
  let bits = 0;
  for (const [bit, pattern] of properties) if (pattern.test(char)) bits |= bit;
  return bits;
}

const notAscii = /[^\0-\x7f]/;
export const isAscii = (text: string): boolean => !notAscii.test(text);

/** False where no letter stands three times in a row; true also where that is not sure. */
export function mayBeStretched(text: string): boolean {
  let run = 1;
  let before = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === before) {
      if (++run === 3 && (unitOf(code) & unit.letter) !== 0) return true;
    } else {
      run = 1;
      before = code;
      // The first half of a letter outside the basic plane; the three in the middle are of emoji.
      if (code >= 0xd800 && code <= 0xdbff && (code < 0xd83c || code > 0xd83e)) return true;
    }
  }
  return false;
}

/** False where no three capital letters stand in a row; true also where that is not sure. */
export function mayBeShouted(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    if ((unitOf(text.charCodeAt(i)) & (unit.upper | unit.half)) === 0) run = 0;
    else if (++run === 3) return true;
  }
  return false;
}
