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
  const narrowing = deskFilters.map((filter) => ({
    filter,
    value: chosen[filter.id],
    counts: new Map<string, number>(),
  }));
  /** One bit for every filter whose choice a view can hold. */
  const held = deskViews.map((name) =>
    narrowing.reduce(
      (bits, { filter, value }, at) =>
        value !== undefined && filter.fits(value, name) ? bits | (1 << at) : bits,
      0,
    ),
  );
  let notKnown = 0;
  for (const entry of all) {
    if (entry.headline === 'unknown') notKnown += 1;
    if (finds && !finds(entry)) continue;
    const inView = isIn(entry, view);
    let misses = 0;
    narrowing.forEach(({ filter, value }, at) => {
      if (value !== undefined && !filter.of(entry).includes(value)) misses |= 1 << at;
    });
    if (inView && misses === 0) entries.push(entry);
    deskViews.forEach((name, at) => {
      if ((misses & (held[at] ?? 0)) === 0 && isIn(entry, name)) views[name] += 1;
    });
    narrowing.forEach(({ filter, counts }, at) => {
      if ((misses & ~(1 << at)) !== 0) return;
      for (const value of filter.of(entry)) {
        if (inView || !filter.fits(value, view)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    });
  }
  const options = Object.fromEntries(narrowing.map(({ filter, counts }) => [filter.id, counts]));
  return { entries, views, options, seen: all.length, notKnown };
}

const isIn = ({ queue }: DeskEntry, view: DeskView): boolean => view === 'all' || queue === view;
