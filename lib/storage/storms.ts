import { joinStorms } from '../domain/join.ts';
import type { BrandStorm, Storm } from '../domain/storm.ts';
import type { Tables } from './schema.ts';

/** The storm that a brand is in; null for none. */
export async function readStorm(db: Tables, brand: string): Promise<Storm | null> {
  return (await db.storms.get(brand))?.storm ?? null;
}

export async function writeStorm(db: Tables, said: BrandStorm): Promise<void> {
  await db.storms.put(said);
}

/** Takes a backup's storms in; what was said here later stays. */
export async function addStorms(db: Tables, theirs: readonly BrandStorm[]): Promise<void> {
  for (const said of theirs) {
    const ours = await db.storms.get(said.brand);
    await writeStorm(db, ours ? joinStorms(ours, said) : said);
  }
}
