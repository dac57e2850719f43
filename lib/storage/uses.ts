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

/** The brand's last answers as they went out, the newest first. */
export async function lastSaid(db: Tables, brand: string, count: number): Promise<string[]> {
  const uses = await of(db, brand)
    .reverse()
    .limit(4 * count)
    .toArray();
  const said = new Set(uses.flatMap((use) => (use.said === undefined ? [] : [use.said])));
  return [...said].slice(0, count);
}

/** Keeps more uses; beyond `keep` of a brand its oldest go. One that is here already stays as it is. */
export async function addUses(db: Tables, uses: readonly ReplyUse[], keep: number): Promise<void> {
  if (uses.length === 0) return;
  await db.uses.bulkPut([...uses]);
  await db.meta.put({ name: writeName, value: crypto.randomUUID() });
  for (const brand of new Set(uses.map((use) => use.brand))) {
    const surplus = (await of(db, brand).count()) - keep;
    if (surplus > 0) await of(db, brand).limit(surplus).delete();
  }
}
