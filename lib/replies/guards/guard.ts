import type { BetterText, GuardFinding } from '../../domain/guard.ts';
import type { Mood } from '../situation-fit.ts';

/** What a guard looks at: the text that is about to go in, and where. */
export interface Checked {
  /** As it would go in, variables filled. */
  readonly text: string;
  /** The saved words it comes from; '' for a text written by hand. */
  readonly template: string;
  readonly comment: { readonly text: string; readonly lang: string; readonly mood: Mood };
  /** Everybody can read it: a comment or a review, not a message. */
  readonly public: boolean;
  /** A person said that the brand is in a storm. */
  readonly storm: boolean;
  /** They have a public answer of ours in this thread already. */
  readonly answered: boolean;
  /** Our answers that people can see on this page. */
  readonly here: readonly string[];
  /** Our last answers anywhere, the newest first. */
  readonly last: readonly string[];
  /** Other wordings that could go in instead, the best first. */
  readonly others: readonly BetterText[];
}

/** A guard warns and explains; it never stops anybody. */
export interface Guard {
  /** The gravest is shown first. */
  readonly gravity: number;
  check(checked: Checked): GuardFinding | null;
}

export const defineGuard = (guard: Guard): Guard => guard;
