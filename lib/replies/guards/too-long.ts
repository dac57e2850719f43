import { defineGuard } from './guard.ts';

const atMost = 2;
/** A short greeting is no sentence, and "H-22.91" does not end one. */
const shortest = 8;

/** Greek asks with ";", and many people end a sentence with a line. */
export const sentencesIn = (text: string): number =>
  text
    .split(/[.!?؟।…]+(?=\s|$)|(?<=\p{Script=Greek})[;\u037e](?=\s|$)|\n+/u)
    .filter((part) => (part.match(/\p{L}/gu) ?? []).length >= shortest).length;

/** In public two sentences are enough for a complaint: the rest is for the private thread. */
export const tooLong = defineGuard({
  gravity: 4,
  check({ text, comment: { mood }, public: open }) {
    if (!open || !mood.angry) return null;
    const sentences = sentencesIn(text);
    return sentences > atMost ? { guard: 'too-long', sentences } : null;
  },
});
