/** A reading that either has a value or says why not. Reasons are counted, never thrown. */
export type Outcome<T, R extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

export const ok = <T>(value: T): Outcome<T, never> => ({ ok: true, value });
export const no = <R extends string>(reason: R): Outcome<never, R> => ({
  ok: false,
  reason,
});

/**
 * How putting a text into the site's reply box ended.
 * `inserted`: text read back exactly and the send control woke up.
 * `retryable`: nothing was changed; the same step may work in a moment.
 * `terminal`: nothing more is tried; `clipboard` says whether the text waits there.
 */
export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      readonly strategy: string;
      readonly text: string;
    }
  | { readonly kind: 'retryable'; readonly reason: InsertRetryReason }
  | {
      readonly kind: 'terminal';
      readonly reason: InsertTerminalReason;
      readonly clipboard: boolean;
    };

export type InsertRetryReason = 'composer-not-open' | 'editor-not-ready' | 'being-written' | 'busy';

export type InsertTerminalReason =
  | 'item-gone'
  | 'item-changed'
  | 'replies-closed'
  | 'no-composer'
  | 'wrong-target'
  | 'text-not-taken'
  | 'text-differs'
  | 'send-asleep'
  | 'too-long'
  | 'stopped';
