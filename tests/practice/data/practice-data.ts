/** The languages in which customers write to the practice brand. */
export type PracticeLang = 'en' | 'fa' | 'ar' | 'pl' | 'el';

/** What a customer's comment is; `answer` is what the brand itself writes. */
export type PracticeSort =
  | 'praise'
  | 'question'
  | 'complaint'
  | 'constructive'
  | 'insult'
  | 'spam'
  | 'emoji'
  | 'answer';

export interface PracticePerson {
  /** Unique over all sites; letters, digits and underscores, at most 15, so that X would accept it. */
  readonly handle: string;
  readonly name: string;
  readonly lang: PracticeLang;
  readonly verified?: boolean;
}

export interface PracticeComment {
  /** Unique over all practice data; sites derive their own native ids from it. */
  readonly id: string;
  /** A handle of `people.ts`. */
  readonly author: string;
  /** Plain text; line breaks are `\n`. */
  readonly text: string;
  readonly lang: PracticeLang;
  readonly sort: PracticeSort;
  /** Whole minutes before the practice clock's start; no two comments share one. */
  readonly minutesAgo: number;
  /** In the order of their times. One level deep, as Instagram has it; X joins each to the one before it. */
  readonly replies?: readonly PracticeComment[];
  /** The site shows the replies only after a click. */
  readonly folded?: boolean;
}

export interface PracticePost {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly lang: PracticeLang;
  /**
   * Absolute and in UTC, unlike the comments' times: an Instagram shortcode and an X status id are
   * made from it, so the addresses of the practice posts stay the same from run to run.
   */
  readonly postedAt: string;
  readonly comments: readonly PracticeComment[];
}

export interface PracticeMessage {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly lang: PracticeLang;
  readonly minutesAgo: number;
}

export interface PracticeThread {
  readonly id: string;
  /** The customer at the other end. */
  readonly with: string;
  /** Oldest first. */
  readonly messages: readonly PracticeMessage[];
}
