const addresses =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}.]+|@[\p{L}\p{N}_.]+|&#?\w{2,8};/giu;
const hashtag = /#[\p{L}\p{M}\p{N}_]+/gu;
const mayHoldAddress = /@|www\.|:\/\/|&/i;
const word = /[\p{L}\p{M}\p{N}'’\u200c]+/gu;
const hasLetter = /\p{L}/u;
const stretched = /(\p{L})\1{2,}/gu;
const isStretched = /(\p{L})\1\1/u;
const onlyAscii = /^[\0-\x7f]*$/;

/** The text without what is in no language: links, e-mail addresses, mentions, entities. */
export const withoutAddresses = (text: string): string =>
  mayHoldAddress.test(text) ? text.replace(addresses, ' ') : text;

/**
 * The words of a text as its letters tell its language: lower case, accents kept, stretched
 * letters once. Hashtags count only where there is nothing else, for they stay English everywhere.
 */
export function languageWords(text: string): string[] {
  const plain = withoutAddresses(text);
  const spoken = cut(plain.includes('#') ? plain.replace(hashtag, ' ') : plain);
  return spoken.length > 0 ? spoken : cut(plain);
}

function cut(text: string): string[] {
  const lower = text.toLowerCase();
  const whole = onlyAscii.test(lower) ? lower : lower.normalize('NFC');
  const even = isStretched.test(whole) ? whole.replace(stretched, '$1') : whole;
  return (even.match(word) ?? []).filter((piece) => hasLetter.test(piece));
}
