import type { EpochMs, Rev } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import { joinRecords, joinReplies } from '../domain/join.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Broadcast } from '../messaging/protocol.ts';
import { usesKept } from '../replies/uses.ts';
import type { BackupParts } from '../storage/backup.ts';
import { putReplies } from '../storage/replies.ts';
import { readChosen, readSettings, writeChosen } from '../storage/settings.ts';
import type { WriteScope } from '../storage/store.ts';
import { addStorms } from '../storage/storms.ts';
import { noteTookBack } from '../storage/took-back.ts';
import { addUses } from '../storage/uses.ts';
import { type Analyser, judgeWith, type Triage } from './triage.ts';
import { recordOf, rowOf } from './view.ts';
import type { Worker } from './worker.ts';

interface Merged {
  readonly items: number;
  readonly replies: number;
  readonly announce: readonly Broadcast[];
}

/**
 * Merges a backup into what is here, in the transaction of `scope`: what was changed here later stays.
 * @param analyser of the same triage, made ready before the transaction
 * @returns what was missing here or older, and the news of it
 */
export async function mergeBackup(
  { db, nextRev }: WriteScope,
  backup: BackupParts,
  { triage, analyser, now }: { triage: Triage; analyser: Analyser | null; now: EpochMs },
): Promise<Merged> {
  const rev: Rev = await nextRev();
  await db.corrections.bulkPut([...backup.corrections]);
  const judge = judgeWith(triage, analyser, await db.corrections.toArray());
  const known = await db.items.bulkGet(backup.items.map(({ key }) => key));
  const merged = new Map<string, ItemRecord>();
  backup.items.forEach((kept, index) => {
    const row = known[index];
    const ours = merged.get(kept.key) ?? (row && recordOf(row));
    const theirs: ItemRecord = { ...kept, rev };
    const joined = judge.judge(ours ? joinRecords(ours, theirs) : theirs, now);
    if (!ours || !sameValue(joined, ours)) merged.set(kept.key, { ...joined, rev });
  });
  await db.items.bulkPut([...merged.values()].map(rowOf));
  const ourReplies = await db.replies.bulkGet(backup.replies.map(({ id }) => id));
  const newer = backup.replies.filter((theirs, index) => {
    const ours = ourReplies[index];
    return !ours || joinReplies(ours, theirs) === theirs;
  });
  await putReplies(db, newer);
  await addUses(db, backup.uses, usesKept);
  await addStorms(db, backup.storms);
  const { changedAt } = await readChosen(db);
  if (backup.settingsChangedAt > changedAt) {
    await writeChosen(db, { settings: backup.settings, changedAt: backup.settingsChangedAt });
  }
  const announce: readonly Broadcast[] = [
    { type: 'rev', rev },
    { type: 'replies' },
    { type: 'corrections' },
    { type: 'storm' },
    { type: 'settings', settings: await readSettings(db) },
  ];
  return { items: merged.size, replies: newer.length, announce };
}

/** Merges what the database has lost, in a transaction of its own. @returns the news of it */
export async function takeIn(
  { store, triage, now }: Worker,
  lost: BackupParts,
): Promise<readonly Broadcast[]> {
  const analyser = await triage.ready();
  return store.write(async (scope) => {
    const at = now();
    const { items, replies, announce } = await mergeBackup(scope, lost, {
      triage,
      analyser,
      now: at,
    });
    await noteTookBack(scope.db, { at, items, replies });
    return announce;
  });
}
