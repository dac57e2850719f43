import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** The ways in which a disk says no in the middle of things. */
export const faultNames = ['QuotaExceededError', 'AbortError', 'UnknownError'] as const;
export type FaultName = (typeof faultNames)[number];

/** One thing the repositories ask of IndexedDB; `after`: it was done, and then it went wrong. */
export interface StorageStep {
  readonly table: string;
  readonly operation:
    | 'mutate'
    | 'get'
    | 'getMany'
    | 'query'
    | 'openCursor'
    | 'count'
    | 'transaction';
  readonly moment: 'before' | 'after';
}

/**
 * A layer between the repositories and IndexedDB in which `faultAt` decides at every step whether
 * it fails, and how. An `AbortError` after a step takes the whole transaction with it, as a browser
 * does that is about to stop.
 */
export function faultLayer(faultAt: (step: StorageStep) => FaultName | null): Middleware<DBCore> {
  const strike = (step: StorageStep, transaction?: DBCoreTransaction) => {
    const name = faultAt(step);
    if (!name) return;
    if (name === 'AbortError' && step.moment === 'after') transaction?.abort();
    throw new DOMException(`made to fail ${step.moment} ${step.operation}`, name);
  };

  const through = <R extends { readonly trans: DBCoreTransaction }, T>(
    table: DBCoreTable,
    operation: StorageStep['operation'],
    pass: (request: R) => Promise<T>,
  ) => {
    const at = (moment: StorageStep['moment']) => ({ table: table.name, operation, moment });
    // Dexie counts on a rejection; an async function would leave the transaction's zone.
    return (request: R): Promise<T> => {
      try {
        strike(at('before'), request.trans);
      } catch (error) {
        return Promise.reject(error);
      }
      return pass(request).then((result) => {
        strike(at('after'), request.trans);
        return result;
      });
    };
  };

  return {
    stack: 'dbcore',
    name: 'faults',
    create: (down) => ({
      ...down,
      transaction(...options) {
        strike({ table: '', operation: 'transaction', moment: 'before' });
        return down.transaction(...options);
      },
      table(name) {
        const table = down.table(name);
        return {
          ...table,
          mutate: through(table, 'mutate', table.mutate),
          get: through(table, 'get', table.get),
          getMany: through(table, 'getMany', table.getMany),
          query: through(table, 'query', table.query),
          openCursor: through(table, 'openCursor', table.openCursor),
          count: through(table, 'count', table.count),
        };
      },
    }),
  };
}
