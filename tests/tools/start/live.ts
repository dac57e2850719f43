import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { platforms } from '../../../lib/platforms/hosts.ts';
import { extensionIdOf } from '../browser/extension-id.ts';
import { type FoundBrowser, findBrowser } from '../browser/find.ts';
import { liveFlags, liveRefusal } from '../browser/flags.ts';
import { openPipe } from '../browser/pipe.ts';
import { databaseOpenedSince } from '../browser/profile-traces.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { stopSignal } from './stop-signal.ts';

/** How long the worker may take to come up on a fresh profile, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Opens the real sites with the extension and a profile that stays, until the browser is closed.
 * @returns the exit code
 */
export async function openLive(): Promise<number> {
  const refused = liveRefusal(process.getuid?.());
  if (refused) {
    console.error(`inlay: ${refused}`);
    return 1;
  }
  const stop = stopSignal();
  const browser = await findBrowser();
  const extension = await ensureBuilt('chrome');
  const { takesLoadExtension } = browser;
  const options = { extension, takesLoadExtension, ...process, home: homedir() };
  const { profile, switches } = liveFlags(options);
  await mkdir(profile, { recursive: true });

  const sites = platforms
    .filter(({ overlay }) => overlay)
    .map(({ hosts }) => `https://${hosts[0]}/`);
  const started = Date.now();
  const pipes = takesLoadExtension ? [] : (['pipe', 'pipe'] as const);
  const child = spawn(browser.path, [`--user-data-dir=${profile}`, ...switches, ...sites], {
    stdio: ['ignore', 'ignore', 'inherit', ...pipes],
  });
  stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 0)));
  console.log(`${browser.name} ${browser.major} is open on ${sites.join(' and ')}`);
  console.log(`Its profile stays at ${profile}`);

  const isThere = takesLoadExtension
    ? () => databaseOpenedSince(started, profile, extensionIdOf(extension))
    : await loadOverPipe(child, extension);
  if (!(await within(PATIENCE_MS, isThere, child.exitCode !== null ? AbortSignal.abort() : stop))) {
    console.error(`inlay: ${refusalOf(browser)}`);
    child.kill('SIGTERM');
    await ended;
    return 1;
  }
  console.log('Inlay is in it. Close the browser to end.');
  return ended;
}

function refusalOf({ name, major, path }: FoundBrowser): string {
  return `${name} ${major} at ${path} is refused: it started without the extension (its worker did not come up). Close other windows of the same profile, or name another browser in INLAY_BROWSER.`;
}

async function loadOverPipe(
  child: Parameters<typeof openPipe>[0],
  path: string,
): Promise<() => Promise<boolean>> {
  const send = openPipe(child);
  await send('Extensions.loadUnpacked', { path });
  return async () => {
    const { targetInfos } = (await send('Target.getTargets', {})) as {
      readonly targetInfos: readonly { readonly type: string; readonly url: string }[];
    };
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
  };
}

async function within(
  patience: number,
  check: () => Promise<boolean>,
  stop: AbortSignal,
): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end && !stop.aborted) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
