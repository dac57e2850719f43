import type { Database } from './schema.ts';

/** Chromium's log is full at 4 MB at the most; what stands above 64 KB goes to a file of its own. */
const portions = 180;
const portion = 'new log '.repeat(4_000);
const name = 'new-log';

/**
 * Makes the browser begin a new log, by filling the present one, and put what the old one held into a
 * file of its own. Chromium (156) goes on in a log behind a record that could not be written whole: it
 * works until the browser's next start, which drops what follows, or the whole database. Nothing of it
 * stays, and it takes next to no room: the same words over and over are packed small.
 */
export async function beginNewLog(db: Database): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    for (let n = 0; n < portions; n += 1) await db.meta.put({ name, value: `${portion}${n}` });
    await db.meta.delete(name);
  });
}
