import type { SavedReply } from '../domain/reply.ts';
import type { Handler } from '../messaging/server.ts';
import {
  backUpReplies,
  listReplyBackups,
  putReplies,
  readDeleted,
  readReplies,
  readVersions,
  restoreReplyBackup,
} from '../storage/replies.ts';
import type { Worker } from './worker.ts';

/** Deleted replies, for as long as their words are here. */
export function listDeleted({ store }: Worker): Handler<'replies.deleted'> {
  return async () => ({ ok: true, value: await store.read(readDeleted) });
}

export function listVersions({ store }: Worker): Handler<'replies.versions'> {
  return async (id) => ({ ok: true, value: await store.read((db) => readVersions(db, id)) });
}

/** Changes, deletes or brings back several replies in one transaction. */
export function saveReplies({ store, now }: Worker): Handler<'replies.saveAll'> {
  return async (replies) => {
    const at = now();
    await store.write(({ db }) =>
      putReplies(
        db,
        replies.map((reply) => ({ ...reply, updatedAt: at })),
      ),
    );
    return { ok: true, value: { written: replies.length }, announce: [{ type: 'replies' }] };
  };
}

/** Keeps the replies of an import in one transaction, after putting ours aside. */
export function importReplies({ store, now }: Worker): Handler<'replies.import'> {
  return async (replies) => {
    const at = now();
    await store.write(async ({ db }) => {
      await backUpReplies(db, at, 'before-import');
      const before = new Map((await readReplies(db)).map((reply) => [reply.id, reply]));
      const kept = replies.map(({ deletedAt: _, ...reply }): SavedReply => {
        const createdAt = before.get(reply.id)?.createdAt ?? at;
        return { ...reply, createdAt, updatedAt: at };
      });
      await putReplies(db, kept);
    });
    return { ok: true, value: { written: replies.length }, announce: [{ type: 'replies' }] };
  };
}

export function listBackups({ store }: Worker): Handler<'replies.backups'> {
  return async () => ({ ok: true, value: await store.read(listReplyBackups) });
}

export function restoreBackup({ store, now }: Worker): Handler<'replies.restore'> {
  return async (backup) => {
    const changed = await store.write(({ db }) => restoreReplyBackup(db, backup, now()));
    if (changed === null) return { ok: false, failure: 'not-found' };
    return { ok: true, value: { changed }, announce: [{ type: 'replies' }] };
  };
}
