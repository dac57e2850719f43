import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { holdLock } from '../setup/lock.mjs';
import { findTask } from '../setup/tasks.mjs';
import { runQuietly } from '../suite/run-quietly.ts';

const builds = {
  chrome: { task: 'build', folder: 'chrome-mv3' },
  firefox: { task: 'build:firefox', folder: 'firefox-mv3' },
} as const;

/** What a build is made from. */
const sources = [
  '{entrypoints,components,lib,assets}/**',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * The folder of an up-to-date build, built first when a source changed since the last time. What the
 * build prints is shown when it fails.
 * @returns absolute path of the built extension
 * @throws when the build fails
 */
export async function ensureBuilt(browser: keyof typeof builds): Promise<string> {
  const { task, folder } = builds[browser];
  const output = resolve('.output', folder);
  const mark = resolve('.output', `${folder}.fingerprint`);
  await mkdir(resolve('.output'), { recursive: true });
  const release = await holdLock(`${mark}.lock`);
  try {
    const wanted = fingerprint();
    const built = await readFile(mark, 'utf8').catch(() => '');
    const there = globSync('manifest.json', { cwd: output }).length > 0;
    if (built !== wanted || !there) {
      await build(findTask(task)?.command ?? []);
      await writeFile(mark, wanted);
    }
  } finally {
    release();
  }
  return output;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources).toSorted()) {
    const { size, mtimeMs } = statSync(join(process.cwd(), path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function build(command: readonly string[]): Promise<void> {
  process.stderr.write('inlay: building the extension\n');
  const { exitCode, output } = await runQuietly(command, {}, new AbortController().signal);
  if (exitCode !== 0) throw new Error(`The build failed.\n${output}`);
}
