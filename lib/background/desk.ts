import type { Handler } from '../messaging/server.ts';
import { readPart, readQueueHead } from '../storage/desk.ts';
import { readLastRead } from '../storage/last-read.ts';
import { readRev } from '../storage/store.ts';
import { deskItemOf, recordOf } from './view.ts';
import type { Worker } from './worker.ts';

/**
 * Rows for the desk, which keeps them and does its own counting: the head of the queue at once, then
 * everything a part at a time, later single items by their keys.
 */
export function deskPart({ store }: Worker): Handler<'items.desk'> {
  return async (query) => {
    const [rev, rows] = await store.read((db) => {
      if ('head' in query) return Promise.all([readRev(db), readQueueHead(db, query.head)]);
      if ('keys' in query) return Promise.all([readRev(db), db.items.bulkGet([...query.keys])]);
      return Promise.all([readRev(db), readPart(db, query.after, query.limit)]);
    });
    const found = rows.filter((row) => row !== undefined);
    const goesOn = 'after' in query && found.length === query.limit;
    return {
      ok: true,
      value: {
        rev,
        items: found.filter(({ queue }) => queue !== 'own').map((row) => deskItemOf(recordOf(row))),
        next: goesOn ? (found.at(-1)?.key ?? null) : null,
      },
    };
  };
}

/** When a page of each platform was last read. */
export function lastRead({ store }: Worker): Handler<'items.lastRead'> {
  return async () => ({ ok: true, value: await store.read(readLastRead) });
}
