import { words } from '../../text/segment.ts';
import { rejoices } from '../cues.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

const apologises = (text: string) =>
  conceptHits(words(text)).some(({ concepts }) => concepts.includes('sorry'));

/** Joy beneath anger, and an apology beneath praise, are what automatic answers are known for. */
export const wrongPolarity = defineGuard({
  gravity: 9,
  check({ text, comment: { mood } }) {
    if (mood.angry && rejoices(text)) return { guard: 'wrong-polarity', tone: 'glad' };
    const praised = mood.mayRejoice && (mood.found[0] === 'praise' || mood.found[0] === 'thanks');
    // "Sorry for the late answer, this made our day" fits.
    if (praised && apologises(text) && !rejoices(text))
      return { guard: 'wrong-polarity', tone: 'sorry' };
    return null;
  },
});
