import type { EngineOutcome } from '../domain/engine.ts';
import type { ItemRecord } from '../domain/item.ts';
import type { SavedReply } from '../domain/reply.ts';
import { askDraft } from '../engines/draft.ts';
import { type Engine, refused } from '../engines/engine.ts';
import { askOpinion, joinOpinion } from '../engines/opinion.ts';
import type { Caller } from '../messaging/guard.ts';
import type { EngineQuestion } from '../messaging/protocol.ts';
import type { Handled, Handler } from '../messaging/server.ts';
import { itemValues } from '../replies/item-values.ts';
import { fillTemplate } from '../replies/variables.ts';
import { readSettings } from '../storage/settings.ts';
import { engineOf, type KeptEngine, readEngine } from './engine.ts';
import { recordOf } from './view.ts';
import { ownsKey, type Worker } from './worker.ts';

/** Questions on their way, by their id. */
export type Asking = Map<
  string,
  { readonly stop: AbortController; readonly answer: Promise<Handled<EngineOutcome<never>>> }
>;

export const createAsking = (): Asking => new Map();

/** What a page may ask: only what is switched on and agreed to. */
export function offerEngine({ store }: Worker): Handler<'engine.offer'> {
  return async () => {
    const { choice, agreedAt } = await store.read(readEngine);
    const on = choice.kind !== 'off' && agreedAt !== null;
    return { ok: true, value: { opinions: on && choice.opinions, drafts: on && choice.drafts } };
  };
}

export function askForOpinion(worker: Worker, asking: Asking): Handler<'engine.opinion'> {
  return (question, caller) =>
    once(asking, question.id, (signal) =>
      withEngine(worker, { question, caller, task: 'opinions' }, async ({ engine, record }) => {
        const outcome = await askOpinion(engine, record, signal);
        if (outcome.type === 'refused') return outcome;
        const joined = joinOpinion(outcome.value, record.analysis?.says);
        return { type: 'answered', value: joined };
      }),
    );
}

/**
 * A draft from the saved replies that fit best. They go out as templates and come back as one: the
 * person's name is put in here, and never leaves.
 */
export function askForDraft(
  worker: Worker,
  asking: Asking,
  live: () => Promise<readonly SavedReply[]>,
): Handler<'engine.draft'> {
  return (question, caller) =>
    once(asking, question.id, (signal) =>
      withEngine(worker, { question, caller, task: 'drafts' }, async ({ engine, record, kept }) => {
        const [replies, settings] = await Promise.all([live(), worker.store.read(readSettings)]);
        const { key, text, author } = record;
        const said = record.analysis?.says.lang;
        const known = said !== undefined && said !== 'zxx' && said !== 'und';
        const lang = known ? said : record.lang;
        const spoken = { key, text, author, ...(lang !== undefined && { lang }) };
        const words = await worker.library.words();
        const fitting = worker.library.suggest(spoken, replies, settings, { uses: [], words });
        const values = itemValues({ author, text, at: worker.now() }, settings, lang ?? 'und');
        const outcome = await askDraft(
          engine,
          {
            comment: record,
            ...(lang !== undefined && { lang }),
            brand: kept.brand,
            voice: kept.choice.voice,
            replies: fitting.map(({ reply }) => reply.text),
          },
          signal,
          tellGrowth(worker, caller, question.id),
        );
        if (outcome.type === 'refused') return outcome;
        const { unsupported } = outcome.value;
        const filled = fillTemplate(outcome.value.text, values);
        return {
          type: 'answered',
          value: { text: filled.text, missing: filled.missing, unsupported },
        };
      }),
    );
}

/** Stops a question that is on its way; one that has been answered stays answered. */
export function stopAsking(asking: Asking): Handler<'engine.stop'> {
  return async (id) => {
    asking.get(id)?.stop.abort();
    return { ok: true, value: null };
  };
}

/** A page that lost its answer asks again with the same id: the model is asked once. */
function once<T>(
  asking: Asking,
  id: string,
  ask: (signal: AbortSignal) => Promise<Handled<EngineOutcome<T>>>,
): Promise<Handled<EngineOutcome<T>>> {
  const running = asking.get(id);
  if (running) return running.answer;
  const stop = new AbortController();
  const answer = ask(stop.signal).finally(() => asking.delete(id));
  asking.set(id, { stop, answer: answer as Promise<Handled<EngineOutcome<never>>> });
  return answer;
}

interface Asked {
  readonly question: EngineQuestion;
  readonly caller: Caller;
  readonly task: 'opinions' | 'drafts';
}

async function withEngine<T>(
  worker: Worker,
  { question, caller, task }: Asked,
  work: (with_: {
    engine: Engine;
    record: ItemRecord;
    kept: KeptEngine;
  }) => Promise<EngineOutcome<T>>,
): Promise<Handled<EngineOutcome<T>>> {
  if (!ownsKey(caller, question.key)) return { ok: false, failure: 'not-allowed' };
  const { row, kept } = await worker.store.read(async (db) => ({
    row: await db.items.get(question.key),
    kept: await readEngine(db),
  }));
  if (!row) return { ok: false, failure: 'not-found' };
  if (kept.choice.kind === 'off' || !kept.choice[task]) return { ok: true, value: refused('off') };
  if (kept.agreedAt === null) return { ok: true, value: refused('not-agreed') };
  const chosen = await engineOf(worker, kept);
  if (chosen.type === 'refused') return { ok: true, value: chosen };
  const { engine } = chosen;
  return { ok: true, value: await work({ engine, record: recordOf(row), kept }) };
}

/** Tells the tab that asked what there is so far: the newest, once the one before has arrived. */
function tellGrowth({ pages }: Worker, caller: Caller, id: string): (text: string) => void {
  if (caller.type !== 'page') return () => undefined;
  let waiting: string | null = null;
  let telling = false;
  const tell = async () => {
    telling = true;
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      await pages.tell({ id: caller.tabId }, { type: 'drafting', id, text }).catch(() => false);
    }
    telling = false;
  };
  return (text) => {
    waiting = text;
    if (!telling) void tell();
  };
}
