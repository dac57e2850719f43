import { Dexie } from 'dexie';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { Tables } from './schema.ts';

const of = (db: Tables, brand: string) =>
  db.uses.where('[brand+at]').between([brand, Dexie.minKey], [brand, Dexie.maxKey]);

/** What a brand did with replies, the oldest first. */
export const readUses = (db: Tables, brand: string): Promise<ReplyUse[]> => of(db, brand).toArray();

/** Keeps one more use; beyond `keep` of this brand the oldest go. */
export async function addUse(db: Tables, use: ReplyUse, keep: number): Promise<void> {
  await db.uses.put(use);
  const surplus = (await of(db, use.brand).count()) - keep;
  if (surplus > 0) await of(db, use.brand).limit(surplus).delete();
}
