import type { EpochMs, ItemKey, ReplyId } from './ids.ts';

/** What became of a reply: as it was saved, changed first, or turned down for this comment. */
export const useOutcomes = ['sent', 'edited', 'rejected'] as const;
export type UseOutcome = (typeof useOutcomes)[number];

/** One time a saved reply was used, or refused, beneath a comment. The ranking learns from these. */
export interface ReplyUse {
  readonly id: string;
  /** Whose habit it is; see `lib/replies/uses.ts`. */
  readonly brand: string;
  readonly replyId: ReplyId;
  readonly outcome: UseOutcome;
  /** The comment, shortened, without handles, links and numbers. */
  readonly text: string;
  readonly lang: string;
  readonly at: EpochMs;
  /** What was put in and what was sent instead, for `edited`. */
  readonly edit?: { readonly inserted: string; readonly sent: string };
  /** The whole answer as it went out. */
  readonly said?: string;
}

/** What a person sent beneath an item, and what Inlay had put into the box before. */
export interface SentReport {
  /** Made by who reports: the same one is counted once. */
  readonly id: string;
  /** Absent where it was sent under no item that is known: that teaches only what was used last. */
  readonly key?: ItemKey;
  /** What stood in the box at the press on send. */
  readonly sent: string;
  /** In the order of insertion; `stood` is all that the box held right after it. */
  readonly inserted: readonly {
    readonly reply: ReplyId;
    readonly text: string;
    readonly stood: string;
  }[];
  /** Suggestions in better places than those that were used, and those that were put away. */
  readonly passedOver: readonly ReplyId[];
}

/** Words that people put in a reply's place again and again. */
export interface OfferedVariant {
  readonly reply: ReplyId;
  /** With the reply's variables where their values stood. */
  readonly text: string;
  /** How many edits came out like this. */
  readonly times: number;
}
