import type { EpochMs } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import { defaultSettings } from '../domain/settings.ts';
import type { Tables } from './schema.ts';

/** Row of what the person chose. */
export const settingsName = 'settings';

export interface Chosen {
  readonly settings: Partial<Settings>;
  readonly changedAt: EpochMs;
}

/** What the person chose, over the defaults of this version. */
export async function readSettings(db: Tables): Promise<Settings> {
  return { ...defaultSettings, ...(await readChosen(db)).settings };
}

/** Only what was chosen by hand, and when: a later default still reaches everything else. */
export async function readChosen(db: Tables): Promise<Chosen> {
  const row = await db.meta.get(settingsName);
  return (row?.value as Chosen | undefined) ?? { settings: {}, changedAt: 0 };
}

export async function writeChosen(db: Tables, chosen: Chosen): Promise<void> {
  await db.meta.put({ name: settingsName, value: chosen });
}
