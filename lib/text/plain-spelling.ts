import { withoutSigns } from './look-alikes.ts';

/** Begins with what few texts have, so that most are passed over quickly. */
const mayBeDisguised = /[013456789$](?<=\p{L}[013456789$]+)\p{L}| \p{L} \p{L} \p{L}(?!\S)/u;
/** A word of letters and signs; other signs stand between two words as often as for a letter. */
const signed = /(?<![\p{L}\p{N}@#/.])[\p{L}013456789][\p{L}\p{M}013456789$]*(?![\p{L}\p{N}/.])/gu;
const between = /\p{L}[013456789$]+\p{L}/u;
const beginsWithLetter = /^\p{L}/u;
const letters = /\p{L}/gu;
/** Single letters with a space between each, four or more. */
const spaced = /(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu;

/** A word of fewer letters is a name of its own beside others: b2b, h2o, i18n. */
const leastLetters = 4;

/**
 * A text as it would stand without signs for letters (y0u 1d10t) and without letters set apart
 * (i d i o t), for what can only read plain words. Most texts hide nothing and come back as they are.
 * Places in it are not those of the text.
 */
export function plainSpelling(text: string): string {
  if (!mayBeDisguised.test(text)) return text;
  const words = (text.match(signed) ?? []).filter((word) => between.test(word));
  // Whoever writes several words so writes all so; of one alone it has to be plain.
  const several = words.length > 1;
  const isDisguised = (word: string): boolean =>
    between.test(word)
      ? several || (word.match(letters)?.length ?? 0) >= leastLetters
      : several && beginsWithLetter.test(word);
  const read = text.replace(signed, (word) =>
    isDisguised(word) ? (withoutSigns(word)[0] ?? word) : word,
  );
  return read.replace(spaced, (run) => run.replaceAll(' ', ''));
}
