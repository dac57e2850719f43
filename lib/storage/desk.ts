import type { ItemKey } from '../domain/ids.ts';
import type { ItemRow, Tables } from './schema.ts';

/** The head of what waits for us, in the desk's order; no more rows are read than it gives. */
export function readQueueHead(db: Tables, limit: number): Promise<ItemRow[]> {
  return db.items
    .where('[queue+sortAt]')
    .between(['to_answer', -Infinity], ['to_answer', Infinity])
    .limit(limit)
    .toArray();
}

/**
 * Every item, a part at a time, in the order of the keys: the one order that no change moves.
 * @param after the last key of the part before; null for the first part
 */
export function readPart(db: Tables, after: ItemKey | null, limit: number): Promise<ItemRow[]> {
  const rest = after === null ? db.items.toCollection() : db.items.where(':id').above(after);
  return rest.limit(limit).toArray();
}
