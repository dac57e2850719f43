import type { Handler } from '../messaging/server.ts';
import { readChosen, readSettings, writeChosen } from '../storage/settings.ts';
import type { Worker } from './worker.ts';

export function getSettings({ store }: Worker): Handler<'settings.get'> {
  return async () => ({ ok: true, value: await store.read(readSettings) });
}

/** Changes the named settings and leaves the others; everyone hears of the result. */
export function setSettings({ store, now }: Worker): Handler<'settings.set'> {
  return async (change) => {
    const settings = await store.write(async ({ db }) => {
      const { settings: before } = await readChosen(db);
      await writeChosen(db, { settings: { ...before, ...change }, changedAt: now() });
      return readSettings(db);
    });
    return { ok: true, value: settings, announce: [{ type: 'settings', settings }] };
  };
}
