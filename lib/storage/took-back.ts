import type { TookBack } from '../domain/took-back.ts';
import type { Tables } from './schema.ts';

const name = 'took-back';

export async function noteTookBack(db: Tables, took: TookBack): Promise<void> {
  await db.meta.put({ name, value: took });
}

export async function readTookBack(db: Tables): Promise<TookBack | null> {
  return ((await db.meta.get(name))?.value as TookBack | undefined) ?? null;
}
