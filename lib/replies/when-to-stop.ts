import { words } from '../text/segment.ts';
import { readCues } from './cues.ts';
import { likeness } from './likeness.ts';

/** One text of a conversation between the brand and one person, in the order of time. */
export interface Turn {
  readonly by: 'us' | 'them';
  readonly text: string;
  readonly lang: string;
}

export interface StopAdvice {
  /** Rounds since anything moved: our answer, and theirs that says the same again. */
  readonly rounds: number;
  /** Another answer would be read as a quarrel: say once where help is, and leave it. */
  readonly stop: boolean;
}

/** Unless a brand's policy says otherwise. */
export const roundsUntilStop = 3;
/** From here on an angry text says what an earlier one of theirs said. */
const saysItAgain = 0.4;
/** A handful of words brings nothing that could be answered. */
const fewWords = 4;

/**
 * Whether it is time to stop answering somebody in public. A round counts when their text after our
 * answer is still angry and brings nothing new: no question, no number, little that they had not
 * said before. Calm words, thanks, a question or a new fact begin the count again.
 */
export function whenToStop(turns: readonly Turn[], until = roundsUntilStop): StopAdvice {
  const theirs: string[] = [];
  let rounds = 0;
  let answered = false;
  for (const { by, text, lang } of turns) {
    if (by === 'us') {
      answered = true;
      continue;
    }
    if (answered) rounds = bringsNothing(text, lang, theirs) ? rounds + 1 : 0;
    answered = false;
    theirs.push(text);
  }
  return { rounds, stop: rounds >= until };
}

function bringsNothing(text: string, lang: string, before: readonly string[]): boolean {
  const { found, angry } = readCues(text, lang);
  if (before.some((said) => likeness(said, text) >= saysItAgain)) return true;
  if (!angry || found.includes('question') || /\p{N}{3,}/u.test(text)) return false;
  return found.includes('anger') || words(text).length <= fewWords;
}
