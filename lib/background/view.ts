import { dueOf, isDecided, standsAside } from '../care/due.ts';
import { personKey } from '../domain/ids.ts';
import type { DeskItem, ItemRecord, ItemView } from '../domain/item.ts';
import { queueOf, sortAtOf } from '../domain/queue.ts';
import type { ItemRow } from '../storage/schema.ts';

/** What one tab is told of a record: nothing about other people, and no history. */
export function viewOf(record: ItemRecord): ItemView {
  const { key, rev, page, care, flags, draft, outcome, postedAt, note, analysis } = record;
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
    ...(analysis && { analysis: analysis.says }),
    ...(standsAside(record) && { aside: true as const }),
  };
}

export function deskItemOf(record: ItemRecord): DeskItem {
  const { platform, kind, thread, author, text, lang, firstSeenAt } = record;
  const { handle, name } = author;
  return {
    ...viewOf(record),
    draftOf: {
      platform,
      kind,
      thread,
      author: { handle, ...(name !== undefined && { name }) },
      text,
      ...(lang !== undefined && { lang }),
    },
    firstSeenAt,
  };
}

/** A record as it was before the columns of the indexes were added. */
export function recordOf(row: ItemRow): ItemRecord {
  const { queue, sortAt, decided, person, ...record } = row;
  return record;
}

/** The record with the columns that the indexes need. */
export function rowOf(record: ItemRecord): ItemRow {
  const view = viewOf(record);
  return {
    ...record,
    queue: queueOf(view, record.own),
    sortAt: sortAtOf(record, view.due?.at),
    decided: isDecided(record) ? 1 : 0,
    person: personKey(record.platform, record.author.handle),
  };
}
