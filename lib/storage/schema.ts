import type { Dexie, Table, Transaction } from 'dexie';
import type { PersonPart } from '../domain/command.ts';
import type { Correction } from '../domain/correction.ts';
import type { CommandId, EpochMs, ItemKey, PersonKey, ReplyId } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import type { Queue } from '../domain/queue.ts';
import type { ReplyBackupReason, SavedReply } from '../domain/reply.ts';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { BrandStorm } from '../domain/storm.ts';

/** A record with the columns that the indexes need; they follow from the record alone. */
export interface ItemRow extends ItemRecord {
  readonly queue: Queue;
  /** Due time first, then, after everything that is due, the newest; see `sortAtOf`. */
  readonly sortAt: number;
  /** 1 once a person decided anything; such items never leave by themselves. */
  readonly decided: 0 | 1;
  readonly person: PersonKey;
}

/** A command that was carried out: the same id is never carried out twice. */
export interface CommandRow {
  readonly id: CommandId;
  readonly key: ItemKey;
  /** When the worker carried it out. */
  readonly doneAt: EpochMs;
  readonly before: PersonPart;
  readonly after: PersonPart;
}

/** What a reply was before a change; see `replies.ts`. */
export interface ReplyVersionRow {
  /** Counts up; given by the database. */
  readonly n?: number;
  readonly reply: ReplyId;
  readonly before: SavedReply;
}

/** All replies as they stood once, deleted ones too. */
export interface ReplyBackupRow {
  readonly n?: number;
  readonly at: EpochMs;
  readonly why: ReplyBackupReason;
  readonly replies: readonly SavedReply[];
}

export interface MetaRow {
  readonly name: string;
  readonly value: unknown;
}

/** The tables, bound to the database or to one transaction of it. */
export interface Tables {
  readonly items: Table<ItemRow, ItemKey>;
  readonly replies: Table<SavedReply, ReplyId>;
  readonly commands: Table<CommandRow, CommandId>;
  readonly corrections: Table<Correction, CommandId>;
  readonly replyVersions: Table<ReplyVersionRow, number>;
  readonly replyBackups: Table<ReplyBackupRow, number>;
  readonly uses: Table<ReplyUse, string>;
  readonly storms: Table<BrandStorm, string>;
  readonly meta: Table<MetaRow, string>;
}

export type Database = Dexie & Tables;

interface SchemaVersion {
  readonly number: number;
  /** Only what differs from the number before, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Carries the rows of the number before over; runs inside the upgrade transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema ever shipped, oldest first. A number that was shipped is never edited: a change is
 * a new row here, and a test opens what the number before it wrote.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    number: 1,
    stores: {
      items:
        '&key, sortAt, [queue+sortAt], [platform+sortAt], [platform+queue+sortAt], person, [decided+lastSeenAt]',
      replies: '&id',
      commands: '&id, key, doneAt',
      meta: '&name',
    },
  },
  // What people said triage got wrong. Records have an analysis from here on, made when first needed.
  { number: 2, stores: { corrections: '&id, at' } },
  // Replies remember what they were, and are put aside as a whole now and then; the ranking learns
  // from what was done with them.
  {
    number: 3,
    stores: { replyVersions: '++n, reply', replyBackups: '++n', uses: '&id, [brand+at]' },
  },
  // A person says that a brand is in a storm; one row a brand.
  { number: 4, stores: { storms: '&brand' } },
];

export const schemaNumber = Math.max(...schemaVersions.map(({ number }) => number));

/** Declares the versions on a closed database. */
export function declareSchema(dexie: Dexie, versions: readonly SchemaVersion[]): Database {
  for (const { number, stores, upgrade } of versions) {
    const version = dexie.version(number).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  }
  return dexie as Database;
}

export const tableNames = [
  'items',
  'replies',
  'commands',
  'corrections',
  'replyVersions',
  'replyBackups',
  'uses',
  'storms',
  'meta',
] as const;
