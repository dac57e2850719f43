import { type Command, perform, personPartOf } from '../domain/command.ts';
import type { ItemRecord, ItemView } from '../domain/item.ts';
import { sameValue } from '../domain/same-value.ts';
import type { Answer } from '../messaging/protocol.ts';
import type { Handled, Handler } from '../messaging/server.ts';
import type { CommandRow, Tables } from '../storage/schema.ts';
import { spread } from './corrections.ts';
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
    // A clock that runs ahead must not put a decision above everything the customer writes later.
    const timely: Command = { ...sent, at: Math.min(sent.at, doneAt) };
    const analyser = timely.type === 'correct' ? await triage.ready() : null;
    return store.write(async ({ db, nextRev }): Promise<Handled<Answer<'command.perform'>>> => {
      const [row, done] = await Promise.all([db.items.get(sent.key), db.commands.get(sent.id)]);
      if (!row) return { ok: false, failure: 'not-found' };
      const record = recordOf(row);
      if (done) return answer(viewOf(record), done);
      const before = personPartOf(record);
      const performed = perform(record, await withAfter(db, timely));
      const after = personPartOf(performed);
      const log: CommandRow = { id: sent.id, key: sent.key, doneAt, before, after };
      const { care: _c, note: _n, draft: _d, outcome: _o, ...page } = record;
      const next: ItemRecord = { ...page, ...performed, rev: await nextRev() };
      await db.items.put(rowOf(next));
      await db.commands.put(log);
      if (timely.type === 'correct') {
        const { text, key } = record;
        const correction = { id: sent.id, at: timely.at, key, text, says: timely.says };
        await db.corrections.put(correction);
        const judge = judgeWith(triage, analyser, await db.corrections.toArray());
        const changed = await spread(db, judge, { correction, rev: next.rev, at: doneAt });
        const views = [...new Map([next, ...changed].map((each) => [each.key, each])).values()];
        return {
          ...answer(viewOf(views[0] ?? next), log),
          announce: [
            { type: 'changed', rev: next.rev, views: views.map(viewOf) },
            { type: 'corrections' },
          ],
        };
      }
      const view = viewOf(next);
      const handled = answer(view, log);
      return { ...handled, announce: [{ type: 'changed', rev: next.rev, views: [view] }] };
    });
  };
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
