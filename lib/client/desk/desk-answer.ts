import type { DeskEntry } from './desk-entry.ts';
import { type DeskFacets, facetsKnown } from './desk-facets.ts';
import {
  type DeskFilter,
  type DeskQuestion,
  type DeskView,
  deskFilters,
  deskViews,
} from './desk-filters.ts';

export interface DeskAnswer {
  /** What fits, in the desk's order. */
  readonly entries: readonly DeskEntry[];
  /** How many each view would show. */
  readonly views: Readonly<Record<DeskView, number>>;
  /**
   * By filter and value, how many choosing that value would show; a missing value shows none.
   * Counted when first asked for, which can be after the rows are drawn.
   */
  readonly options: DeskOptions;
  readonly seen: number;
  readonly notKnown: number;
}

export type DeskOptions = Readonly<Record<string, ReadonlyMap<string, number>>>;

/**
 * The rows for a question, and beside them what every other view and choice would show.
 * @param found what a search found of `all`, in the same order; null without a search
 */
export function answerTo(
  { view, chosen }: DeskQuestion,
  all: readonly DeskEntry[],
  found: readonly DeskEntry[] | null,
): DeskAnswer {
  const looked = found ?? all;
  const views = { to_answer: 0, flagged: 0, waiting: 0, unknown: 0, all: 0 };
  const narrowing = narrowingBy(chosen);
  /** Each view with a bit for every filter whose choice it can hold. */
  const tabs = deskViews.map((name) => ({
    name,
    held: narrowing.reduce(
      (bits, { filter, value, bit }) =>
        value !== undefined && filter.fits(value, name) ? bits | bit : bits,
      0,
    ),
  }));
  /** By the number of the facets, 1 where their items are shown. */
  const shows = new Uint8Array(facetsKnown());
  for (const { facets, count } of countFacets(looked)) {
    const misses = missesOf(facets, narrowing);
    if (misses === 0 && isIn(facets, view)) shows[facets.id] = 1;
    for (const { name, held } of tabs) {
      if ((misses & held) === 0 && isIn(facets, name)) views[name] += count;
    }
  }
  let options: DeskOptions | undefined;
  return {
    entries: looked.filter(({ facets }) => shows[facets.id] === 1),
    views,
    get options() {
      options ??= countOptions(view, narrowing, looked);
      return options;
    },
    seen: all.length,
    notKnown: countNotKnown(all),
  };
}

/** A view that cannot have a value gives way to all, as in `withFilter`, and is counted so. */
function countOptions(
  view: DeskView,
  narrowing: readonly Narrowing[],
  looked: readonly DeskEntry[],
): DeskOptions {
  const counted = narrowing.map((each) => ({ ...each, counts: new Map<string, Count>() }));
  for (const { facets, count } of countFacets(looked)) {
    const inView = isIn(facets, view);
    const misses = missesOf(facets, narrowing);
    for (const { at, bit, counts } of counted) {
      if ((misses & ~bit) !== 0) continue;
      for (const value of facets.values[at] ?? []) {
        const sum = counts.get(value) ?? { inView: 0, inAll: 0 };
        counts.set(value, sum);
        sum.inAll += count;
        if (inView) sum.inView += count;
      }
    }
  }
  return Object.fromEntries(
    counted.map(({ filter, counts }) => {
      const shown = [...counts].map(([value, { inView, inAll }]): [string, number] => [
        value,
        filter.fits(value, view) ? inView : inAll,
      ]);
      return [filter.id, new Map(shown)];
    }),
  );
}

/** A filter with what is chosen of it, and a bit of its own. */
interface Narrowing {
  readonly filter: DeskFilter;
  readonly at: number;
  readonly bit: number;
  readonly value: string | undefined;
}

const narrowingBy = (chosen: DeskQuestion['chosen']): readonly Narrowing[] =>
  deskFilters.map((filter, at) => ({ filter, at, bit: 1 << at, value: chosen[filter.id] }));

/** The bits of the filters whose choice leaves these facets out. */
function missesOf(facets: DeskFacets, narrowing: readonly Narrowing[]): number {
  let misses = 0;
  for (const { at, value, bit } of narrowing) {
    if (value !== undefined && !facets.values[at]?.includes(value)) misses |= bit;
  }
  return misses;
}

interface Count {
  inView: number;
  inAll: number;
}

interface FacetsCount {
  readonly facets: DeskFacets;
  count: number;
}

/** A list of entries is never changed, and is asked about at every press. */
const counted = new WeakMap<readonly DeskEntry[], readonly FacetsCount[]>();

/** The facets that there are in a list, each with how many of its entries have them. */
function countFacets(entries: readonly DeskEntry[]): readonly FacetsCount[] {
  const before = counted.get(entries);
  if (before) return before;
  const byId: FacetsCount[] = [];
  for (const { facets } of entries) {
    const known = byId[facets.id];
    if (known) known.count += 1;
    else byId[facets.id] = { facets, count: 1 };
  }
  const counts = byId.filter((each) => each !== undefined);
  counted.set(entries, counts);
  return counts;
}

const statusAt = deskFilters.findIndex(({ id }) => id === 'status');

const countNotKnown = (all: readonly DeskEntry[]): number =>
  countFacets(all).reduce(
    (sum, { facets, count }) => (facets.values[statusAt]?.[0] === 'unknown' ? sum + count : sum),
    0,
  );

const isIn = ({ queue }: DeskFacets, view: DeskView): boolean => view === 'all' || queue === view;
