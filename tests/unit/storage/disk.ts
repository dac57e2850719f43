import { Dexie } from 'dexie';
import type { CopyMark } from '@/lib/storage/copy-mark.ts';
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
  // Marks that say only that something was written, or in which database, and are others each time.
  const rows = (content.meta ?? []) as MetaRow[];
  content.meta = rows.flatMap((row) => {
    if (row.name === 'replies-write') return [];
    return row.name === 'copy-mark'
      ? { ...row, value: { ...(row.value as CopyMark), born: '' } }
      : row;
  });
  return content;
}
