import type { GuardFinding } from './guard.ts';
import type { EpochMs, PlatformId, ReplyId } from './ids.ts';

/**
 * The situations the starter set is written for (product requirements, B and C), and `other` for
 * replies of which nobody said.
 */
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
  'other',
] as const;
export type Situation = (typeof situations)[number];

/** Where a reply may go: beneath a post, into a conversation, beneath a review. */
export const replyChannels = ['comment', 'message', 'review'] as const;
export type ReplyChannel = (typeof replyChannels)[number];

export const replyTones = ['warm', 'plain', 'formal'] as const;
export type ReplyTone = (typeof replyTones)[number];

/** The same answer in other words: for another language, platform or tone, or so as not to repeat. */
export interface ReplyVariant {
  /** Of its own within the reply; never used again for other words. */
  readonly id: string;
  readonly text: string;
  /** Absent: the reply's own language. */
  readonly lang?: string;
  /** Absent: every platform. */
  readonly platform?: PlatformId;
  readonly tone?: ReplyTone;
}

/** A canned reply. `text` may hold `{name}`-style variables with `{name|fallback}`. */
export interface SavedReply {
  readonly id: ReplyId;
  readonly title: string;
  readonly text: string;
  /** BCP 47 primary tag: en, fa, ar, pl, el … */
  readonly lang: string;
  readonly situation: Situation;
  readonly tags: readonly string[];
  /** Folders from the outermost in, by their names; absent: not in a folder. */
  readonly folder?: readonly string[];
  /** A word that finds this reply at once, in any script; one reply has it at most. */
  readonly shortcut?: string;
  /** Absent: fits everywhere. */
  readonly channels?: readonly ReplyChannel[];
  /** Comments beneath which it fits, in a customer's words. */
  readonly examples?: readonly string[];
  /** First words that take turns, put before the text. */
  readonly openers?: readonly string[];
  readonly variants?: readonly ReplyVariant[];
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  /** Starter replies keep their fixed id, so that a deleted one never comes back. */
  readonly starter?: boolean;
  readonly deletedAt?: EpochMs;
}

/** Why all replies were put aside: the daily round, or something that changes many at once. */
export type ReplyBackupReason = 'daily' | 'before-import' | 'before-restore';

/** A put-aside copy of the replies, as the options list it. */
export interface ReplyBackupInfo {
  readonly n: number;
  readonly at: EpochMs;
  readonly why: ReplyBackupReason;
  /** Replies in it that were not deleted. */
  readonly count: number;
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
  /** Id of the variant that `filled` comes from; absent: the reply's own text. */
  readonly variant?: string;
  /** The gravest that speaks against it; looked for in the first suggestion of an item alone. */
  readonly finding?: GuardFinding;
}

export type SuggestionReason =
  | { readonly type: 'same-language'; readonly lang: string }
  | { readonly type: 'shared-words'; readonly words: readonly string[] }
  | { readonly type: 'situation'; readonly situation: Situation }
  /** The comment is like this example of the reply. */
  | { readonly type: 'example'; readonly text: string }
  /** The brand used it beneath comments like this one. */
  | { readonly type: 'used'; readonly times: number };
