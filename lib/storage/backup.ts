import * as v from 'valibot';
import type { Correction } from '../domain/correction.ts';
import type { EpochMs } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import type { SavedReply } from '../domain/reply.ts';
import type { ReplyUse } from '../domain/reply-use.ts';
import type { Settings } from '../domain/settings.ts';
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
import type { BrandStorm } from '../domain/storm.ts';

/** A record without the number that only our own database gives it, and what triage said of it. */
export type KeptRecord = Omit<ItemRecord, 'rev' | 'analysis'>;

/**
 * The backup file, format 5: one JSON object. `items` hold what the page told and what people
 * decided, with the whole history; `replies` hold deleted ones too, so that a deleted starter
 * reply stays deleted; `corrections` are what people taught triage, `uses`
 * what the ranking learns from, `storms` which brands are in a storm; times are epoch milliseconds,
 * UTC.
 */
export interface Backup {
  readonly format: 'inlay-backup';
  readonly version: typeof backupVersion;
  readonly exportedAt: EpochMs;
  /** Version of the extension that wrote it; for people, nothing depends on it. */
  readonly extension: string;
  readonly items: readonly KeptRecord[];
  readonly replies: readonly SavedReply[];
  readonly corrections: readonly Correction[];
  readonly uses: readonly ReplyUse[];
  readonly storms: readonly BrandStorm[];
  readonly settings: Partial<Settings>;
  /** When the settings were last changed by hand; 0 for never. */
  readonly settingsChangedAt: EpochMs;
}

/** What of a backup goes into the database. */
export type BackupParts = Omit<Backup, 'format' | 'version' | 'exportedAt' | 'extension'>;

export const backupVersion = 5;

const backupShape = v.object({
  format: v.literal('inlay-backup'),
  version: v.literal(backupVersion),
  exportedAt: time,
  extension: v.string(),
  items: v.array(keptRecordShape),
  replies: v.array(savedReplyShape),
  corrections: v.array(correctionShape),
  uses: v.array(replyUseShape),
  storms: v.array(brandStormShape),
  settings: v.partial(settingsShape),
  settingsChangedAt: time,
});

/**
 * What each format number needs to become the next one; a number that was shipped stays here for
 * ever. Format 1 knew no corrections. Format 3 brought folders, shortcuts, channels, examples,
 * openers and variants of replies: an older copy would drop them without a word, and so has to
 * refuse the file. Format 4 brought what was done with replies, and items that wait for a private
 * thread; format 5 the storms that people declared.
 */
const upgrades: Readonly<Record<number, (file: object) => object>> = {
  1: (file) => ({ ...file, version: 2, corrections: [] }),
  2: (file) => ({ ...file, version: 3 }),
  3: (file) => ({ ...file, version: 4, uses: [] }),
  4: (file) => ({ ...file, version: 5, storms: [] }),
};

export type BackupReading =
  | { readonly ok: true; readonly backup: Backup }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-backup' | 'newer' | 'damaged';
      /** Place in the file, for `damaged`. */
      readonly at?: string;
    };

/** Reads a backup wholly, or not at all. `file` is the file's text or the JSON value in it. */
export function readBackup(file: unknown): BackupReading {
  const parsed = typeof file === 'string' ? parseJson(file) : { ok: true as const, value: file };
  if (!parsed.ok) return { ok: false, reason: 'not-json' };
  const head = parseShape<{ version: number }>(headShape, parsed.value);
  if (!head.ok) return { ok: false, reason: 'not-a-backup' };
  if (head.value.version > backupVersion) return { ok: false, reason: 'newer' };
  let current = parsed.value as object;
  for (let number = head.value.version; number < backupVersion; number += 1) {
    const upgrade = upgrades[number];
    if (!upgrade) return { ok: false, reason: 'not-a-backup' };
    current = upgrade(current);
  }
  const backup = parseShape<Backup>(backupShape, current);
  if (!backup.ok) return { ok: false, reason: 'damaged', at: backup.at };
  return { ok: true, backup: backup.value };
}

const headShape = v.object({
  format: v.literal('inlay-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false };
  }
}
