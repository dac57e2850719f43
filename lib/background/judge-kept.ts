import type { ItemKey } from '../domain/ids.ts';
import type { Broadcast } from '../messaging/protocol.ts';
import { judgeWith } from './triage.ts';
import { recordOf, rowOf } from './view.ts';
import type { Worker } from './worker.ts';

/** Row of the build that has judged everything kept. */
const doneName = 'judged-by';
/** Items of one transaction: a page that asks meanwhile does not wait long. */
const portion = 200;

/**
 * Judges what is kept from before triage came, or from an earlier build of it. Does nothing once
 * that is done; stopped half way, it goes on at the next start.
 */
export async function judgeKept({ store, triage, now }: Worker): Promise<readonly Broadcast[]> {
  const done = await store.read((db) => db.meta.get(doneName));
  if (done?.value === triage.build) return [];
  const analyser = await triage.ready();
  if (!analyser) return [];
  const pushes: Broadcast[] = [];
  for (let after: ItemKey | null = null; ; ) {
    const { last, push } = await store.write(async ({ db, nextRev }) => {
      const from: ItemKey | null = after;
      const rows = await (from === null
        ? db.items.toCollection()
        : db.items.where('key').above(from)
      )
        .limit(portion)
        .toArray();
      const judge = judgeWith(triage, analyser, await db.corrections.toArray());
      const judged = rows.flatMap((row) => {
        const record = recordOf(row);
        const next = judge.judge(record, now());
        return next === record ? [] : [next];
      });
      const end = rows.at(-1)?.key ?? null;
      if (end === null) await db.meta.put({ name: doneName, value: triage.build });
      if (judged.length === 0) return { last: end, push: null };
      const rev = await nextRev();
      await db.items.bulkPut(judged.map((record) => rowOf({ ...record, rev })));
      return { last: end, push: { type: 'rev', rev } as const };
    });
    if (push) pushes[0] = push;
    if (last === null) return pushes;
    after = last;
  }
}
