import type { EpochMs, ReplyId } from './ids.ts';

/** The situations the starter set is written for (product requirements, B and C). */
export const situations = [
  'praise',
  'question',
  'complaint',
  'constructive',
  'idea',
  'ugc',
  'press',
  'thanks',
  'move_private',
  'empathy',
  'closing',
  'micro',
] as const;
export type Situation = (typeof situations)[number];

/** A canned reply. `text` may hold `{name}`-style variables with `{name|fallback}`. */
export interface SavedReply {
  readonly id: ReplyId;
  readonly title: string;
  readonly text: string;
  /** BCP 47 primary tag: en, fa, ar, pl, el … */
  readonly lang: string;
  readonly situation: Situation;
  readonly tags: readonly string[];
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  /** Starter replies keep their fixed id, so that a deleted one never comes back. */
  readonly starter?: boolean;
  readonly deletedAt?: EpochMs;
}

export interface Suggestion {
  readonly reply: SavedReply;
  /** The text with its variables filled for this item. */
  readonly filled: string;
  /** Variables that had no value and no fallback. */
  readonly missing: readonly string[];
  /** 0..1, best first. */
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

export type SuggestionReason =
  | { readonly type: 'same-language'; readonly lang: string }
  | { readonly type: 'shared-words'; readonly words: readonly string[] }
  | { readonly type: 'situation'; readonly situation: Situation };
