import { careIsOverruled, isSettled } from '../domain/headline.ts';
import type { EpochMs, ThreadKey } from '../domain/ids.ts';
import type { CareDecision, ItemRecord, PrivateStep } from '../domain/item.ts';

/** What the page of a conversation tells of one message by the person. */
export interface PrivateWord {
  readonly thread: ThreadKey;
  /** Absent where the site shows no time. */
  readonly postedAt?: EpochMs;
  readonly firstSeenAt: EpochMs;
  /** When any message of this thread was first seen here. */
  readonly threadSeenAt: EpochMs;
}

/** What becomes of the public item, and the line of its history; null: nothing. */
export type PrivateTurn = { readonly care: CareDecision; readonly step: PrivateStep } | null;

type Public = Pick<ItemRecord, 'care' | 'page'>;

/** It was moved, and nobody has written in private yet. */
export const awaitsPrivate = ({ care }: Public): boolean =>
  care?.private !== undefined && care.state === 'forwarded' && care.private.begunAt === undefined;

/**
 * The private thread has begun once the person wrote in it after the move. Where the site shows no
 * time, a message counts only if the thread was seen before the move and this message was not: an old
 * conversation that is opened now is no beginning.
 */
export function whenWritten(item: Public, word: PrivateWord, at: EpochMs): PrivateTurn {
  const { care } = item;
  if (!care?.private || !awaitsPrivate(item)) return null;
  const { since } = care.private;
  const isNew =
    word.postedAt === undefined
      ? word.threadSeenAt < since && word.firstSeenAt >= since
      : word.postedAt >= since;
  if (!isNew) return null;
  const { thread } = word;
  return { care: { ...care, private: { since, begunAt: at, thread } }, step: 'begun' };
}

/**
 * The public item closes when a person closes its private thread, and opens again when they take that
 * back. What a person decided about the public item itself since the move stays.
 */
export function whenDecided(
  item: Public,
  message: Pick<ItemRecord, 'thread' | 'care' | 'page'>,
  at: EpochMs,
): PrivateTurn {
  const { care } = item;
  if (!care?.private?.thread || care.private.thread !== message.thread) return null;
  const decided = message.care && !careIsOverruled(message) ? message.care.state : 'new';
  const closes = isSettled(decided);
  if (closes && care.state === 'forwarded')
    return { care: { ...care, state: 'done', at }, step: 'closed' };
  if (!closes && care.state === 'done')
    return { care: { ...care, state: 'forwarded', at }, step: 'reopened' };
  return null;
}
