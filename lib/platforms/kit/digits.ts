const digit = /\p{Nd}/u;

/** What a digit of any script is worth: the digits of a script stand in one row, zero first. */
function worth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** The same words with digits as they are in ASCII; the classes of Unicode are dear in every tab. */
function plainDigits(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  let plain = '';
  for (const char of text) plain += char > '\x7f' && digit.test(char) ? worth(char) : char;
  return plain;
}

const number = /\d[\d.,٬٫،’'\u00a0\u202f\u2009 ]*/;
const groupMark = /[.,٬٫،’'\u00a0\u202f\u2009 ]/;

/**
 * The first whole number in a label, whatever its script and its mark between thousands; null when
 * there is none, or when it is shortened ("1.2K") and so not exact.
 */
export function firstInteger(label: string): number | null {
  const found = number.exec(plainDigits(label))?.[0];
  if (found === undefined) return null;
  const groups = trimMarks(found).split(groupMark);
  const [head = '', ...rest] = groups;
  // A group of other than three digits is a fraction, or the next number in the sentence.
  const exact = rest.every(
    (group, at) => group.length === (at === rest.length - 1 ? 3 : groupLength(group)),
  );
  if (!exact) {
    // "5, 3 of them": a mark followed by a space ends the number.
    const spaced = /^(\d+)[.,،]? /.exec(found)?.[1];
    return spaced === undefined ? null : Number(spaced);
  }
  return Number(head + rest.join(''));
}

/** Thousands everywhere; pairs in front of them in India. */
const groupLength = (group: string) => (group.length === 2 ? 2 : 3);

const trimMarks = (text: string) => text.replace(/\D+$/, '');

export const hasDigit = (text: string) => /\d/.test(plainDigits(text));
