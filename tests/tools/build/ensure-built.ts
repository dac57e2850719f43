import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { holdLock } from '../setup/lock.mjs';
import { runQuietly } from '../suite/run-quietly.ts';

const folders = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

export type Browser = keyof typeof folders;

export function isBrowser(name: string): name is Browser {
  return name in folders;
}

/** What a build is made from. */
const sources = [
  '{entrypoints,components,lib,assets}/**',
  'tests/config/**',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A test runner sets this to `test`, and the build would take React's development half with it. */
export const buildEnvironment = { NODE_ENV: 'production' };

const command = (browser: Browser) => ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser];

/**
 * The folder of an up-to-date build, built first when a source changed since the last time. What the
 * build prints is shown when it fails.
 * @returns absolute path of the built extension
 * @throws when the build fails
 */
export async function ensureBuilt(browser: Browser): Promise<string> {
  const output = resolve('.output', folders[browser]);
  await withMark(browser, async (mark) => {
    const made = await readFile(mark, 'utf8').catch(() => '');
    if (made === fingerprint() && existsSync(join(output, 'manifest.json'))) return 0;
    process.stderr.write('inlay: building the extension\n');
    const ran = await runQuietly(command(browser), buildEnvironment, new AbortController().signal);
    if (ran.exitCode !== 0) throw new Error(`The build failed.\n${ran.output}`);
    return ran.exitCode;
  });
  return output;
}

/**
 * Builds in any case, with the words of the build as they come.
 * @returns the exit code of the build
 */
export function buildNow(browser: Browser): Promise<number> {
  return withMark(browser, async () => {
    const env = { ...process.env, ...buildEnvironment };
    const child = spawn(process.execPath, command(browser), { stdio: 'inherit', env });
    return new Promise((done, reject) => {
      child.once('error', reject);
      child.once('close', (code) => done(code ?? 1));
    });
  });
}

/** Builds one at a time, and remembers what a good one was made from. */
async function withMark(
  browser: Browser,
  work: (mark: string) => Promise<number>,
): Promise<number> {
  const mark = resolve('.output', `${folders[browser]}.fingerprint`);
  await mkdir(resolve('.output'), { recursive: true });
  const release = await holdLock(`${mark}.lock`);
  try {
    const madeFrom = fingerprint();
    const exitCode = await work(mark);
    if (exitCode === 0) await writeFile(mark, madeFrom);
    else await rm(mark, { force: true });
    return exitCode;
  } finally {
    release();
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(sources).toSorted()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
