import type { ItemKey } from '../../domain/ids.ts';
import type { DeskItem } from '../../domain/item.ts';
import { compareEntries, type DeskEntry, entryOf } from './desk-entry.ts';

/** Every item of the desk in its order. An item that did not change stays the very same object. */
export interface DeskTable {
  readonly size: number;
  /** Another array after each change. */
  inOrder(): readonly DeskEntry[];
  get(key: ItemKey): DeskEntry | undefined;
  /** Takes items in; of two versions the higher revision stays. True when anything is new. */
  merge(items: readonly DeskItem[]): boolean;
  /** True when any of them was there. */
  remove(keys: readonly ItemKey[]): boolean;
}

/** With so few changes each finds its own place; with more everything is sorted again. */
const fewChanges = 32;

/** @param before a table whose objects are kept where the items are the same */
export function createDeskTable(before?: DeskTable): DeskTable {
  const byKey = new Map<ItemKey, DeskEntry>();
  let order: readonly DeskEntry[] = [];
  /** What came and went since the order was last looked at: a desk that fills is looked at rarely. */
  const came = new Set<DeskEntry>();
  const gone = new Set<DeskEntry>();

  const put = (entry: DeskEntry) => {
    letGo(byKey.get(entry.item.key));
    byKey.set(entry.item.key, entry);
    came.add(entry);
  };
  const letGo = (entry: DeskEntry | undefined) => {
    if (!entry) return;
    byKey.delete(entry.item.key);
    if (!came.delete(entry)) gone.add(entry);
  };

  return {
    get size() {
      return byKey.size;
    },
    inOrder() {
      if (came.size + gone.size === 0) return order;
      order = reordered(order, [...came], gone);
      came.clear();
      gone.clear();
      return order;
    },
    get: (key) => byKey.get(key),
    merge(items) {
      let isNew = false;
      for (const item of items) {
        const known = byKey.get(item.key)?.item;
        if (known && known.rev >= item.rev) continue;
        put(sameEntry(before, item) ?? entryOf(item));
        isNew = true;
      }
      return isNew;
    },
    remove(keys) {
      const size = byKey.size;
      for (const key of keys) letGo(byKey.get(key));
      return byKey.size < size;
    },
  };
}

function reordered(
  order: readonly DeskEntry[],
  came: readonly DeskEntry[],
  gone: ReadonlySet<DeskEntry>,
): readonly DeskEntry[] {
  if (came.length > fewChanges) {
    const stay = gone.size > 0 ? order.filter((entry) => !gone.has(entry)) : order;
    return merged(stay, came.toSorted(compareEntries));
  }
  const next = gone.size > fewChanges ? order.filter((entry) => !gone.has(entry)) : [...order];
  if (gone.size <= fewChanges) for (const entry of gone) next.splice(placeOf(next, entry), 1);
  for (const entry of came) next.splice(placeOf(next, entry), 0, entry);
  return next;
}

/** Two ordered lists as one. */
function merged(a: readonly DeskEntry[], b: readonly DeskEntry[]): readonly DeskEntry[] {
  const all: DeskEntry[] = [];
  let at = 0;
  for (const entry of b) {
    for (let next = a[at]; next && compareEntries(next, entry) < 0; next = a[at]) {
      all.push(next);
      at += 1;
    }
    all.push(entry);
  }
  for (; at < a.length; at += 1) all.push(a[at] as DeskEntry);
  return all;
}

function sameEntry(table: DeskTable | undefined, item: DeskItem): DeskEntry | null {
  const entry = table?.get(item.key);
  return entry && entry.item.rev === item.rev ? entry : null;
}

/** Where an entry stands in an ordered list, or would stand. */
function placeOf(order: readonly DeskEntry[], entry: DeskEntry): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = order[middle];
    if (there && compareEntries(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
