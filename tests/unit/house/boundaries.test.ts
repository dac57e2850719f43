import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cruiseHouse } from '../../tools/checks/cruise-house.ts';

describe('the imports of this house', () => {
  it('keep to the rules, and every source file was read', async () => {
    const { modules, unseen, violations } = await cruiseHouse(process.cwd());
    expect(violations).toEqual([]);
    expect(unseen).toEqual([]);
    expect(modules).toContain('lib/domain/item.ts');
    expect(modules).toContain('tests/unit/house/boundaries.test.ts');
  });
});

/** Imports that break a rule: from, to, the rule. */
const bad = [
  ['lib/domain/a.ts', 'lib/text/b.ts', 'domain-imports-only-its-neighbours'],
  ['lib/text/a.ts', 'dexie', 'text-does-without-some-packages'],
  ['lib/replies/a.ts', 'lib/care/b.ts', 'replies-imports-only-its-neighbours'],
  ['lib/triage/a.ts', 'webextension-polyfill', 'triage-does-without-some-packages'],
  ['lib/engines/a.ts', 'lib/replies/b.ts', 'engines-imports-only-its-neighbours'],
  ['lib/platforms/x/a.ts', 'lib/platforms/instagram/b.ts', 'platforms-imports-only-its-neighbours'],
  ['lib/platforms/x/a.ts', 'lib/page/b.ts', 'platforms-imports-only-its-neighbours'],
  ['lib/messaging/client.ts', 'lib/storage/b.ts', 'messaging-imports-only-its-neighbours'],
  ['lib/storage/a.ts', 'lib/background/b.ts', 'storage-imports-only-its-neighbours'],
  ['lib/sync/a.ts', 'lib/storage/b.ts', 'sync-takes-only-types-there'],
  ['lib/page/a.ts', 'react', 'page-does-without-some-packages'],
  ['lib/page/a.ts', 'dexie', 'page-does-without-some-packages'],
  ['lib/page/a.ts', 'zustand', 'page-takes-zustand-without-react'],
  ['lib/page/a.ts', 'lib/platforms/x/b.ts', 'page-imports-only-its-neighbours'],
  ['lib/page/a.ts', 'lib/messaging/server.ts', 'page-imports-only-its-neighbours'],
  ['lib/background/a.ts', 'lib/messaging/client.ts', 'background-imports-only-its-neighbours'],
  ['lib/background/a.ts', 'lib/page/b.ts', 'background-imports-only-its-neighbours'],
  ['lib/background/a.ts', 'react-dom', 'background-does-without-some-packages'],
  ['lib/i18n/a.ts', 'lib/care/b.ts', 'i18n-imports-only-its-neighbours'],
  ['lib/client/a.ts', 'lib/storage/b.ts', 'client-imports-only-its-neighbours'],
  ['components/panel/a.tsx', 'lib/page/b.ts', 'components-imports-only-its-neighbours'],
  ['components/panel/a.tsx', 'lib/page/bridge.ts', 'components-takes-only-types-there'],
  ['components/panel/a.tsx', 'webextension-polyfill', 'components-does-without-some-packages'],
  ['lib/page/a.ts', 'entrypoints/b.ts', 'nobody-imports-entrypoints'],
  ['tests/unit/a.ts', 'entrypoints/b.ts', 'nobody-imports-entrypoints'],
  ['entrypoints/popup/a.ts', 'entrypoints/options/b.ts', 'entrypoints-imports-only-its-neighbours'],
  ['entrypoints/popup/a.ts', 'tests/tools/b.ts', 'entrypoints-imports-only-its-neighbours'],
  ['lib/newroom/a.ts', 'lib/domain/b.ts', 'every-lib-folder-has-a-rule'],
] as const;

/** Imports that break none: from, to, how. */
const good = [
  ['lib/replies/a.ts', 'lib/domain/b.ts', 'import'],
  ['lib/replies/a.ts', 'lib/text/b.ts', 'import'],
  ['lib/platforms/x/a.ts', 'lib/platforms/x/b.ts', 'import'],
  ['lib/platforms/x/a.ts', 'lib/platforms/kit/b.ts', 'import'],
  ['lib/platforms/registry.ts', 'lib/platforms/x/b.ts', 'import'],
  ['lib/sync/a.ts', 'lib/storage/b.ts', 'import type'],
  ['lib/background/a.ts', 'lib/storage/b.ts', 'import'],
  ['lib/background/a.ts', 'webextension-polyfill', 'import'],
  ['lib/page/a.ts', 'lib/messaging/client.ts', 'import'],
  ['components/panel/a.tsx', 'lib/client/b.ts', 'import'],
  ['components/panel/a.tsx', 'lib/page/bridge.ts', 'import type'],
  ['entrypoints/popup/a.ts', 'components/ui/b.ts', 'import'],
] as const;

const isOurs = (to: string) => /^(lib|components|entrypoints|tests)\//.test(to);
const fileOf = (to: string) => (isOurs(to) ? to : `node_modules/${to}/index.js`);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly statement: string;
}

/** Builds a small house with these imports in it. */
async function build(folder: string, imports: readonly Import[]): Promise<void> {
  const files = new Map<string, string>([['tsconfig.json', tsconfig]]);
  for (const { to } of imports) {
    files.set(fileOf(to), 'export const thing = 1;\n');
    if (!isOurs(to)) files.set(`node_modules/${to}/package.json`, '{"main":"index.js"}');
  }
  for (const [at, { from, to, statement }] of imports.entries()) {
    const line = `${statement} { thing as thing${at} } from '${isOurs(to) ? `@/${to}` : to}';\n`;
    files.set(from, `${files.get(from) ?? ''}${line}export type Kind${at} = typeof thing${at};\n`);
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const tsconfig = JSON.stringify({
  compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', paths: { '@/*': ['./*'] } },
});

describe('the rules', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inlay-boundaries-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('catch what each of them forbids', async () => {
    await build(
      folder,
      bad.map(([from, to]) => ({ from, to, statement: 'import' })),
    );
    const { violations, unseen } = await cruiseHouse(folder);
    const wanted = bad.map(([from, to, rule]) => `${rule}: ${from} -> ${fileOf(to)}`);
    expect(unseen).toEqual([]);
    expect(violations).toEqual(expect.arrayContaining(wanted));
  });

  it('allow what the map of the house allows', async () => {
    await build(
      folder,
      good.map(([from, to, statement]) => ({ from, to, statement })),
    );
    const { violations, unseen } = await cruiseHouse(folder);
    expect(unseen).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('catch a circle', async () => {
    await mkdir(join(folder, 'lib/domain'), { recursive: true });
    await writeFile(join(folder, 'tsconfig.json'), '{}');
    await writeFile(join(folder, 'lib/domain/a.ts'), "export { b } from './b.ts';\n");
    await writeFile(join(folder, 'lib/domain/b.ts'), "export { a as b } from './a.ts';\n");
    const { violations } = await cruiseHouse(folder);
    expect(violations.join('\n')).toContain('no-cycles');
  });

  it('catch an import that leads nowhere', async () => {
    await mkdir(join(folder, 'lib/domain'), { recursive: true });
    await writeFile(join(folder, 'tsconfig.json'), '{}');
    await writeFile(join(folder, 'lib/domain/a.ts'), "import './gone.ts';\n");
    const { violations } = await cruiseHouse(folder);
    expect(violations).toEqual(['imports-lead-somewhere: lib/domain/a.ts -> ./gone.ts']);
  });
});
