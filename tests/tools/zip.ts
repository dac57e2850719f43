/**
 * `npm run zip`: packs the extension for each store, and the sources that a store's reviewers build
 * it from. With `--check` the sources are unpacked in an empty folder and built there by their own
 * steps, and every file of that build has to be the same.
 */
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildEnvironment } from './build/ensure-built.ts';
import { runQuietly } from './suite/run-quietly.ts';
import { rebuildSources } from './zip/rebuild-sources.ts';

const stores = ['chrome', 'edge', 'firefox'] as const;

const args = process.argv.slice(2);
if (args.some((argument) => argument !== '--check')) {
  console.error('npm run zip               packs for Chrome, Edge and Firefox, and the sources');
  console.error('npm run zip -- --check    and builds the sources again in an empty folder');
  process.exit(2);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
for (const store of stores) {
  process.stderr.write(`inlay: packing for ${store}\n`);
  const { exitCode, output } = await runQuietly(
    ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', store],
    buildEnvironment,
    stop.signal,
  );
  if (exitCode === 0) continue;
  process.stderr.write(output);
  process.exit(exitCode);
}
for (const file of globSync('.output/*.zip').toSorted()) console.log(file);

if (args.includes('--check')) {
  process.stderr.write('inlay: building the sources again in an empty folder\n');
  const [sources = ''] = globSync('.output/*-sources.zip');
  const built = join('.output', 'firefox-mv3');
  const different = await rebuildSources(resolve(sources), resolve(built), stop.signal);
  for (const file of different) console.error(`differs: ${file}`);
  console.log(`The sources build ${different.length === 0 ? 'the same files' : 'something else'}.`);
  process.exitCode = different.length === 0 ? 0 : 1;
}
