import { Dexie } from 'dexie';
import type { MetaRow } from '@/lib/storage/schema.ts';

/** Everything in a database, as plain rows; the database is opened as it is. */
export async function dump(name = 'inlay'): Promise<Record<string, unknown[]>> {
  const dexie = new Dexie(name, { cache: 'disabled' });
  await dexie.open();
  const tables = await Promise.all(
    dexie.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  dexie.close();
  const content = Object.fromEntries(tables);
  // A mark that says only that something was written, and is another one at every write.
  content.meta = content.meta?.filter((row) => (row as MetaRow).name !== 'replies-write') ?? [];
  return content;
}
