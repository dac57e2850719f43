import type { DBCore, DBCoreMutateRequest, Middleware, Transaction } from 'dexie';
import { copiedForm, hasCopies, type RowPlace } from './copied-rows.ts';

/** What one transaction wrote of the tables that stand a second time outside the database. */
export interface Touched {
  /** Rows that were written or deleted; some of them are none that is copied, or not any more. */
  readonly rows: readonly RowPlace[];
  /** Whether a row that is copied was among them; deletions count. */
  readonly copied: boolean;
  /** Whole tables were emptied. */
  readonly emptied: boolean;
}

const none: Touched = { rows: [], copied: false, emptied: false };
const inTransaction = new WeakMap<object, Touched>();

/** What was written in this transaction so far. */
export const touchedIn = (transaction: Transaction): Touched =>
  inTransaction.get(transaction.idbtrans) ?? none;

/** Notes what each transaction writes, on the way to IndexedDB. */
export const touchedLayer: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'touched rows',
  create: (down) => ({
    ...down,
    table(name) {
      const table = down.table(name);
      if (!hasCopies(name)) return table;
      const keyOf = (row: unknown) => String(table.schema.primaryKey.extractKey?.(row));
      return {
        ...table,
        mutate: (request) =>
          table.mutate(request).then((result) => {
            const before = inTransaction.get(request.trans) ?? none;
            inTransaction.set(request.trans, joinTouched(before, touchedBy(name, keyOf, request)));
            return result;
          }),
      };
    },
  }),
};

export function joinTouched(a: Touched, b: Touched): Touched {
  return {
    rows: [...a.rows, ...b.rows],
    copied: a.copied || b.copied,
    emptied: a.emptied || b.emptied,
  };
}

function touchedBy(
  table: string,
  keyOf: (row: unknown) => string,
  request: DBCoreMutateRequest,
): Touched {
  switch (request.type) {
    case 'deleteRange':
      return { rows: [], copied: true, emptied: true };
    case 'delete':
      return { rows: request.keys.map((key) => ({ table, key })), copied: true, emptied: false };
    default:
      return {
        rows: request.values.map((row) => ({ table, key: keyOf(row) })),
        copied: request.values.some((row) => copiedForm(table, row) !== null),
        emptied: false,
      };
  }
}
