import type { SavedReply } from '../domain/reply.ts';
import type { Tables } from './schema.ts';

/** A new mark at every write: who keeps the replies in memory sees by it that they changed. */
const writeName = 'replies-write';
/** How many starter replies this database was offered; a version that brings more asks again. */
const seededName = 'starters';

export async function repliesMark(db: Tables): Promise<unknown> {
  return (await db.meta.get(writeName))?.value;
}

/** Saved replies that were not deleted. */
export const readReplies = (db: Tables): Promise<SavedReply[]> =>
  db.replies.filter(({ deletedAt }) => deletedAt === undefined).toArray();

/** The one way in which replies are written. */
export async function putReplies(db: Tables, replies: readonly SavedReply[]): Promise<void> {
  await db.replies.bulkPut([...replies]);
  await db.meta.put({ name: writeName, value: crypto.randomUUID() });
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
