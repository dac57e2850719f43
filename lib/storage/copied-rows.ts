import type { Table } from 'dexie';
import type { SavedReply } from '../domain/reply.ts';
import type { ItemRow, MetaRow, Tables } from './schema.ts';
import { settingsName } from './settings.ts';

/** One row, by its table and its primary key. */
export interface RowPlace {
  readonly table: string;
  readonly key: string;
}

/** Rows by their names, `table/key`, as the copy has them. */
export type CopiedRows = Readonly<Record<string, unknown>>;

export const nameOf = ({ table, key }: RowPlace): string => `${table}/${key}`;

/** A row as it is copied; null for one that is not. */
type Form<Row> = (row: Row) => object | null;

function copiedItem(row: ItemRow): object | null {
  const { queue, sortAt, decided, person, rev, analysis, ...kept } = row;
  return decided === 1 ? kept : null;
}

const untouchedStarter = ({ starter, updatedAt, deletedAt }: SavedReply) =>
  starter === true && updatedAt === 0 && deletedAt === undefined;

/**
 * The rows that nobody could make again: what people wrote, decided and taught. What a page shows comes
 * back with the page; a starter reply that nobody changed comes with the extension; keys of drafting
 * engines stand in one place only.
 */
const forms: Readonly<Record<string, Form<never>>> = {
  replies: (reply: SavedReply) => (untouchedStarter(reply) ? null : reply),
  items: copiedItem,
  corrections: (row: object) => row,
  uses: (row: object) => row,
  storms: (row: object) => row,
  meta: (row: MetaRow) => (row.name === settingsName ? row : null),
};

/** Whether rows of this table are copied at all. */
export const hasCopies = (table: string): boolean => table in forms;

export const copiedForm = (table: string, row: unknown): object | null =>
  forms[table]?.(row as never) ?? null;

/** What the copy has to have of these rows: those to write, and the names of those to leave out. */
export async function readCopied(
  db: Tables,
  places: readonly RowPlace[],
): Promise<{ readonly rows: CopiedRows; readonly gone: readonly string[] }> {
  const rows: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const table of Object.keys(forms)) {
    const keys = [...new Set(places.flatMap((place) => (place.table === table ? place.key : [])))];
    const found = await tableOf(db, table).bulkGet(keys);
    for (const [index, key] of keys.entries()) {
      const form = found[index] === undefined ? null : copiedForm(table, found[index]);
      if (form) rows[nameOf({ table, key })] = form;
      else gone.push(nameOf({ table, key }));
    }
  }
  return { rows, gone };
}

/** Every row that is copied. */
export async function readAllCopied(db: Tables): Promise<CopiedRows> {
  const rows: Record<string, unknown> = {};
  for (const table of Object.keys(forms)) {
    const from =
      table === 'items'
        ? db.items.where('[decided+lastSeenAt]').between([1, -Infinity], [1, Infinity])
        : tableOf(db, table).toCollection();
    await from.each((row, { primaryKey }) => {
      const form = copiedForm(table, row);
      if (form) rows[nameOf({ table, key: String(primaryKey) })] = form;
    });
  }
  return rows;
}

const tableOf = (db: Tables, table: string) => db[table as keyof Tables] as Table<unknown, string>;
