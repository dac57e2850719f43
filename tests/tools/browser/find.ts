import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { type BrowserBuild, buildFromVersion, refusal } from './identify.ts';
import { browserPlaces } from './places.ts';

/** A browser that can be started with the extension. */
export interface FoundBrowser extends BrowserBuild {
  readonly path: string;
}

/** No browser can be used; the message lists what was looked at and why it was refused. */
export class NoBrowserError extends Error {}

/** Says one line about what takes long or was refused; nothing of it is a result. */
export type Say = (words: string) => void;

const say: Say = (words) => process.stderr.write(`inlay: ${words}\n`);

/**
 * Finds the browser for practice and tests: what `INLAY_BROWSER` names and nothing else; or a
 * Chromium or Chrome for Testing that is there; or Debian's through apt when root; or Playwright's
 * own, downloaded. A branded Chrome or Edge is the last choice.
 * @throws {NoBrowserError}
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.INLAY_BROWSER;
  if (named) {
    const look = await lookAt(named);
    if (!look) throw new NoBrowserError(`INLAY_BROWSER names ${named}, which is not there.`);
    if ('why' in look) throw new NoBrowserError(`INLAY_BROWSER names ${named}, which ${look.why}.`);
    return look;
  }
  const branded: FoundBrowser[] = [];
  const refused: string[] = [];
  for (const path of browserPlaces(process, chromium.executablePath())) {
    const look = await lookAt(path);
    if (!look) continue;
    if ('why' in look) refused.push(`${path} ${look.why}`);
    else if (look.takesLoadExtension) return look;
    else branded.push(look);
  }
  for (const { path, name, major } of branded) {
    refused.push(`${path} is ${name} ${major}, which ignores --load-extension`);
  }
  for (const line of refused) say(`refused: ${line}`);

  const installed = (await installFromDebian()) ?? (await installFromPlaywright());
  if (installed) return installed;
  const [last] = branded;
  if (last) {
    say(`${last.name} at ${last.path} is taken all the same, over the debugging pipe`);
    return last;
  }
  throw new NoBrowserError(
    [
      'There is no browser to run the extension in, and none could be installed.',
      ...refused.map((line) => `Refused: ${line}.`),
      'Install Chromium, or name one in the environment variable INLAY_BROWSER.',
    ].join('\n'),
  );
}

/** What stands at a path: a browser, a reason against it, or nothing. */
async function lookAt(path: string): Promise<FoundBrowser | { why: string } | null> {
  try {
    await access(path, constants.X_OK);
  } catch {
    return null;
  }
  const build = buildFromVersion(await versionOf(path));
  const why = refusal(path, build);
  return build && !why ? { path, ...build } : { why: why ?? 'cannot be told' };
}

async function versionOf(path: string): Promise<string> {
  if (process.platform === 'win32') {
    // On Windows `--version` opens a window; the version is a folder beside the program.
    const product = path.includes('msedge')
      ? 'Microsoft Edge'
      : path.includes('Google')
        ? 'Google Chrome'
        : 'Chromium';
    const script = `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`;
    const { stdout } = await promisify(execFile)('powershell', ['-NoProfile', '-Command', script]);
    return `${product} ${stdout.trim()}`;
  }
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return stdout;
  } catch {
    return '';
  }
}

async function installFromDebian(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID=debian$/m.test(release)) return null;
  say("installing Debian's chromium (apt-get), once");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  const done =
    (await runToStderr('apt-get', ['-qq', 'update'], env)) &&
    (await runToStderr('apt-get', ['-qq', ...install], env));
  return done ? usable('/usr/bin/chromium') : null;
}

async function installFromPlaywright(): Promise<FoundBrowser | null> {
  say("downloading Playwright's own Chromium, once");
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const withDeps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const args = [cli, 'install', ...withDeps, '--no-shell', 'chromium'];
  const done = await runToStderr(process.execPath, args, process.env);
  return done ? usable(chromium.executablePath()) : null;
}

async function usable(path: string): Promise<FoundBrowser | null> {
  const look = await lookAt(path);
  if (look && 'path' in look) return look;
  say(`refused: ${path} ${look?.why ?? 'is not there after its installation'}`);
  return null;
}

function runToStderr(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(command, args, { env, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
