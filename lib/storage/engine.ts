import { type EngineChoice, noEngine } from '../domain/engine.ts';
import type { EpochMs } from '../domain/ids.ts';
import type { Tables } from './schema.ts';

interface KeptChoice {
  readonly choice: Partial<EngineChoice>;
  /** The text that was shown and agreed to, and when. */
  readonly agreed?: { readonly text: string; readonly at: EpochMs };
}

/** A key and the one origin that it is for: it goes nowhere else. */
interface KeptKey {
  readonly origin: string;
  readonly key: string;
}

// Rows of their own, one a brand: neither is part of the settings, of an answer to a page, or of a
// backup file.
const choiceName = (brand: string) => `engine:${brand}`;
const keyName = (brand: string) => `engine-key:${brand}`;

/** The choice of one brand over the defaults of this version. */
export async function readEngineChoice(
  db: Tables,
  brand: string,
): Promise<{ readonly choice: EngineChoice; readonly agreed?: KeptChoice['agreed'] }> {
  const row = await db.meta.get(choiceName(brand));
  const { choice = {}, agreed } = (row?.value as KeptChoice | undefined) ?? {};
  return { choice: { ...noEngine, ...choice }, ...(agreed && { agreed }) };
}

export async function writeEngineChoice(
  db: Tables,
  brand: string,
  kept: KeptChoice,
): Promise<void> {
  await db.meta.put({ name: choiceName(brand), value: kept });
}

/** The key for this origin; undefined where there is none, or one for another. */
export async function readEngineKey(
  db: Tables,
  brand: string,
  origin: string,
): Promise<string | undefined> {
  const kept = (await db.meta.get(keyName(brand)))?.value as KeptKey | undefined;
  return kept?.origin === origin ? kept.key : undefined;
}

/** Keeps a key, or forgets it with null. */
export async function writeEngineKey(
  db: Tables,
  brand: string,
  kept: KeptKey | null,
): Promise<void> {
  if (kept) await db.meta.put({ name: keyName(brand), value: kept });
  else await db.meta.delete(keyName(brand));
}
