import type { Handler } from '../messaging/server.ts';
import { readRev } from '../storage/store.ts';
import { recordOf, viewOf } from './view.ts';
import { ownsKey, type Worker } from './worker.ts';

/** What changed of the asked items after a number: how a page that slept comes up to date. */
export function itemsSince({ store }: Worker): Handler<'items.since'> {
  return async ({ rev: seen, keys }, caller) => {
    const asked = keys.filter((key) => ownsKey(caller, key));
    const { rev, rows } = await store.read(async (db) => ({
      rev: await readRev(db),
      rows: await db.items.bulkGet(asked),
    }));
    const newer = rows.flatMap((row) => (row && row.rev > seen ? [viewOf(recordOf(row))] : []));
    return { ok: true, value: { rev, views: newer } };
  };
}
