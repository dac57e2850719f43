import type { ItemRecord } from '../domain/item.ts';
import { joinRecords, joinReplies } from '../domain/join.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Handler } from '../messaging/server.ts';
import { usesKept } from '../replies/uses.ts';
import { type Backup, backupVersion, readBackup } from '../storage/backup.ts';
import { backUpReplies, putReplies, readReplies, seedStarters } from '../storage/replies.ts';
import { schemaNumber } from '../storage/schema.ts';
import { readChosen, readSettings, writeChosen } from '../storage/settings.ts';
import { revName } from '../storage/store.ts';
import { addStorms } from '../storage/storms.ts';
import { addUses } from '../storage/uses.ts';
import { judgeWith } from './triage.ts';
import { recordOf, rowOf } from './view.ts';
import type { Worker } from './worker.ts';

/** What is kept, in numbers. */
export function reportData({ store, bytesUsed }: Worker): Handler<'data.report'> {
  return async () => {
    const counts = await store.read(async (db) => {
      const decidedRows = db.items
        .where('[decided+lastSeenAt]')
        .between([1, -Infinity], [1, Infinity]);
      const [items, decided, replies] = await Promise.all([
        db.items.count(),
        decidedRows.toArray(),
        readReplies(db),
      ]);
      return {
        items,
        decided: decided.length,
        replies: replies.length,
        flags: decided.reduce((sum, { flags }) => sum + flags.length, 0),
        notes: decided.filter(({ note }) => note).length,
      };
    });
    return { ok: true, value: { ...counts, bytes: await bytesUsed(), schema: schemaNumber } };
  };
}

/** The whole backup as one JSON value; its form is `Backup`. */
export function exportData({ store, now, version }: Worker): Handler<'data.export'> {
  return async () => {
    const backup = await store.read(async (db): Promise<Backup> => {
      const [rows, replies, corrections, uses, storms, chosen] = await Promise.all([
        db.items.toArray(),
        db.replies.toArray(),
        db.corrections.toArray(),
        db.uses.toArray(),
        db.storms.toArray(),
        readChosen(db),
      ]);
      return {
        format: 'inlay-backup',
        version: backupVersion,
        exportedAt: now(),
        extension: version,
        items: rows.map((row) => {
          const { rev: _, analysis: _a, ...kept } = recordOf(row);
          return kept;
        }),
        replies,
        corrections,
        uses,
        storms,
        settings: chosen.settings,
        settingsChangedAt: chosen.changedAt,
      };
    });
    return { ok: true, value: backup };
  };
}

/**
 * Takes a backup in: read wholly first, then merged in one transaction. What was changed here
 * later than in the file stays.
 */
export function importData({ store, triage, now }: Worker): Handler<'data.import'> {
  return async (file) => {
    const reading = readBackup(file);
    if (!reading.ok) return { ok: true, value: reading };
    const { backup } = reading;
    const analyser = await triage.ready();
    const { rev, settings } = await store.write(async ({ db, nextRev }) => {
      const rev = await nextRev();
      await db.corrections.bulkPut([...backup.corrections]);
      const judge = judgeWith(triage, analyser, await db.corrections.toArray());
      const known = await db.items.bulkGet(backup.items.map(({ key }) => key));
      const merged = new Map<string, ItemRecord>();
      backup.items.forEach((kept, index) => {
        const row = known[index];
        const ours = merged.get(kept.key) ?? (row && recordOf(row));
        const theirs: ItemRecord = { ...kept, rev };
        const joined = judge.judge(ours ? joinRecords(ours, theirs) : theirs, now());
        if (!ours || !sameValue(joined, ours)) merged.set(kept.key, { ...joined, rev });
      });
      await db.items.bulkPut([...merged.values()].map(rowOf));
      await backUpReplies(db, now(), 'before-import');
      const ourReplies = await db.replies.bulkGet(backup.replies.map(({ id }) => id));
      await putReplies(
        db,
        backup.replies.map((theirs, index) => {
          const ours = ourReplies[index];
          return ours ? joinReplies(ours, theirs) : theirs;
        }),
      );
      await addUses(db, backup.uses, usesKept);
      await addStorms(db, backup.storms);
      const { changedAt } = await readChosen(db);
      if (backup.settingsChangedAt > changedAt) {
        await writeChosen(db, {
          settings: backup.settings,
          changedAt: backup.settingsChangedAt,
        });
      }
      return { rev, settings: await readSettings(db) };
    });
    return {
      ok: true,
      value: { ok: true, items: backup.items.length, replies: backup.replies.length },
      announce: [
        { type: 'rev', rev },
        { type: 'replies' },
        { type: 'corrections' },
        { type: 'settings', settings },
      ],
    };
  };
}

/** Empties everything, as after a fresh install; the numbers of changes go on from where they are. */
export function eraseData({ store, library }: Worker): Handler<'data.erase'> {
  return async () => {
    const { rev, settings } = await store.write(async ({ db, nextRev }) => {
      const rev = await nextRev();
      const { meta: _, ...tables } = db;
      await Promise.all(Object.values(tables).map((table) => table.clear()));
      await db.meta.where('name').notEqual(revName).delete();
      await seedStarters(db, library.starters);
      return { rev, settings: await readSettings(db) };
    });
    return {
      ok: true,
      value: null,
      announce: [
        { type: 'erased' },
        { type: 'rev', rev },
        { type: 'replies' },
        { type: 'corrections' },
        { type: 'settings', settings },
      ],
    };
  };
}
