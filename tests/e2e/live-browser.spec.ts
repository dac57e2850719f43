import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { extensionIdOf } from '../tools/browser/extension-id.ts';
import { type LiveOptions, liveFlags } from '../tools/browser/flags.ts';
import { openPipe } from '../tools/browser/pipe.ts';
import { databaseOpenedSince } from '../tools/browser/profile-traces.ts';
import { test } from './kit/test.ts';

const extension = resolve('.output/chrome-mv3');

/** What only this machine needs: no window, and no sandbox where there can be none. */
const here = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

async function started(
  path: string,
  options: Pick<LiveOptions, 'takesLoadExtension'>,
  check: (child: ChildProcess, profile: string) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'inlay-live-'));
  const { profile, switches } = liveFlags({
    extension,
    platform: process.platform,
    env: {},
    home,
    ...options,
  });
  const pipes = options.takesLoadExtension ? [] : (['pipe', 'pipe'] as const);
  const child = spawn(path, [`--user-data-dir=${profile}`, ...switches, ...here, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', ...pipes],
  });
  const ended = new Promise((done) => child.once('close', done));
  try {
    await check(child, profile);
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

test('an unpacked extension has the id that its folder makes', async ({ inlay }) => {
  expect(extensionIdOf(extension)).toBe(inlay.extensionId);
});

test('the worker is known to be there without any debugging', async ({ browserBuild }) => {
  const before = Date.now();
  await started(browserBuild.path, { takesLoadExtension: true }, async (_, profile) => {
    const opened = (since: number) => databaseOpenedSince(since, profile, extensionIdOf(extension));
    await expect.poll(() => opened(before), { timeout: 60_000 }).toBe(true);
    expect(await opened(Date.now() + 60_000)).toBe(false);
  });
});

test('a browser that ignores --load-extension gets it over the debugging pipe', async ({
  browserBuild,
}) => {
  await started(browserBuild.path, { takesLoadExtension: false }, async (child) => {
    const send = openPipe(child);
    expect(await send('Extensions.loadUnpacked', { path: extension })).toEqual({
      id: extensionIdOf(extension),
    });
    await expect(send('Extensions.loadUnpacked', { path: '/nowhere' })).rejects.toThrow();
  });
});
