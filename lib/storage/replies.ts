import type { EpochMs, ReplyId } from '../domain/ids.ts';
import type { ReplyBackupInfo, ReplyBackupReason, SavedReply } from '../domain/reply.ts';
import { sameValue } from '../domain/same-value.ts';
import { fold } from '../text/fold.ts';
import type { Tables } from './schema.ts';

/** A new mark at every write: who keeps the replies in memory sees by it that they changed. */
const writeName = 'replies-write';
/** How many starter replies this database was offered; a version that brings more asks again. */
const seededName = 'starters';
/** The mark at the newest backup: nothing changed since while it is the same. */
const backedUpName = 'replies-backed-up';

/** Earlier versions that are kept of one reply, and backups of all. */
const versionsKept = 50;
const backupsKept = 10;

export async function repliesMark(db: Tables): Promise<unknown> {
  return (await db.meta.get(writeName))?.value;
}

const isLive = ({ deletedAt }: SavedReply) => deletedAt === undefined;

/** Saved replies that were not deleted. */
export const readReplies = (db: Tables): Promise<SavedReply[]> =>
  db.replies.filter(isLive).toArray();

/** Deleted replies whose words are still here, the last deleted first. */
export async function readDeleted(db: Tables): Promise<SavedReply[]> {
  const deleted = await db.replies.filter((reply) => !isLive(reply)).toArray();
  return deleted.toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
}

/**
 * The one way in which replies are written. What a reply was before is kept as a version; a
 * shortcut that another reply has already stays with that one.
 */
export async function putReplies(db: Tables, written: readonly SavedReply[]): Promise<void> {
  const replies = await withOwnShortcuts(db, written);
  const before = await db.replies.bulkGet(replies.map(({ id }) => id));
  const changed = before.flatMap((reply, index) => {
    const next = replies[index];
    return reply && next && !sameWords(reply, next) ? [{ reply: reply.id, before: reply }] : [];
  });
  await db.replyVersions.bulkAdd(changed);
  for (const { reply } of changed) {
    const old = await db.replyVersions.where('reply').equals(reply).primaryKeys();
    await db.replyVersions.bulkDelete(old.toSorted((a, b) => b - a).slice(versionsKept));
  }
  await db.replies.bulkPut([...replies]);
  await db.meta.put({ name: writeName, value: crypto.randomUUID() });
}

/** Another reply to which a reply's shortcut belongs already. */
export async function shortcutHolder(
  db: Tables,
  { id, shortcut }: SavedReply,
): Promise<SavedReply | undefined> {
  if (shortcut === undefined) return undefined;
  const wanted = fold(shortcut);
  const live = await readReplies(db);
  return live.find((other) => other.id !== id && other.shortcut && fold(other.shortcut) === wanted);
}

async function withOwnShortcuts(
  db: Tables,
  replies: readonly SavedReply[],
): Promise<readonly SavedReply[]> {
  if (replies.every(({ shortcut }) => shortcut === undefined)) return replies;
  const writing = new Set(replies.map(({ id }) => id));
  const others = (await readReplies(db)).filter(({ id }) => !writing.has(id));
  const taken = new Set(others.flatMap(({ shortcut }) => (shortcut ? [fold(shortcut)] : [])));
  return replies.map((reply) => {
    const { shortcut, ...bare } = reply;
    if (shortcut === undefined || !isLive(reply)) return reply;
    if (taken.has(fold(shortcut))) return bare;
    taken.add(fold(shortcut));
    return reply;
  });
}

/** Nothing differs but the times. */
const sameWords = (a: SavedReply, b: SavedReply) =>
  sameValue({ ...a, updatedAt: 0, deletedAt: 0 }, { ...b, updatedAt: 0, deletedAt: 0 });

/** What a reply was, the newest version first; its present state is not among them. */
export async function readVersions(db: Tables, id: ReplyId): Promise<SavedReply[]> {
  const rows = await db.replyVersions.where('reply').equals(id).sortBy('n');
  return rows.reverse().map(({ before }) => before);
}

export async function needsStarters(db: Tables, starters: readonly SavedReply[]): Promise<boolean> {
  return (await db.meta.get(seededName))?.value !== starters.length;
}

/** Puts in the starter replies that this database has never had; deleted ones count as had. */
export async function seedStarters(db: Tables, starters: readonly SavedReply[]): Promise<void> {
  const known = await db.replies.bulkGet(starters.map(({ id }) => id));
  const missing = starters.filter((_, index) => known[index] === undefined);
  if (missing.length > 0) await putReplies(db, missing);
  await db.meta.put({ name: seededName, value: starters.length });
}

/** Puts all replies aside unless nothing changed since the last time; the oldest copies leave. */
export async function backUpReplies(
  db: Tables,
  at: EpochMs,
  why: ReplyBackupReason,
): Promise<void> {
  const mark = await repliesMark(db);
  if (mark === undefined || (await db.meta.get(backedUpName))?.value === mark) return;
  await db.replyBackups.add({ at, why, replies: await db.replies.toArray() });
  await db.meta.put({ name: backedUpName, value: mark });
  const keys = await db.replyBackups.toCollection().primaryKeys();
  await db.replyBackups.bulkDelete(keys.toSorted((a, b) => b - a).slice(backupsKept));
}

/** The copies that can be gone back to, the newest first. */
export async function listReplyBackups(db: Tables): Promise<ReplyBackupInfo[]> {
  const rows = await db.replyBackups.toArray();
  return rows
    .reverse()
    .map(({ n = 0, at, why, replies }) => ({ n, at, why, count: replies.filter(isLive).length }));
}

/**
 * Brings every reply of a copy back as it stood then; replies made since stay as they are.
 * @returns how many came back changed, or null where there is no such copy
 */
export async function restoreReplyBackup(
  db: Tables,
  n: number,
  now: EpochMs,
): Promise<number | null> {
  const backup = await db.replyBackups.get(n);
  if (!backup) return null;
  await backUpReplies(db, now, 'before-restore');
  const present = await db.replies.bulkGet(backup.replies.map(({ id }) => id));
  const back = backup.replies.filter((then, index) => {
    const today = present[index];
    return !today || !sameWords(today, then) || isLive(today) !== isLive(then);
  });
  await putReplies(
    db,
    back.map((reply) => ({ ...reply, updatedAt: now })),
  );
  return back.length;
}
