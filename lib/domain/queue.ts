import { headlineOf, isSettled } from './headline.ts';
import type { ItemRecord, ItemView } from './item.ts';
import type { Headline } from './status.ts';

/** The part of the desk an item stands in; what is the brand's own is never listed. */
export type Queue = 'to_answer' | 'flagged' | 'waiting' | 'unknown' | 'settled' | 'aside' | 'own';

/** The part of the desk for items that show this word and are not put aside. */
export function queueOfHeadline(headline: Headline): Queue {
  if (isSettled(headline)) return 'settled';
  if (headline === 'flagged' || headline === 'unknown') return headline;
  return headline === 'forwarded' ? 'waiting' : 'to_answer';
}

export function queueOf(view: ItemView, own?: boolean): Queue {
  if (own === true) return 'own';
  return view.aside ? 'aside' : queueOfHeadline(headlineOf(view));
}

/** Lies above every due time (year 33658), so that what is due sorts before what is not. */
const noDue = 1e15;

/** The place in the desk's order: oldest due first, then what has no due time, newest first. */
export function sortAtOf(
  { postedAt, firstSeenAt }: Pick<ItemRecord, 'postedAt' | 'firstSeenAt'>,
  dueAt: number | undefined,
): number {
  return dueAt ?? noDue - (postedAt ?? firstSeenAt);
}
