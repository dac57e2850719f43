import type { EpochMs, PlatformId } from '../domain/ids.ts';
import type { Tables } from './schema.ts';

/** When a page of each platform was last read; a platform never read is absent. */
export type LastRead = Readonly<Record<PlatformId, EpochMs>>;

const name = 'last-read';

/** Nobody reads this more exactly than a minute, so that most batches need no write. */
const exactness = 60_000;

export async function readLastRead(db: Tables): Promise<LastRead> {
  const row = await db.meta.get(name);
  return (row?.value as LastRead | undefined) ?? {};
}

export async function noteRead(db: Tables, platform: PlatformId, at: EpochMs): Promise<void> {
  const known = await readLastRead(db);
  if (at - (known[platform] ?? Number.NEGATIVE_INFINITY) < exactness) return;
  await db.meta.put({ name, value: { ...known, [platform]: at } });
}
