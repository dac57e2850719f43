import { awaitsPrivate, type PrivateTurn, whenDecided, whenWritten } from '../care/private-move.ts';
import { type EpochMs, personKey } from '../domain/ids.ts';
import type { ItemRecord } from '../domain/item.ts';
import type { Tables } from '../storage/schema.ts';
import { recordOf } from './view.ts';

/**
 * The public items that a batch of messages is the private beginning of, changed; `known` are the
 * records of the batch as they will be written.
 */
export async function privateBeginnings(
  db: Tables,
  known: Iterable<ItemRecord>,
  at: EpochMs,
): Promise<ItemRecord[]> {
  const messages = [...known].filter(({ kind, own }) => kind === 'message' && own !== true);
  const personOf = ({ platform, author }: ItemRecord) => personKey(platform, author.handle);
  const turned: ItemRecord[] = [];
  for (const person of new Set(messages.map(personOf))) {
    const theirs = messages.filter((message) => personOf(message) === person);
    const rows = await db.items.where('person').equals(person).toArray();
    const waiting = rows.filter((row) => row.kind !== 'message' && awaitsPrivate(row));
    if (waiting.length === 0) continue;
    const seen = [...rows, ...theirs].filter(({ kind }) => kind === 'message');
    for (const row of waiting) {
      for (const message of theirs) {
        const { thread, postedAt, firstSeenAt } = message;
        const times = seen.filter((other) => other.thread === thread);
        const threadSeenAt = Math.min(...times.map((other) => other.firstSeenAt));
        const time = postedAt === undefined ? {} : { postedAt };
        const turn = whenWritten(row, { thread, ...time, firstSeenAt, threadSeenAt }, at);
        if (!turn) continue;
        turned.push(turnedBy(recordOf(row), turn, at));
        break;
      }
    }
  }
  return turned;
}

/** The public items that close, or open again, with what a person decided about a message. */
export async function privateEndings(
  db: Tables,
  message: ItemRecord,
  at: EpochMs,
): Promise<ItemRecord[]> {
  if (message.kind !== 'message') return [];
  const person = personKey(message.platform, message.author.handle);
  const rows = await db.items.where('person').equals(person).toArray();
  return rows.flatMap((row) => {
    const turn = row.kind === 'message' ? null : whenDecided(row, message, at);
    return turn ? [turnedBy(recordOf(row), turn, at)] : [];
  });
}

const turnedBy = (record: ItemRecord, turn: NonNullable<PrivateTurn>, at: EpochMs): ItemRecord => ({
  ...record,
  care: turn.care,
  history: [...record.history, { at, what: { type: 'private', step: turn.step } }],
});
