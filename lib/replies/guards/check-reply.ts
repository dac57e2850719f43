import type { GuardFinding } from '../../domain/guard.ts';
import { aboutUs } from './about-us.ts';
import { compensation } from './compensation.ts';
import type { Checked } from './guard.ts';
import { personalData } from './personal-data.ts';
import { repetition } from './repetition.ts';
import { tooLong } from './too-long.ts';
import { unfilledVariable } from './unfilled-variable.ts';
import { wrongLanguage } from './wrong-language.ts';
import { wrongPolarity } from './wrong-polarity.ts';

const guards = [
  aboutUs,
  compensation,
  personalData,
  repetition,
  tooLong,
  unfilledVariable,
  wrongLanguage,
  wrongPolarity,
].toSorted((a, b) => b.gravity - a.gravity);

/** What all guards find in a text before it goes in, the gravest first; empty: nothing. */
export const checkReply = (checked: Checked): GuardFinding[] =>
  guards.flatMap((guard) => guard.check(checked) ?? []);
