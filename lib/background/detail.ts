import { draftOf } from '../domain/merge.ts';
import type { Handler } from '../messaging/server.ts';
import { recordOf, viewOf } from './view.ts';
import { ownsKey, type Worker } from './worker.ts';

/** One item with its history, for the panel. */
export function itemDetail({ store }: Worker): Handler<'items.detail'> {
  return async (key, caller) => {
    if (!ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const found = await store.read(async (db) => {
      const row = await db.items.get(key);
      if (!row) return null;
      return { row, personItems: await db.items.where('person').equals(row.person).count() };
    });
    if (!found) return { ok: false, failure: 'not-found' };
    const record = recordOf(found.row);
    return {
      ok: true,
      value: {
        view: viewOf(record),
        draft: draftOf(record),
        history: record.history,
        personItems: found.personItems,
      },
    };
  };
}
