import { type Command, perform, personPartOf } from '../domain/command.ts';
import type { EpochMs } from '../domain/ids.ts';
import type { ItemRecord, ItemView } from '../domain/item.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Answer } from '../messaging/protocol.ts';
import type { Handled, Handler } from '../messaging/server.ts';
import type { CommandRow, Tables } from '../storage/schema.ts';
import type { WriteScope } from '../storage/store.ts';
import { spread } from './corrections.ts';
import { privateEndings } from './private-threads.ts';
import { judgeWith } from './triage.ts';
import { recordOf, rowOf, viewOf } from './view.ts';
import { ownsKey, type Worker } from './worker.ts';

/**
 * What a person did, carried out once: a command that comes again (the worker was stopped after
 * the commit and before its answer) finds itself in the log and changes nothing.
 */
export function performCommand({ store, now, triage }: Worker): Handler<'command.perform'> {
  return async (sent, caller) => {
    if (!ownsKey(caller, sent.key)) return { ok: false, failure: 'not-allowed' };
    const doneAt = now();
    const analyser = sent.type === 'correct' ? await triage.ready() : null;
    return store.write(async (scope): Promise<Handled<Answer<'command.perform'>>> => {
      const { db } = scope;
      const carried = await carryOut(scope, sent, doneAt);
      if (!carried) return { ok: false, failure: 'not-found' };
      const { record, log, isNew } = carried;
      const handled = answer(viewOf(record), log);
      if (!isNew) return handled;
      if (sent.type === 'correct') {
        const { text, key } = record;
        const correction = {
          id: sent.id,
          at: Math.min(sent.at, doneAt),
          key,
          text,
          says: sent.says,
        };
        await db.corrections.put(correction);
        const judge = judgeWith(triage, analyser, await db.corrections.toArray());
        const changed = await spread(db, judge, { correction, rev: record.rev, at: doneAt });
        const views = [...new Map([record, ...changed].map((each) => [each.key, each])).values()];
        return {
          ...answer(viewOf(views[0] ?? record), log),
          announce: [
            { type: 'changed', rev: record.rev, views: views.map(viewOf) },
            { type: 'corrections' },
          ],
        };
      }
      const views = [record, ...(await endPrivately(db, record, doneAt))].map(viewOf);
      return { ...handled, announce: [{ type: 'changed', rev: record.rev, views }] };
    });
  };
}

/** What a person did to several items at once: all of it is kept, or nothing. */
export function performCommands({ store, now }: Worker): Handler<'command.performAll'> {
  return async (sent) => {
    const doneAt = now();
    return store.write(async (scope): Promise<Handled<Answer<'command.performAll'>>> => {
      const done: CarriedOut[] = [];
      for (const command of sent) {
        const carried = await carryOut(scope, command, doneAt);
        // One that is not there any more, because its time ran out, does not hold the others up.
        if (carried) done.push(carried);
      }
      const changed = done.filter(({ isNew }) => isNew).map(({ record }) => record);
      const newest = new Map(changed.map((record) => [record.key, record]));
      for (const record of changed) {
        for (const ended of await endPrivately(scope.db, record, doneAt)) {
          newest.set(ended.key, ended);
        }
      }
      const [first] = changed;
      return {
        ok: true,
        value: done.map(({ record, log }) => answer(viewOf(record), log).value),
        ...(first && {
          announce: [{ type: 'changed', rev: first.rev, views: [...newest.values()].map(viewOf) }],
        }),
      };
    });
  };
}

/** Writes what closes, or opens again, with a decision about a private thread. */
async function endPrivately(
  db: Tables,
  decided: ItemRecord,
  doneAt: EpochMs,
): Promise<ItemRecord[]> {
  const ended = await privateEndings(db, decided, doneAt);
  const stamped = ended.map((record): ItemRecord => ({ ...record, rev: decided.rev }));
  if (stamped.length > 0) await db.items.bulkPut(stamped.map(rowOf));
  return stamped;
}

interface CarriedOut {
  readonly record: ItemRecord;
  readonly log: CommandRow;
  /** False when it had been carried out before. */
  readonly isNew: boolean;
}

/** Carries one command out in a transaction; null when its item is not there. */
async function carryOut(
  { db, nextRev }: WriteScope,
  sent: Command,
  doneAt: EpochMs,
): Promise<CarriedOut | null> {
  const [row, done] = await Promise.all([db.items.get(sent.key), db.commands.get(sent.id)]);
  if (!row) return null;
  const record = recordOf(row);
  if (done) return { record, log: done, isNew: false };
  // A clock that runs ahead must not put a decision above everything the customer writes later.
  const timely: Command = { ...sent, at: Math.min(sent.at, doneAt) };
  const before = personPartOf(record);
  const performed = perform(record, await withAfter(db, timely));
  const log: CommandRow = {
    id: sent.id,
    key: sent.key,
    doneAt,
    before,
    after: personPartOf(performed),
  };
  const { care: _c, note: _n, draft: _d, outcome: _o, ...page } = record;
  const next: ItemRecord = { ...page, ...performed, rev: await nextRev() };
  await db.items.put(rowOf(next));
  await db.commands.put(log);
  return { record: next, log, isNew: true };
}

const answer = (view: ItemView, { before, after }: CommandRow) =>
  ({ ok: true, value: { view, before, after } }) as const;

/** An undo that does not say what it undoes is matched to the newest command it fits. */
async function withAfter(db: Tables, command: Command): Promise<Command> {
  if (command.type !== 'restore' || command.after) return command;
  const log = await db.commands.where('key').equals(command.key).sortBy('doneAt');
  const undone = log.findLast(({ before }) => sameValue(before, command.before));
  return undone ? { ...command, after: undone.after } : command;
}
