import type { BrowserContext, CDPSession, ConsoleMessage, Page, Worker } from '@playwright/test';
import { launchPractice, ourWorker, type PracticeLaunch } from '../../tools/browser/launch.ts';
import { guardPresses } from './press-node.ts';
import { until } from './until.ts';

/** How long the worker may take to come up with a browser that has just been started, in ms. */
const START_MS = 60_000;

/** A running browser with the extension in it. */
export interface Inlay {
  /** The present browser; another one after `restart()`. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What went wrong in pages of the extension and in its worker, as they printed it. */
  readonly errors: readonly string[];
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension as a tab. @param path such as `sidepanel.html` */
  openOwn(path: string): Promise<Page>;
  /**
   * A page of the extension that stays open behind the others: for what a test asks of the worker. A
   * tab for each question costs half a second of processor and puts another tab in front when it
   * closes, and a page behind draws slowly: a press there takes seconds.
   */
  backstage(): Promise<Page>;
  /** The worker once it runs and answers. @throws when it does not come up */
  worker(): Promise<Worker>;
  /** Stops the worker as the browser does when it idles: without a word to it. */
  stopWorker(): Promise<void>;
  /**
   * Kills the browser without letting it write anything more, and starts it on the same profile.
   * @param meanwhile works on the profile's files between the two
   */
  killAndRestart(meanwhile?: (profile: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the extension and waits for its worker.
 * @throws when the worker does not come up
 */
export async function launchInlay(launch: PracticeLaunch): Promise<Inlay> {
  const errors: string[] = [];
  /** The empty tab that a browser starts with: the first page opens in it. */
  let unused: Page | undefined;
  let behind: Page | undefined;
  let context = await start();
  const extensionId = await idOf(context);

  async function start(): Promise<BrowserContext> {
    const started = await launchPractice(launch);
    await guardPresses(started);
    [unused] = started.pages();
    started.on('weberror', (error) => {
      const url = error.page()?.url() ?? '';
      if (url.startsWith('chrome-extension://')) errors.push(`${url}: ${error.error().message}`);
    });
    const note = (message: ConsoleMessage) => {
      const { url } = message.location();
      if (message.type() === 'error' && url.startsWith('chrome-extension://')) {
        errors.push(`${url}: ${message.text()}`);
      }
    };
    started.on('console', note);
    for (const worker of started.serviceWorkers()) worker.on('console', note);
    started.on('serviceworker', (worker) => worker.on('console', note));
    return started;
  }

  async function open(url: string): Promise<Page> {
    const page = unused ?? (await context.newPage());
    unused = undefined;
    await page.goto(url);
    return page;
  }

  const addressOf = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const openOwn = (path: string) => open(addressOf(path));

  async function backstage(): Promise<Page> {
    if (!behind || behind.isClosed()) {
      behind = await openBehind(context, addressOf('manifest.json'));
    }
    return behind;
  }

  return {
    get context() {
      return context;
    },
    extensionId,
    errors,
    open,
    openOwn,
    backstage,
    worker: () =>
      until('a worker that answers', async () => {
        if (!(await workerRuns(context, extensionId))) return null;
        const ours = context.serviceWorkers().filter((worker) => hostOf(worker) === extensionId);
        for (const worker of ours.toReversed()) if (await answers(worker)) return worker;
        return null;
      }),
    async stopWorker() {
      const session = await context.newCDPSession(await backstage());
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          // Copies that were replaced are told of too, and stand still anyway.
          const ours = versions.filter(
            ({ scriptURL, status }) =>
              new URL(scriptURL).host === extensionId && status !== 'redundant',
          );
          if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await session.detach();
    },
    async killAndRestart(meanwhile) {
      const session = await browserSession(context);
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const main = processInfo.find(({ type }) => type === 'browser');
      if (!main) throw new Error('The browser does not tell its process id.');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(main.id, 'SIGKILL');
      await gone;
      await meanwhile?.(launch.profile);
      context = await start();
      await idOf(context);
    },
    close: () => context.close(),
  };
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = await ourWorker(context, START_MS);
  if (!worker) throw new Error('The extension is not there: its worker did not come up.');
  return hostOf(worker);
}

const hostOf = (worker: Worker): string => new URL(worker.url()).host;

/** Whether this handle leads to a worker that runs: one of a stopped worker answers never, or refuses. */
function answers(worker: Worker): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false));
  return Promise.race([worker.evaluate(() => true).catch(() => false), late]);
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gives no session.');
  return browser.newBrowserCDPSession();
}

/** Opens a tab that the one in front stays in front of. */
async function openBehind(context: BrowserContext, url: string): Promise<Page> {
  const session = await browserSession(context);
  const opened = context.waitForEvent('page', (page) => page.url() === url);
  await session.send('Target.createTarget', { url, background: true });
  await session.detach();
  return opened;
}

/** Playwright keeps its handle of a stopped worker; the list of targets tells the truth. */
async function workerRuns(context: BrowserContext, id: string): Promise<boolean> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
}
