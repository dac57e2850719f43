import { Dexie } from 'dexie';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { Tables } from './schema.ts';

/** A new mark at every write: who keeps uses in memory sees by it that they changed. */
const writeName = 'uses-write';

export const usesMark = async (db: Tables): Promise<unknown> =>
  (await db.meta.get(writeName))?.value;

const of = (db: Tables, brand: string) =>
  db.uses.where('[brand+at]').between([brand, Dexie.minKey], [brand, Dexie.maxKey]);

/** What a brand did with replies, the oldest first. */
export const readUses = (db: Tables, brand: string): Promise<ReplyUse[]> => of(db, brand).toArray();

/** Keeps one more use; beyond `keep` of this brand the oldest go. */
export async function addUse(db: Tables, use: ReplyUse, keep: number): Promise<void> {
  await db.uses.put(use);
  await db.meta.put({ name: writeName, value: use.id });
  const surplus = (await of(db, use.brand).count()) - keep;
  if (surplus > 0) await of(db, use.brand).limit(surplus).delete();
}
