import { isAscii, mayBeStretched } from '../../text/code-units.ts';

const addresses =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}.]+|@[\p{L}\p{N}_.]+|&#?\w{2,8};/giu;
const hashtag = /#[\p{L}\p{M}\p{N}_]+/gu;
const mayHoldAddress = /@|www\.|:\/\/|&/i;
/** Something with a letter in it. */
const word = /[\p{M}\p{N}'’\u200c]*\p{L}[\p{L}\p{M}\p{N}'’\u200c]*/gu;
const asciiWord = /[0-9']*[a-z][a-z0-9']*/g;
const stretched = /(\p{L})\1{2,}/gu;

/** The text without what is in no language: links, e-mail addresses, mentions, entities. */
export const withoutAddresses = (text: string): string =>
  mayHoldAddress.test(text) ? text.replace(addresses, ' ') : text;

/**
 * The words of a text as its letters tell its language: lower case, accents kept, stretched
 * letters once. Hashtags count only where there is nothing else, for they stay English everywhere.
 */
export const languageWords = (text: string): string[] => wordsWithin(withoutAddresses(text));

/** `languageWords` of a text that was already freed of addresses. */
export function wordsWithin(plain: string): string[] {
  const spoken = cut(plain.includes('#') ? plain.replace(hashtag, ' ') : plain);
  return spoken.length > 0 ? spoken : cut(plain);
}

function cut(text: string): string[] {
  const lower = text.toLowerCase();
  const ascii = isAscii(lower);
  const whole = ascii ? lower : lower.normalize('NFC');
  const even = mayBeStretched(whole) ? whole.replace(stretched, '$1') : whole;
  return even.match(ascii ? asciiWord : word) ?? [];
}
