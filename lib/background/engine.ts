import type { EngineChoice, EngineView, Refusal } from '../domain/engine.ts';
import type { EpochMs } from '../domain/ids.ts';
import { builtInEngine } from '../engines/built-in.ts';
import { type Engine, refused } from '../engines/engine.ts';
import { openAiServer } from '../engines/open-ai-server.ts';
import { askOpinion, joinOpinion } from '../engines/opinion.ts';
import { serverAddress } from '../engines/server-address.ts';
import { sampleComment, whatIsSent } from '../engines/what-is-sent.ts';
import type { Handler } from '../messaging/server.ts';
import {
  readEngineChoice,
  readEngineKey,
  writeEngineChoice,
  writeEngineKey,
} from '../storage/engine.ts';
import type { Tables } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';
import type { Worker } from './worker.ts';

/** Everything kept about the engine of the present brand; the key is for the worker alone. */
export interface KeptEngine {
  readonly brand: string;
  readonly choice: EngineChoice;
  readonly key?: string;
  readonly sends: string;
  readonly agreedAt: EpochMs | null;
}

export async function readEngine(db: Tables): Promise<KeptEngine> {
  const brand = (await readSettings(db)).brandName.trim();
  const { choice, agreed } = await readEngineChoice(db, brand);
  const address = serverAddress(choice.server);
  const key = address ? await readEngineKey(db, brand, address.origin) : undefined;
  const sends = whatIsSent(choice, brand);
  return {
    brand,
    choice,
    ...(key !== undefined && { key }),
    sends,
    agreedAt: agreed?.text === sends ? agreed.at : null,
  };
}

const viewOf = ({ brand, choice, key, sends, agreedAt }: KeptEngine): EngineView => ({
  brand,
  choice,
  hasKey: key !== undefined,
  permission: choice.kind === 'server' ? (serverAddress(choice.server)?.pattern ?? null) : null,
  sends,
  agreedAt,
});

/** The engine that was chosen, ready to be asked, or why there is none. */
export async function engineOf(
  { engines }: Worker,
  { choice, key }: KeptEngine,
): Promise<{ readonly type: 'engine'; readonly engine: Engine } | Refusal> {
  if (choice.kind === 'off') return refused('off');
  if (choice.kind === 'built-in') {
    return { type: 'engine', engine: builtInEngine(engines.builtIn()) };
  }
  const address = serverAddress(choice.server);
  if (!address) return refused('wrong-address', choice.server);
  if (choice.model.trim() === '') return refused('no-model');
  if (!(await engines.hasPermission(address.pattern))) {
    return refused('no-permission', address.origin);
  }
  const { fetch, ownOrigin } = engines;
  const model = choice.model.trim();
  return {
    type: 'engine',
    engine: openAiServer({ address, model, fetch, ownOrigin, ...(key !== undefined && { key }) }),
  };
}

/** The choice of the present brand, without the key. */
export function getEngine({ store }: Worker): Handler<'engine.get'> {
  return async () => ({ ok: true, value: viewOf(await store.read(readEngine)) });
}

/**
 * Changes the choice. A key belongs to the server it was given for, and an agreement to the words it
 * was given to: whoever agrees to anything but what would be sent now has agreed to nothing.
 */
export function setEngine({ store, now }: Worker): Handler<'engine.set'> {
  return async ({ choice: change, key, agreed }) => {
    const kept = await store.write(async ({ db }) => {
      const before = await readEngine(db);
      const { brand } = before;
      const choice = { ...before.choice, ...change };
      const earlier = (await readEngineChoice(db, brand)).agreed;
      const agreement =
        agreed === undefined ? earlier : agreed === null ? undefined : { text: agreed, at: now() };
      await writeEngineChoice(db, brand, { choice, ...(agreement && { agreed: agreement }) });
      const origin = serverAddress(choice.server)?.origin;
      if (key === null || origin !== serverAddress(before.choice.server)?.origin) {
        await writeEngineKey(db, brand, null);
      }
      if (typeof key === 'string' && origin !== undefined) {
        await writeEngineKey(db, brand, { origin, key });
      }
      return readEngine(db);
    });
    return { ok: true, value: viewOf(kept), announce: [{ type: 'engine' }] };
  };
}

/** Asks about our own sample, which needs no agreement: nobody's words leave. */
export function tryEngine(worker: Worker): Handler<'engine.try'> {
  return async () => {
    const chosen = await engineOf(worker, await worker.store.read(readEngine));
    if (chosen.type === 'refused') return { ok: true, value: chosen };
    const never = new AbortController();
    const outcome = await askOpinion(chosen.engine, sampleComment, never.signal);
    if (outcome.type === 'refused') return { ok: true, value: outcome };
    return {
      ok: true,
      value: { type: 'answered', value: joinOpinion(outcome.value) },
    };
  };
}
