import { words } from '../../text/segment.ts';
import { actsIn } from '../acts/reply-acts.ts';
import { rejoices } from '../cues.ts';
import { conceptHits } from '../match/concepts.ts';
import { defineGuard } from './guard.ts';

/** The words of an apology, and none: "you won't regret it", "no need to apologise". */
const noApology =
  / (?:(?:wont|not|never) (?:be )?(?:regret\S*|sorry)|no regrets|no need (?:to (?:be |say )?|for )(?:sorry|(?:an )?apolog\S*))(?= )/gu;

/** The acts know more languages, the concepts more words. */
function apologises(text: string): boolean {
  const list = ` ${words(text).join(' ')} `.replace(noApology, ' ').trim().split(' ');
  const named = conceptHits(list).some(({ concepts }) => concepts.includes('sorry'));
  return named || actsIn(list).has('sorry');
}

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
