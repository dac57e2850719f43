import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const hostsFile = 'lib/platforms/hosts.ts';
const foldersOf = (name: string) => [
  `lib/platforms/${name}`,
  `tests/platforms/${name}`,
  `entrypoints/overlay-${name}.content`,
];

/** Why a platform of this name cannot be begun, as a sentence; null when it can. */
export function platformProblem(name: string, root: string): string | null {
  if (!/^[a-z][a-z0-9]*$/.test(name) || name === 'kit') {
    return `"${name}" is no name for a platform: small letters and digits, beginning with a letter.`;
  }
  const taken = foldersOf(name).find((folder) => existsSync(join(root, folder)));
  return taken ? `${taken} is there already.` : null;
}

/**
 * Writes what every platform has: its folder with an adapter that reads nothing yet, a saved page on
 * which nothing is to be read, its always-on script, and its row in `hosts.ts`. A row that is there
 * already only gets its overlay.
 *
 * @param root the project folder
 * @returns the files written or changed, from the project folder
 */
export async function beginPlatform(name: string, root: string): Promise<string[]> {
  const hosts = await readFile(join(root, hostsFile), 'utf8');
  const host = /hosts: \['([^']+)'/.exec(rowIn(hosts, name) ?? '')?.[1] ?? `www.${name}.com`;
  const files = {
    [hostsFile]: withRow(hosts, name, host),
    [`lib/platforms/${name}/adapter.ts`]: adapter(name),
    [`lib/platforms/${name}/composer.ts`]: composer(name),
    [`lib/platforms/${name}/removal.ts`]: removal(name),
    [`tests/platforms/${name}/fixtures/home.html`]: page(name),
    [`tests/platforms/${name}/fixtures/home.json`]: `${JSON.stringify(nothing(host), null, 2)}\n`,
    [`entrypoints/overlay-${name}.content/index.ts`]: overlay(name),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return Object.keys(files);
}

/** The row of a platform, from its brace to its brace. */
const rowIn = (hosts: string, name: string): string | undefined =>
  new RegExp(`  \\{\\n    id: platformId\\('${name}'\\),[^}]*\\},\\n`).exec(hosts)?.[0];

function withRow(hosts: string, name: string, host: string): string {
  const row = rowIn(hosts, name);
  if (row) return hosts.replace(row, row.replace('overlay: false', 'overlay: true'));
  const end = hosts.indexOf('] as const;');
  if (end < 0) throw new Error(`${hostsFile} has no list that ends in "] as const;".`);
  const label = titleOf(name);
  const added = `  {
    id: platformId('${name}'),
    label: '${label}',
    tile: '${label.slice(0, 2)}',
    hosts: ['${host}'],
    overlay: true,
  },
`;
  return hosts.slice(0, end) + added + hosts.slice(end);
}

const titleOf = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const adapter = (name: string) => `import { platformId } from '../../domain/ids.ts';
import { no } from '../../domain/outcome.ts';
import { definePlatform } from '../types.ts';

const id = platformId('${name}');

/** ${titleOf(name)}: no page of it is read yet. */
export const ${name} = definePlatform({
  id,
  pageOf: () => null,
  self: () => null,
  scope: () => null,
  find: () => [],
  closest: () => null,
  keyOf: () => null,
  read: () => no('no-key'),
  place: () => null,
  words: () => null,
});
`;

const composer = (name: string) => `import type { ComposerPlan } from '../types.ts';

/** ${titleOf(name)}: no reply box of it is known yet. */
export const composer: ComposerPlan = { locate: () => null, opener: () => null };
`;

const removal = (name: string) => `import type { RemovalAct } from '../types.ts';

/** What ${titleOf(name)} offers against an item: nothing that is known yet. */
export const removal: readonly RemovalAct[] = [];
`;

const page = (name: string) => `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><title>${titleOf(name)}</title></head>
<body><main></main></body>
</html>
`;

const nothing = (host: string) => ({
  url: `https://${host}/`,
  page: null,
  self: null,
  items: [],
  refused: [],
});

const overlay = (
  name: string,
) => `import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/cover.css';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { startPage } from '@/lib/page/page.ts';
import { labelOf, matchesOf } from '@/lib/platforms/hosts.ts';
import { ${name} } from '@/lib/platforms/${name}/adapter.ts';

export default defineContentScript({
  matches: matchesOf('${name}'),
  noScriptStartedPostMessage: true,
  main(context) {
    startPage({
      window,
      adapter: ${name},
      label: labelOf('${name}'),
      client: createClient(),
      facts: extensionFacts,
      signal: context.signal,
    });
  },
});
`;
