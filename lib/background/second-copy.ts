import * as v from 'valibot';
import {
  brandStormShape,
  correctionShape,
  keptRecordShape,
  parseShape,
  replyUseShape,
  savedReplyShape,
  settingsShape,
  time,
} from '../domain/shapes.ts';
import type { BackupParts } from '../storage/backup.ts';
import { type CopiedRows, nameOf, readAllCopied, readCopied } from '../storage/copied-rows.ts';
import { type CopyMark, readCopyMark } from '../storage/copy-mark.ts';
import { type Chosen, settingsName } from '../storage/settings.ts';
import type { Store, Written } from '../storage/store.ts';
import { joinTouched } from '../storage/touched.ts';

/** Values by their names, outside the database. */
export interface CopyPlace {
  /** @param names null for all */
  read(names: readonly string[] | null): Promise<Record<string, unknown>>;
  write(rows: CopiedRows): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/**
 * What people made stands a second time outside the database: a browser that finds its database damaged
 * begins an empty one without a word.
 */
export interface SecondCopy {
  /** Hears of every write to the database, and copies it a little later. */
  note(written: Written): void;
  /** Brings copy and database together: what the database lost comes back, what is due is written. */
  settle(): Promise<void>;
  /** Empties the copy. */
  forget(): Promise<void>;
}

interface SecondCopyOptions {
  readonly store: Store;
  readonly place: CopyPlace;
  /** Takes into the database what it has lost. */
  readonly takeIn: (lost: BackupParts) => Promise<void>;
  /** A copy that could not be written; it is written whole later. */
  readonly failed: (error: unknown) => void;
  /** Ends what is due; a worker of the browser ends without a word. */
  readonly signal?: AbortSignal;
}

/** The copy's form; a copy of a higher number was written by a newer Inlay and is left alone. */
const format = 1;
const headName = 'copy';
/** Rows of one writing: the worker answers between two of them. */
const portion = 500;
/** How long a change waits for others to be written with it, in ms. */
const gather = 2_000;

const headShape = v.object({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  mark: v.nullable(v.object({ born: v.string(), n: v.number() })),
});
type Head = v.InferOutput<typeof headShape>;

/** What has to happen so that copy and database say the same. */
export type Comparison = 'same' | 'write-all' | 'take-in' | 'newer';

/** @param head as it stands in the copy; @param mark the database's, null where nothing was ever kept */
export function compareCopy(head: unknown, mark: CopyMark | null): Comparison {
  if (head === undefined) return 'write-all';
  const parsed = parseShape<Head>(headShape, head);
  if (!parsed.ok) return mark ? 'write-all' : 'take-in';
  const { format: written, mark: copied } = parsed.value;
  if (written > format) return 'newer';
  if (!copied) return 'write-all';
  if (copied.born !== mark?.born || copied.n > mark.n) return 'take-in';
  return copied.n === mark.n ? 'same' : 'write-all';
}

export function keepSecondCopy({
  store,
  place,
  takeIn,
  failed,
  signal,
}: SecondCopyOptions): SecondCopy {
  let queue: Promise<void> = Promise.resolve();
  let waiting: Written | null = null;
  /** The database that was compared with the copy; undefined while none was. */
  let compared: { readonly born: string | undefined } | undefined;
  let newer = false;

  const headOf = (mark: CopyMark | null): CopiedRows => ({ [headName]: { format, mark } });

  async function compare(): Promise<void> {
    const head = (await place.read([headName]))[headName];
    const comparison = compareCopy(head, await store.read(readCopyMark));
    newer = comparison === 'newer';
    if (comparison === 'take-in') await takeIn(partsOf(await place.read(null)));
    if (comparison === 'take-in' || comparison === 'write-all') await writeAll();
    compared = { born: (await store.read(readCopyMark))?.born };
  }

  async function writeAll(): Promise<void> {
    waiting = null;
    const [rows, mark] = await store.read((db) =>
      Promise.all([readAllCopied(db), readCopyMark(db)]),
    );
    const standing = Object.keys(await place.read(null));
    const names = Object.keys(rows);
    for (let from = 0; from < names.length; from += portion) {
      const part = names.slice(from, from + portion);
      await place.write(Object.fromEntries(part.map((name) => [name, rows[name]])));
    }
    const gone = standing.filter((name) => name !== headName && !(name in rows));
    if (gone.length > 0) await place.remove(gone);
    await place.write(headOf(mark));
  }

  async function writeWaiting(): Promise<void> {
    // The browser may have begun another database since.
    const born = (await store.read(readCopyMark))?.born;
    if (!compared || compared.born !== born) await compare();
    const due = waiting;
    waiting = null;
    if (newer || !due) return;
    if (due.emptied || due.rows.length > portion) return writeAll();
    const { rows, gone } = await store.read((db) => readCopied(db, due.rows));
    if (gone.length > 0) await place.remove(gone);
    await place.write({ ...rows, ...(due.mark && headOf(due.mark)) });
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch((error: unknown) => {
      compared = undefined;
      failed(error);
    });
    return done;
  };

  return {
    note(written) {
      if (written.rows.length === 0 && !written.emptied) return;
      if (!waiting) {
        const timer = setTimeout(() => void inTurn(writeWaiting).catch(() => undefined), gather);
        signal?.addEventListener('abort', () => clearTimeout(timer), { once: true });
      }
      waiting = waiting
        ? { ...joinTouched(waiting, written), mark: written.mark ?? waiting.mark }
        : written;
    },
    settle: () => inTurn(writeWaiting),
    forget: () =>
      inTurn(async () => {
        if (newer) return;
        // The database may refuse to be emptied: what it still has is copied anew then.
        compared = undefined;
        await place.clear();
      }),
  };
}

/** The rows of a copy by their kinds; one that cannot be read is left out. */
function partsOf(rows: CopiedRows): BackupParts {
  const all = <T>(table: string, shape: v.GenericSchema): T[] =>
    Object.entries(rows).flatMap(([name, row]) => {
      if (!name.startsWith(nameOf({ table, key: '' }))) return [];
      const parsed = parseShape<T>(shape, row);
      return parsed.ok ? [parsed.value] : [];
    });
  const chosen = parseShape<Chosen>(
    chosenShape,
    (rows[nameOf({ table: 'meta', key: settingsName })] as { value?: unknown } | undefined)?.value,
  );
  return {
    items: all('items', keptRecordShape),
    replies: all('replies', savedReplyShape),
    corrections: all('corrections', correctionShape),
    uses: all('uses', replyUseShape),
    storms: all('storms', brandStormShape),
    settings: chosen.ok ? chosen.value.settings : {},
    settingsChangedAt: chosen.ok ? chosen.value.changedAt : 0,
  };
}

const chosenShape = v.object({ settings: v.partial(settingsShape), changedAt: time });
