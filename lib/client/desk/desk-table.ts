import type { ItemKey } from '../../domain/ids.ts';
import type { DeskItem } from '../../domain/item.ts';
import { compareEntries, type DeskEntry, entryOf } from './desk-entry.ts';

/** Every item of the desk in its order. An item that did not change stays the very same object. */
export interface DeskTable {
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

  const put = (entries: readonly DeskEntry[]): boolean => {
    const gone: DeskEntry[] = [];
    for (const entry of entries) {
      const known = byKey.get(entry.item.key);
      if (known) gone.push(known);
      byKey.set(entry.item.key, entry);
    }
    if (entries.length > fewChanges) {
      const out = new Set(gone);
      const stay = out.size > 0 ? order.filter((entry) => !out.has(entry)) : order;
      order = [...stay, ...entries].sort(compareEntries);
    } else if (entries.length > 0) {
      const next = [...order];
      for (const entry of gone) next.splice(placeOf(next, entry), 1);
      for (const entry of entries) next.splice(placeOf(next, entry), 0, entry);
      order = next;
    }
    return entries.length > 0;
  };

  return {
    inOrder: () => order,
    get: (key) => byKey.get(key),
    merge(items) {
      const newest = new Map<ItemKey, DeskItem>();
      for (const item of items) {
        const known = newest.get(item.key) ?? byKey.get(item.key)?.item;
        if (!known || known.rev < item.rev) newest.set(item.key, item);
      }
      return put([...newest.values()].map((item) => sameEntry(before, item) ?? entryOf(item)));
    },
    remove(keys) {
      const gone = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      for (const { item } of gone) byKey.delete(item.key);
      if (gone.size > 0) order = order.filter((entry) => !gone.has(entry));
      return gone.size > 0;
    },
  };
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
