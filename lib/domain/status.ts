import type { EpochMs, ItemKey } from './ids.ts';

/** Why the page does not tell whether an item was answered. */
export type UnknownCause =
  | { readonly type: 'not-read-yet' }
  | { readonly type: 'own-account-unknown' }
  | { readonly type: 'replies-folded'; readonly count?: number };

/**
 * Whether the brand answered, as the page shows it. Never a guess.
 *
 * `full`: the page proved that every reply beneath the item was on it; only such a reading may
 * take back what an earlier page showed. `at` is the brand's first answer, `last` its newest.
 */
export type PageReading =
  | { readonly state: 'unanswered'; readonly full?: true }
  | {
      readonly state: 'answered';
      readonly at?: EpochMs;
      readonly by?: ItemKey;
      readonly last?: EpochMs;
      readonly full?: true;
    }
  | {
      readonly state: 'waiting_again';
      readonly since?: EpochMs;
      readonly by?: ItemKey;
    }
  | { readonly state: 'unknown'; readonly cause: UnknownCause };

/** A person's decision about an item. */
export const careStates = [
  'new',
  'acknowledged',
  'forwarded',
  'solved_inside',
  'told',
  'done',
  'no_answer_needed',
  'disengaged',
] as const;
export type Care = (typeof careStates)[number];

export const flagReasons = [
  'insult',
  'threat',
  'hate',
  'spam',
  'personal_data',
  'self_harm',
  'falsehood',
  'other',
] as const;
export type FlagReason = (typeof flagReasons)[number];

/** 0 = a mark only … 4 = danger for a person. */
export type Severity = 0 | 1 | 2 | 3 | 4;

export interface Flag {
  readonly reason: FlagReason;
  readonly severity: Severity;
  readonly by: 'person' | 'triage' | 'rule';
  readonly at: EpochMs;
}

export type RemovalOutcome = 'removed' | 'hidden' | 'reported' | 'unknown';

/** The fourteen words a badge or row can say, in the order of the pickers. */
export const headlines = [
  'new',
  'waiting_again',
  'acknowledged',
  'drafted',
  'forwarded',
  'solved_inside',
  'told',
  'answered',
  'done',
  'no_answer_needed',
  'disengaged',
  'flagged',
  'removed',
  'unknown',
] as const;
export type Headline = (typeof headlines)[number];
