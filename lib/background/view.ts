import { dueOf, isDecided, standsAside } from '../care/due.ts';
import { headlineOf, isSettled } from '../domain/headline.ts';
import { personKey } from '../domain/ids.ts';
import type { DeskItem, ItemRecord, ItemView } from '../domain/item.ts';
import { draftOf } from '../domain/merge.ts';
import { sortAtOf } from '../storage/desk.ts';
import type { ItemRow, Queue } from '../storage/schema.ts';

/** What one tab is told of a record: nothing about other people, and no history. */
export function viewOf(record: ItemRecord): ItemView {
  const { key, rev, page, care, flags, draft, outcome, postedAt, note } = record;
  const due = dueOf(record);
  return {
    key,
    rev,
    page,
    flags,
    ...(care && { care }),
    ...(draft && { draft }),
    ...(outcome && { outcome }),
    ...(postedAt !== undefined && { postedAt }),
    ...(due && { due }),
    ...(note !== undefined && { note }),
    ...(standsAside(record) && { aside: true as const }),
  };
}

export function deskItemOf(record: ItemRecord): DeskItem {
  const { firstSeenAt, lastSeenAt } = record;
  return { ...viewOf(record), draftOf: draftOf(record), firstSeenAt, lastSeenAt };
}

/** A record as it was before the columns of the indexes were added. */
export function recordOf(row: ItemRow): ItemRecord {
  const { queue, sortAt, decided, person, ...record } = row;
  return record;
}

/** The record with the columns that the indexes need. */
export function rowOf(record: ItemRecord): ItemRow {
  return {
    ...record,
    queue: queueOf(record),
    sortAt: sortAtOf(record, dueOf(record)?.at),
    decided: isDecided(record) ? 1 : 0,
    person: personKey(record.platform, record.author.handle),
  };
}

function queueOf(record: ItemRecord): Queue {
  if (record.own === true) return 'own';
  if (standsAside(record)) return 'aside';
  const headline = headlineOf(record);
  if (isSettled(headline)) return 'settled';
  if (headline === 'flagged' || headline === 'unknown') return headline;
  return headline === 'forwarded' ? 'waiting' : 'to_answer';
}
