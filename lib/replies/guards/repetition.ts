import { fold } from '../../text/fold.ts';
import { likeness } from '../likeness.ts';
import { defineGuard } from './guard.ts';

/** From here on people who read both notice it; different answers to one question stay below. */
export const noticed = 0.4;

/** Fewer letters than this are nobody's form letter: "Thank you!" with a name, a heart. */
const shortest = 16;

const lettersOf = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim().length;

const howAlike = (text: string, said: readonly string[]) =>
  said
    .filter((each) => lettersOf(each) >= shortest)
    .map((each) => likeness(text, each))
    .filter((value) => value >= noticed);

/** The same sentence under seven comments reads like a machine, however kind it is. */
export const repetition = defineGuard({
  gravity: 6,
  check({ text, here, last, others }) {
    if (lettersOf(text) < shortest) return null;
    const inThread = howAlike(text, here);
    const before = howAlike(text, last);
    // One such answer elsewhere is everyday work; people only see what stands beside it.
    if (inThread.length === 0 && before.length < 2) return null;
    const said = [...here, ...last];
    const better = others.find((other) => howAlike(other.text, said).length === 0);
    return {
      guard: 'repetition',
      here: inThread.length,
      last: before.length,
      likeness: Math.max(...inThread, ...before),
      ...(better && { better }),
    };
  },
});
