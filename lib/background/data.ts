import type { Handler } from '../messaging/server.ts';
import { type Backup, backupVersion, readBackup } from '../storage/backup.ts';
import { backUpReplies, readReplies, seedStarters } from '../storage/replies.ts';
import { schemaNumber } from '../storage/schema.ts';
import { readChosen, readSettings } from '../storage/settings.ts';
import { revName } from '../storage/store.ts';
import { readTookBack } from '../storage/took-back.ts';
import { mergeBackup } from './merge-backup.ts';
import { recordOf } from './view.ts';
import type { Worker } from './worker.ts';

/** What is kept, in numbers. */
export function reportData({ store, bytesUsed }: Worker): Handler<'data.report'> {
  return async () => {
    const counts = await store.read(async (db) => {
      const decidedRows = db.items
        .where('[decided+lastSeenAt]')
        .between([1, -Infinity], [1, Infinity]);
      const [items, decided, replies, tookBack] = await Promise.all([
        db.items.count(),
        decidedRows.toArray(),
        readReplies(db),
        readTookBack(db),
      ]);
      return {
        items,
        decided: decided.length,
        replies: replies.length,
        flags: decided.reduce((sum, { flags }) => sum + flags.length, 0),
        notes: decided.filter(({ note }) => note).length,
        tookBack,
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
    const announce = await store.write(async (scope) => {
      await backUpReplies(scope.db, now(), 'before-import');
      const merged = await mergeBackup(scope, backup, { triage, analyser, now: now() });
      return merged.announce;
    });
    return {
      ok: true,
      value: { ok: true, items: backup.items.length, replies: backup.replies.length },
      announce,
    };
  };
}

/** Empties everything, as after a fresh install; the numbers of changes go on from where they are. */
export function eraseData({ store, library, secondCopy }: Worker): Handler<'data.erase'> {
  return async () => {
    // First: a copy that outlived what is erased could bring it back.
    await secondCopy.forget();
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
