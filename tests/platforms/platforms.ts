import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposerPlan, PlatformAdapter, RemovalAct } from '../../lib/platforms/types.ts';

const fixtureFolder = import.meta.dirname;
const adapterFolder = join(fixtureFolder, '..', '..', 'lib', 'platforms');

/** Folders in lib/platforms that are no platform: what all platforms share. */
const shared = new Set(['kit']);

export const platformNames: readonly string[] = readdirSync(adapterFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.has(entry.name))
  .map(({ name }) => name);

export const adapterFile = (name: string) => join(adapterFolder, name, 'adapter.ts');

/** The adapter that a platform's folder declares: the export that carries the folder's name as id. */
export async function adapterOf(name: string): Promise<PlatformAdapter | null> {
  if (!existsSync(adapterFile(name))) return null;
  const module: Record<string, unknown> = await import(adapterFile(name));
  const found = Object.values(module).find(
    (value) => typeof value === 'object' && value !== null && 'id' in value && value.id === name,
  );
  return (found as PlatformAdapter | undefined) ?? null;
}

/** What a platform offers against an item, from `removal.ts` of its folder. */
export async function removalOf(name: string): Promise<readonly RemovalAct[]> {
  const file = join(adapterFolder, name, 'removal.ts');
  if (!existsSync(file)) return [];
  return (await import(file)).removal ?? [];
}

/** How a platform's reply boxes are reached, from `composer.ts` of its folder. */
export async function composerOf(name: string): Promise<ComposerPlan | null> {
  const file = join(adapterFolder, name, 'composer.ts');
  return existsSync(file) ? ((await import(file)).composer ?? null) : null;
}

export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly expected: {
    readonly url: string;
    readonly page: string | null;
    readonly self: string | null;
    readonly items: readonly Record<string, unknown>[];
    readonly refused: readonly string[];
  } | null;
}

/** The saved pages of a platform, each with what is to be read in it. */
export function fixturesOf(name: string): Fixture[] {
  const folder = join(fixtureFolder, name, 'fixtures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const expected = join(folder, file.replace(/\.html$/, '.json'));
      return {
        name: file.replace(/\.html$/, ''),
        html: readFileSync(join(folder, file), 'utf8'),
        expected: existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')) : null,
      };
    });
}
