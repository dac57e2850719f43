import { sentencesOf } from '../../text/sentences.ts';
import { defineGuard } from './guard.ts';

const atMost = 2;
/** A short greeting is no sentence. */
const shortest = 8;

const sentencesIn = (text: string): number =>
  sentencesOf(text).filter((part) => (part.match(/\p{L}/gu) ?? []).length >= shortest).length;

/** In public two sentences are enough for a complaint: the rest is for the private thread. */
export const tooLong = defineGuard({
  gravity: 4,
  check({ text, comment: { mood }, public: open }) {
    if (!open || !mood.angry) return null;
    const sentences = sentencesIn(text);
    return sentences > atMost ? { guard: 'too-long', sentences } : null;
  },
});
