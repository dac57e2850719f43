import type { Handler } from '../messaging/server.ts';
import { brandOf } from '../replies/uses.ts';
import { readSettings } from '../storage/settings.ts';
import { readStorm, writeStorm } from '../storage/storms.ts';
import type { Worker } from './worker.ts';

/** The storm that the present brand is in. */
export function getStorm({ store }: Worker): Handler<'storm.get'> {
  return async () => {
    const storm = await store.read(async (db) => readStorm(db, brandOf(await readSettings(db))));
    return { ok: true, value: storm };
  };
}

/**
 * Begins or ends the storm of the present brand. One that is on keeps its beginning: whoever says so
 * a second time, at another desk, only heard of it late.
 */
export function setStorm({ store, now }: Worker): Handler<'storm.set'> {
  return async (said) => {
    const storm = await store.write(async ({ db }) => {
      const brand = brandOf(await readSettings(db));
      const changedAt = now();
      const begun = said && { since: Math.min(said.since, changedAt) };
      const kept = begun && ((await readStorm(db, brand)) ?? begun);
      await writeStorm(db, { brand, storm: kept, changedAt });
      return kept;
    });
    return { ok: true, value: storm, announce: [{ type: 'storm' }] };
  };
}
