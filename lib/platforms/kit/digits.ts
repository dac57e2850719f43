const digit = /\p{Nd}/u;

/** What a digit of any script is worth: the digits of a script stand in one row, zero first. */
function worth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

const number = /\p{Nd}[\p{Nd}.,٬٫،’'\u00a0\u202f\u2009 ]*/u;
const groupMark = /[.,٬٫،’'\u00a0\u202f\u2009 ]/u;

/**
 * The first whole number in a label, whatever its script and its mark between thousands; null when
 * there is none, or when it is shortened ("1.2K") and so not exact.
 */
export function firstInteger(label: string): number | null {
  const found = number.exec(label)?.[0];
  if (found === undefined) return null;
  const groups = trimMarks(found).split(groupMark);
  const [head = '', ...rest] = groups;
  // A group of other than three digits is a fraction, or the next number in the sentence.
  const exact = rest.every(
    (group, at) => [...group].length === (at === rest.length - 1 ? 3 : groupLength(group)),
  );
  if (!exact) {
    // "5, 3 of them": a mark followed by a space ends the number.
    const spaced = /^(\p{Nd}+)[.,،]? /u.exec(found)?.[1];
    return spaced === undefined ? null : numberIn(spaced);
  }
  return numberIn(head + rest.join(''));
}

/** Thousands everywhere; pairs in front of them in India. */
const groupLength = (group: string) => ([...group].length === 2 ? 2 : 3);

const trimMarks = (text: string) => text.replace(/[^\p{Nd}]+$/u, '');

function numberIn(digits: string): number {
  let value = 0;
  for (const char of digits) value = value * 10 + worth(char);
  return value;
}

export const hasDigit = (text: string) => digit.test(text);
