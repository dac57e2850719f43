import { draftOf } from '../domain/merge.ts';
import type { Handler } from '../messaging/server.ts';
import { turnsOf } from '../replies/conversation-turns.ts';
import { whenToStop } from '../replies/when-to-stop.ts';
import { recordOf, viewOf } from './view.ts';
import { ownsKey, type Worker } from './worker.ts';

/** One item with its history, for the panel. */
export function itemDetail({ store }: Worker): Handler<'items.detail'> {
  return async (key, caller) => {
    if (!ownsKey(caller, key)) return { ok: false, failure: 'not-allowed' };
    const found = await store.read(async (db) => {
      const row = await db.items.get(key);
      if (!row) return null;
      const theirs = db.items.where('person').equals(row.person);
      const [personItems, talk] = await Promise.all([
        theirs.count(),
        theirs.filter(({ thread }) => thread === row.thread).toArray(),
      ]);
      return { row, personItems, advice: whenToStop(turnsOf(talk)) };
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
        ...(found.advice.stop && { stopAfter: found.advice.rounds }),
      },
    };
  };
}
