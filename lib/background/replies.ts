import type { SavedReply } from '../domain/reply.ts';
import type { Handler } from '../messaging/server.ts';
import {
  needsStarters,
  putReplies,
  readReplies,
  repliesMark,
  seedStarters,
  shortcutHolder,
} from '../storage/replies.ts';
import type { Worker } from './worker.ts';

/**
 * Saved replies that were not deleted, in no order; the starter set is put in at the first use.
 * The very same array as before while nothing changed, so that the ranking keeps its index.
 */
export function keepReplies({ store, library }: Worker): () => Promise<readonly SavedReply[]> {
  let kept: { readonly mark: unknown; readonly replies: readonly SavedReply[] } | null = null;
  return async () => {
    if (await store.read((db) => needsStarters(db, library.starters))) {
      await store.write(({ db }) => seedStarters(db, library.starters));
    }
    return store.read(async (db) => {
      const mark = await repliesMark(db);
      if (!kept || kept.mark !== mark) kept = { mark, replies: await readReplies(db) };
      return kept.replies;
    });
  };
}

type LiveReplies = ReturnType<typeof keepReplies>;

export function listReplies(live: LiveReplies): Handler<'replies.list'> {
  return async () => ({ ok: true, value: await live() });
}

/** Keeps a new reply or a changed one; the worker sets the times. */
export function saveReply({ store, now }: Worker): Handler<'replies.save'> {
  return async (reply) => {
    const at = now();
    const saved = await store.write(async ({ db }) => {
      if (await shortcutHolder(db, reply)) return null;
      const before = await db.replies.get(reply.id);
      const { deletedAt: _, ...live } = reply;
      const next: SavedReply = { ...live, createdAt: before?.createdAt ?? at, updatedAt: at };
      await putReplies(db, [next]);
      return next;
    });
    if (!saved) return { ok: false, failure: 'shortcut-taken' };
    return { ok: true, value: saved, announce: [{ type: 'replies' }] };
  };
}

/** Leaves a mark in its place, so that neither a starter reply nor an old backup brings it back. */
export function removeReply({ store, now }: Worker): Handler<'replies.remove'> {
  return async (id) => {
    const removed = await store.write(async ({ db }) => {
      const reply = await db.replies.get(id);
      if (!reply) return false;
      if (reply.deletedAt === undefined) await putReplies(db, [{ ...reply, deletedAt: now() }]);
      return true;
    });
    if (!removed) return { ok: false, failure: 'not-found' };
    return { ok: true, value: null, announce: [{ type: 'replies' }] };
  };
}
