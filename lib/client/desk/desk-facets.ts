import type { DeskItem } from '../../domain/item.ts';
import type { Queue } from '../../domain/queue.ts';
import type { Headline } from '../../domain/status.ts';
import { deskFilters } from './desk-filters.ts';

/**
 * How an item stands under every view and filter. Items that stand alike share one object, and
 * there are few of them however many items there are: what a press asks is decided and counted once
 * for each of these, and an item is only looked up.
 */
export interface DeskFacets {
  /** Counts up from 0; a place in an array that has one place for all of them. */
  readonly id: number;
  readonly queue: Queue;
  /** What an item is under each filter, in the order of `deskFilters`. */
  readonly values: readonly (readonly string[])[];
}

const known = new Map<string, DeskFacets>();

/** How many there are so far. */
export const facetsKnown = (): number => known.size;

export function facetsOf(item: DeskItem, headline: Headline, queue: Queue): DeskFacets {
  const values = deskFilters.map((filter) => filter.of({ item, headline }));
  const name = `${queue}|${values.map((each) => each.join(' ')).join('|')}`;
  const same = known.get(name);
  if (same) return same;
  const facets: DeskFacets = { id: known.size, queue, values };
  known.set(name, facets);
  return facets;
}
