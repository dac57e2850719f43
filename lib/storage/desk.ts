import type { ItemRecord } from '../domain/item.ts';
import type { ItemRow, Queue, Tables } from './schema.ts';

/** Lies above every due time (year 33658), so that what is due sorts before what is not. */
const noDue = 1e15;

/** The place in the desk's order: oldest due first, then what has no due time, newest first. */
export function sortAtOf(
  record: Pick<ItemRecord, 'postedAt' | 'firstSeenAt'>,
  dueAt: number | undefined,
): number {
  return dueAt ?? noDue - (record.postedAt ?? record.firstSeenAt);
}

export interface DeskSlice {
  readonly rows: readonly ItemRow[];
  /** Rows that fit the view and the search, shown or not. */
  readonly matched: number;
}

interface DeskSelection {
  readonly queue: Queue | 'all';
  readonly platform?: string;
  readonly limit: number;
  /** Absent: no search, and only the shown rows are read at all. */
  readonly fits?: (row: ItemRow) => boolean;
}

/** One view of the desk in its order, cut at `limit`. */
export async function readDesk(db: Tables, selection: DeskSelection): Promise<DeskSlice> {
  const { queue, platform, limit, fits } = selection;
  const range = rangeOf(db, queue, platform);
  const isShown = (row: ItemRow) => queue !== 'all' || row.queue !== 'own';
  if (!fits) {
    // A filter makes Dexie walk a cursor row by row; without one the rows come in one request.
    const shown = queue === 'all' ? range.filter(isShown) : range;
    const [rows, matched] = await Promise.all([
      shown.limit(limit).toArray(),
      queue === 'all' ? countSeen(db, platform) : countQueue(db, queue, platform),
    ]);
    return { rows, matched };
  }
  const rows: ItemRow[] = [];
  let matched = 0;
  for (const row of await range.toArray()) {
    if (!isShown(row) || !fits(row)) continue;
    matched += 1;
    if (rows.length < limit) rows.push(row);
  }
  return { rows, matched };
}

/** Everything kept that is not the brand's own. */
export async function countSeen(db: Tables, platform?: string): Promise<number> {
  const [all, own] = await Promise.all([
    rangeOf(db, 'all', platform).count(),
    countQueue(db, 'own', platform),
  ]);
  return all - own;
}

/** How many items stand in a queue; read from the index alone. */
export function countQueue(db: Tables, queue: Queue, platform?: string): Promise<number> {
  return rangeOf(db, queue, platform).count();
}

function rangeOf(db: Tables, queue: Queue | 'all', platform: string | undefined) {
  const items = db.items;
  if (queue === 'all') {
    return platform === undefined
      ? items.orderBy('sortAt')
      : items.where('[platform+sortAt]').between([platform, -Infinity], [platform, Infinity]);
  }
  return platform === undefined
    ? items.where('[queue+sortAt]').between([queue, -Infinity], [queue, Infinity])
    : items
        .where('[platform+queue+sortAt]')
        .between([platform, queue, -Infinity], [platform, queue, Infinity]);
}
