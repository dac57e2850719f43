import type { SavedReply } from '../domain/reply.ts';
import type { Handler } from '../messaging/server.ts';
import type { Database } from '../storage/schema.ts';
import type { Worker } from './worker.ts';

/** Saved replies that were not deleted, in no order; the starter set is put in at the first use. */
export async function liveReplies({ store, library }: Worker): Promise<readonly SavedReply[]> {
  const starters = library.starters();
  const seeded = await store.read((db) => db.meta.get(seededName));
  if (seeded?.value !== starters.length) {
    await store.write(({ db }) => seedStarters(db, starters));
  }
  return store.read((db) => db.replies.filter(isLive).toArray());
}

const isLive = ({ deletedAt }: SavedReply) => deletedAt === undefined;

/** How many starter replies this database was offered: a version with more of them asks again. */
const seededName = 'starters';

export function listReplies(worker: Worker): Handler<'replies.list'> {
  return async () => ({ ok: true, value: await liveReplies(worker) });
}

/** Keeps a new reply or a changed one; the worker sets the times. */
export function saveReply({ store, now }: Worker): Handler<'replies.save'> {
  return async (reply) => {
    const at = now();
    const saved = await store.write(async ({ db }) => {
      const before = await db.replies.get(reply.id);
      const { deletedAt: _, ...live } = reply;
      const next: SavedReply = { ...live, createdAt: before?.createdAt ?? at, updatedAt: at };
      await db.replies.put(next);
      return next;
    });
    return { ok: true, value: saved, announce: [{ type: 'replies' }] };
  };
}

/** Leaves a mark in its place, so that neither a starter reply nor an old backup brings it back. */
export function removeReply({ store, now }: Worker): Handler<'replies.remove'> {
  return async (id) => {
    const removed = await store.write(async ({ db }) => {
      const reply = await db.replies.get(id);
      if (!reply) return false;
      if (reply.deletedAt === undefined) await db.replies.put({ ...reply, deletedAt: now() });
      return true;
    });
    if (!removed) return { ok: false, failure: 'not-found' };
    return { ok: true, value: null, announce: [{ type: 'replies' }] };
  };
}

/** Puts in the starter replies that this database has never had; deleted ones count as had. */
export async function seedStarters(db: Database, starters: readonly SavedReply[]): Promise<void> {
  const known = await db.replies.bulkGet(starters.map(({ id }) => id));
  const missing = starters.filter((_, index) => known[index] === undefined);
  await db.replies.bulkAdd(missing);
  await db.meta.put({ name: seededName, value: starters.length });
}
