import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { FoundBrowser } from './find.ts';
import { practiceFlags } from './flags.ts';

export interface PracticeLaunch {
  readonly browser: FoundBrowser;
  readonly extension: string;
  readonly hostResolverRules: string;
  readonly headless: boolean;
  /** From `newProfile()`; the caller removes it. */
  readonly profile: string;
  /** Interface language of the browser, as a BCP 47 tag. */
  readonly locale?: string;
}

/** A new, empty profile folder. */
export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'inlay-practice-'));
}

/** Removes a profile; a browser that is still writing its last files is waited for. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** Starts a browser on the practice sites with the extension in it. */
export async function launchPractice(launch: PracticeLaunch): Promise<BrowserContext> {
  const { browser, extension, headless, hostResolverRules, locale } = launch;
  const { profile, switches } = practiceFlags({
    extension,
    profile: launch.profile,
    hostResolverRules,
    takesLoadExtension: browser.takesLoadExtension,
    withoutSandbox: process.getuid?.() === 0 || Boolean(process.env.CI),
  });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    args: [...switches, ...(locale ? [`--lang=${locale}`] : [])],
    // Playwright turns the sandbox off by itself unless told otherwise; the switches above decide.
    chromiumSandbox: true,
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...(locale ? { locale } : {}),
  });
  if (!browser.takesLoadExtension) await loadOverPipe(context, extension);
  return context;
}

/** Playwright speaks over `--remote-debugging-pipe`, the one way into a branded browser. */
async function loadOverPipe(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no session for loading the extension.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's own types do not list the domain.
  const send = session.send.bind(session) as (
    method: string,
    params: Record<string, unknown>,
  ) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
}

/** Our background worker, waited for; null when it does not come up in `patience` milliseconds. */
export async function ourWorker(
  context: BrowserContext,
  patience = 15_000,
): Promise<Worker | null> {
  const isOurs = (worker: Worker) =>
    /^chrome-extension:\/\/\w+\/background\.js$/.test(worker.url());
  const present = context.serviceWorkers().find(isOurs);
  if (present) return present;
  return context
    .waitForEvent('serviceworker', { predicate: isOurs, timeout: patience })
    .catch(() => null);
}
