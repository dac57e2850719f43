import type { DBCore, Middleware, Transaction } from 'dexie';
import { Dexie } from 'dexie';
import type { Rev } from '../domain/ids.ts';
import { rev } from '../domain/ids.ts';
import { type CopyMark, countChange } from './copy-mark.ts';
import { DiskFull, mayHaveTorn, NewerDatabase } from './failure.ts';
import { beginNewLog } from './new-log.ts';
import { browserRoom, isShort, type Room, refuseWithoutRoom } from './room.ts';
import { type Database, declareSchema, schemaVersions, type Tables, tableNames } from './schema.ts';
import { type Touched, touchedIn, touchedLayer } from './touched.ts';

/** Inside one write transaction. */
export interface WriteScope {
  readonly db: Tables;
  /** The number of this transaction in the order of changes; taking it counts as a change. */
  nextRev(): Promise<Rev>;
}

/** The one door to the database. Opens at the first use; a failed opening is tried again. */
export interface Store {
  read<T>(work: (db: Tables) => Promise<T>): Promise<T>;
  /** All of `work` or nothing: it runs in one transaction, and any error takes all of it back. */
  write<T>(work: (scope: WriteScope) => Promise<T>): Promise<T>;
  currentRev(): Promise<Rev>;
  close(): void;
}

/** What a transaction wrote, and the number it has as a change of what is copied; null for none. */
export interface Written extends Touched {
  readonly mark: CopyMark | null;
}

interface StoreOptions {
  readonly name?: string;
  /** Stands between the repositories and IndexedDB; tests put their faults here. */
  readonly layer?: Middleware<DBCore>;
  readonly versions?: typeof schemaVersions;
  readonly room?: Room;
  /** Hears of every write after its commit, in the order of the commits. */
  readonly written?: (written: Written) => void;
}

export function createStore(options: StoreOptions = {}): Store {
  const { room = browserRoom, written = () => undefined } = options;
  let opening: Promise<Database> | null = null;
  /** The browser could not write something: its log may end in half a record. */
  let torn = false;

  const open = (): Promise<Database> => {
    opening ??= openDatabase(options).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    async read(work) {
      const db = await open();
      return db.transaction('r', [...tableNames], (transaction) => work(tablesOf(transaction)));
    },
    async write(work) {
      await refuseWithoutRoom(room);
      const db = await open();
      try {
        if (torn) await beginNewLog(db);
        torn = false;
        const done = await db.transaction('rw', [...tableNames], async (transaction) => {
          const tables = tablesOf(transaction);
          const value = await work(scopeOf(tables));
          const touched = touchedIn(transaction);
          const mark = touched.copied ? await countChange(tables) : null;
          return { value, wrote: { ...touched, mark } };
        });
        written(done.wrote);
        return done.value;
      } catch (error) {
        if (!mayHaveTorn(error)) throw error;
        torn = true;
        throw (await isShort(room)) ? new DiskFull({ cause: error }) : error;
      }
    },
    async currentRev() {
      const db = await open();
      return readRev(db);
    },
    close() {
      opening?.then(
        (db) => db.close(),
        () => undefined,
      );
      opening = null;
    },
  };
}

async function openDatabase({
  name = 'inlay',
  versions = schemaVersions,
  layer,
  room = browserRoom,
}: StoreOptions): Promise<Database> {
  const ours = Math.max(...versions.map(({ number }) => number));
  const found = await numberOf(name);
  if (found > ours) throw new NewerDatabase(found, ours);
  // Making a database and carrying it over to a new number are writes like others.
  if (found < ours) await refuseWithoutRoom(room);
  // `strict`: a note that the person saw kept is on the disk, whatever happens to the browser next.
  const dexie = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' });
  if (layer) dexie.use(layer);
  dexie.use(touchedLayer);
  const db = declareSchema(dexie, versions);
  await db.open();
  return db;
}

/**
 * The schema's number that a database has, 0 for none. Dexie opens one of a higher number as if it were
 * its own and may change it, so it is asked before anything is opened. Dexie's numbers are ten times
 * ours inside IndexedDB.
 */
async function numberOf(name: string): Promise<number> {
  const known = await Dexie.dependencies.indexedDB.databases();
  const found = known.find((database) => database.name === name)?.version ?? 0;
  return Math.floor(found / 10);
}

/**
 * Tables that speak to this one transaction whatever happens to Dexie's sense of the present one:
 * after some native awaits it loses it, and the rest of the work would be written on its own.
 */
function tablesOf(transaction: Transaction): Tables {
  return {
    items: transaction.table('items'),
    replies: transaction.table('replies'),
    commands: transaction.table('commands'),
    corrections: transaction.table('corrections'),
    uses: transaction.table('uses'),
    storms: transaction.table('storms'),
    replyVersions: transaction.table('replyVersions'),
    replyBackups: transaction.table('replyBackups'),
    meta: transaction.table('meta'),
  };
}

function scopeOf(db: Tables): WriteScope {
  let taken: Rev | null = null;
  return {
    db,
    async nextRev() {
      if (taken === null) {
        taken = rev((await readRev(db)) + 1);
        await db.meta.put({ name: revName, value: taken });
      }
      return taken;
    },
  };
}

/** Row of the last number given out; it outlives even erasing everything. */
export const revName = 'rev';

export async function readRev(db: Tables): Promise<Rev> {
  const row = await db.meta.get(revName);
  return rev(typeof row?.value === 'number' ? row.value : 0);
}
