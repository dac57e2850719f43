import type { DeskEntry } from './desk-entry.ts';
import { type DeskQuestion, type DeskView, deskFilters, deskViews } from './desk-filters.ts';

export interface DeskAnswer {
  /** What fits, in the desk's order. */
  readonly entries: readonly DeskEntry[];
  /** How many each view would show. */
  readonly views: Readonly<Record<DeskView, number>>;
  /** By filter and value, how many choosing that value would show; a missing value shows none. */
  readonly options: Readonly<Record<string, ReadonlyMap<string, number>>>;
  readonly seen: number;
  readonly notKnown: number;
}

/** Whether a search finds an item. */
export type Finds = (entry: DeskEntry) => boolean;

/**
 * The rows for a question, and beside them what every other view and choice would show, counted in
 * one pass. A view that cannot have a value gives way to all, as in `withFilter`, and is counted so.
 */
export function answerTo(
  { view, chosen }: DeskQuestion,
  all: readonly DeskEntry[],
  finds: Finds | null,
): DeskAnswer {
  const entries: DeskEntry[] = [];
  const views = { to_answer: 0, flagged: 0, waiting: 0, all: 0 };
  const narrowing = deskFilters.map((filter, at) => ({
    filter,
    bit: 1 << at,
    value: chosen[filter.id],
    counts: new Map<string, Count>(),
  }));
  /** Each view with a bit for every filter whose choice it can hold. */
  const tabs = deskViews.map((name) => ({
    name,
    held: narrowing.reduce(
      (bits, { filter, value, bit }) =>
        value !== undefined && filter.fits(value, name) ? bits | bit : bits,
      0,
    ),
  }));
  let notKnown = 0;
  // This runs over everything at every letter typed: plain loops, and nothing made for an entry.
  for (const entry of all) {
    if (entry.headline === 'unknown') notKnown += 1;
    if (finds && !finds(entry)) continue;
    const inView = isIn(entry, view);
    let misses = 0;
    for (const { filter, value, bit } of narrowing) {
      if (value !== undefined && !filter.of(entry).includes(value)) misses |= bit;
    }
    if (inView && misses === 0) entries.push(entry);
    for (const { name, held } of tabs) {
      if ((misses & held) === 0 && isIn(entry, name)) views[name] += 1;
    }
    for (const { filter, bit, counts } of narrowing) {
      if ((misses & ~bit) !== 0) continue;
      for (const value of filter.of(entry)) {
        const count = counts.get(value);
        if (!count) counts.set(value, { inView: inView ? 1 : 0, inAll: 1 });
        else {
          count.inAll += 1;
          if (inView) count.inView += 1;
        }
      }
    }
  }
  const options = Object.fromEntries(
    narrowing.map(({ filter, counts }) => {
      const shown = [...counts].map(([value, { inView, inAll }]): [string, number] => [
        value,
        filter.fits(value, view) ? inView : inAll,
      ]);
      return [filter.id, new Map(shown)];
    }),
  );
  return { entries, views, options, seen: all.length, notKnown };
}

interface Count {
  inView: number;
  inAll: number;
}

const isIn = ({ queue }: DeskEntry, view: DeskView): boolean => view === 'all' || queue === view;
