import { cpSync, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginPlatform, platformProblem } from '../tools/platform/begin-platform.ts';
import type { missingIn } from './missing.ts';
import type { adapterOf, composerOf, removalOf } from './platforms.ts';

/** The contract as it stands in a copy of the house. */
interface Contract {
  missingIn: typeof missingIn;
  adapterOf: typeof adapterOf;
  composerOf: typeof composerOf;
  removalOf: typeof removalOf;
  platformNames: readonly string[];
}

let copy: string;
beforeEach(async () => {
  // Inside the project: Vitest imports nothing from elsewhere.
  await mkdir('.output', { recursive: true });
  copy = await mkdtemp(resolve('.output', 'new-platform-'));
  for (const part of ['lib', 'tests/platforms', 'entrypoints']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
});
afterEach(() => rm(copy, { recursive: true }));

async function contract(): Promise<Contract> {
  const missing = await import(join(copy, 'tests/platforms/missing.ts'));
  const platforms = await import(join(copy, 'tests/platforms/platforms.ts'));
  return { ...missing, ...platforms };
}

describe('a new platform', () => {
  it('is one folder with its adapter, one with its pages, its script and its row', async () => {
    const written = await beginPlatform('threads', copy);
    expect(written.toSorted()).toEqual([
      'entrypoints/overlay-threads.content/index.ts',
      'lib/platforms/hosts.ts',
      'lib/platforms/threads/adapter.ts',
      'lib/platforms/threads/composer.ts',
      'lib/platforms/threads/removal.ts',
      'tests/platforms/threads/fixtures/home.html',
      'tests/platforms/threads/fixtures/home.json',
    ]);
    const { hostPermissions, matchesOf } = await import(join(copy, 'lib/platforms/hosts.ts'));
    expect(matchesOf('threads')).toEqual(['https://www.threads.com/*']);
    expect(hostPermissions).toContain('https://www.threads.com/*');
    const script = await readFile(join(copy, 'entrypoints/overlay-threads.content/index.ts'));
    const like = await readFile('entrypoints/overlay-x.content/index.ts', 'utf8');
    expect(String(script).replaceAll('threads', 'x').split('\n').toSorted()).toEqual(
      like.split('\n').toSorted(),
    );
  });

  it('is then told in words what it lacks, and nothing that it has', async () => {
    await beginPlatform('threads', copy);
    const { missingIn, adapterOf, composerOf, removalOf, platformNames } = await contract();
    expect(platformNames).toContain('threads');
    const words = missingIn('threads', await adapterOf('threads'), {
      composer: await composerOf('threads'),
      removal: await removalOf('threads'),
    });
    expect(words).toEqual([
      'Save a page of threads in Persian or Arabic: no locator may need a language.',
      'Save a page of threads that does not tell who is logged in, with "self": null.',
      'Save a page of threads with a reply, so that parents are held by a test.',
      'Declare in lib/platforms/threads/removal.ts what threads offers against an item.',
    ]);
  });

  it('whose hosts are known already keeps its row', async () => {
    const hosts = join(copy, 'lib/platforms/hosts.ts');
    const before = await readFile(hosts, 'utf8');
    await rm(join(copy, 'lib/platforms/x'), { recursive: true });
    await rm(join(copy, 'tests/platforms/x'), { recursive: true });
    await rm(join(copy, 'entrypoints/overlay-x.content'), { recursive: true });
    await beginPlatform('x', copy);
    expect(await readFile(hosts, 'utf8')).toBe(before);
    expect(await readFile(join(copy, 'tests/platforms/x/fixtures/home.json'), 'utf8')).toContain(
      'https://x.com/',
    );
  });

  it('is not begun over another one, nor under a name that cannot be a folder', () => {
    expect(platformProblem('x', copy)).toContain('lib/platforms/x');
    for (const name of ['', 'kit', 'Two Words', '../up', '9gag', 'a-b']) {
      expect(platformProblem(name, copy), name).toContain('no name');
    }
    expect(platformProblem('threads', copy)).toBeNull();
    expect(existsSync(join(copy, 'lib/platforms/threads'))).toBe(false);
  });
});
