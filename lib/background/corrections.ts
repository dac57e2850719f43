import type { Correction } from '../domain/correction.ts';
import type { EpochMs, ItemKey, Rev } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Handler } from '../messaging/server.ts';
import type { Tables } from '../storage/schema.ts';
import { areAlike } from '../triage/corrections.ts';
import { type Judge, judgeWith } from './triage.ts';
import { recordOf, rowOf, viewOf } from './view.ts';
import type { Worker } from './worker.ts';

/** What people taught triage, newest first. */
export function listCorrections({ store }: Worker): Handler<'corrections.list'> {
  return async () => ({
    ok: true,
    value: await store.read((db) => db.corrections.orderBy('at').reverse().toArray()),
  });
}

/** Forgets a correction, and judges what it had changed anew. */
export function removeCorrection({ store, triage, now }: Worker): Handler<'corrections.remove'> {
  return async (id) => {
    const analyser = await triage.ready();
    const { rev, changed } = await store.write(async ({ db, nextRev }) => {
      const rev = await nextRev();
      const correction = await db.corrections.get(id);
      if (!correction) return { rev, changed: [] };
      await db.corrections.delete(id);
      const judge = judgeWith(triage, analyser, await db.corrections.toArray());
      return { rev, changed: await spread(db, judge, { correction, rev, at: now() }) };
    });
    return {
      ok: true,
      value: null,
      announce: [{ type: 'changed', rev, views: changed.map(viewOf) }, { type: 'corrections' }],
    };
  };
}

/** Items seen last that a correction is carried over to, of those decided on and of the others. */
const reach = 2_000;

/** Judges every kept item anew that a correction bears on; the records that changed. */
export async function spread(
  db: Tables,
  judge: Judge,
  { correction, rev, at }: { correction: Correction; rev: Rev; at: EpochMs },
): Promise<ItemRecord[]> {
  const alike = areAlike(correction.text);
  const changed = new Map<ItemKey, ItemRecord>();
  for (const decided of [0, 1]) {
    await db.items
      .where('[decided+lastSeenAt]')
      .between([decided, -Infinity], [decided, Infinity])
      .reverse()
      .limit(reach)
      .each((row) => {
        if (row.key !== correction.key && !alike(row.text)) return;
        const record = recordOf(row);
        const judged = judge.judgeAgain(record, at);
        if (!sameValue(judged, record)) changed.set(row.key, { ...judged, rev });
      });
  }
  await db.items.bulkPut([...changed.values()].map(rowOf));
  return [...changed.values()];
}
