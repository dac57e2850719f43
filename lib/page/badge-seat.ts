import type { BadgePlace, PageContext, PlatformAdapter } from '../platforms/types.ts';
import type { Sighting } from './sightings.ts';

/** Where an item's badge belongs: the element it is for, and how it stands there. */
export interface BadgeSeat {
  readonly at: Element;
  place(): BadgePlace | null;
}

/**
 * Every item has its own badge; an open conversation has one, in its header bar, which speaks for the
 * newest words of the other side.
 * @param items everything on the page, in document order
 * @returns null for an item without a badge
 */
export function seatOf(
  { element, draft }: Sighting,
  context: PageContext,
  adapter: PlatformAdapter,
  items: () => readonly Sighting[],
): BadgeSeat | null {
  if (draft.own === true) return null;
  const atItem: BadgeSeat = { at: element, place: () => adapter.place(element, context) };
  if (context.page !== 'conversation') return atItem;
  const newest = items().findLast((other) => other.draft.own !== true);
  if (newest?.draft.key !== draft.key) return null;
  const header = adapter.header?.(context);
  return header ? { at: header.row, place: () => adapter.header?.(context) ?? null } : atItem;
}
