import type { BrowserContext, Page } from '@playwright/test';
import { practiceItems } from '../e2e/kit/practice-state.ts';
import { extensionIdOf } from '../tools/browser/extension-id.ts';
import type { FoundBrowser } from '../tools/browser/find.ts';
import { launchPractice, newProfile, removeProfile } from '../tools/browser/launch.ts';
import { type ScriptCost, scriptCost, type TraceEvent, traceCategories } from './trace.ts';

/** A page that is measured. */
export interface BenchPage {
  /** Host of the platform, and how full the page is. */
  readonly name: string;
  readonly url: string;
  /** Comments on it at the end; none are added when absent. */
  readonly comments?: number;
}

/** What one look at one page with one extension gave; see `budgets` for the units. */
export interface PageReading {
  readonly drawn: number;
  readonly evaluation: number;
  readonly perComment: number;
  readonly longestTask: number;
  readonly idle: number;
  /** The whole script heap of the page, in KB; worth something only beside another one. */
  readonly heap: number;
  readonly layoutShift: number;
  readonly requests: readonly string[];
}

/** Comments that come in on a page that is not filled up. */
const FEW = 20;
/** So much is let pass after a page loaded or comments came, in milliseconds. */
const SETTLE_MS = 1_500;
const IDLE_MS = 4_000;

declare global {
  /** Sum of the layout shifts since the page began. */
  var layoutShifts: number;
}

/** Measures pages one after the other in a new browser with one extension in it. */
export async function measurePages(
  pages: readonly BenchPage[],
  extension: string,
  launch: { readonly browser: FoundBrowser; readonly hostResolverRules: string },
): Promise<Map<string, PageReading>> {
  const profile = await newProfile();
  const context = await launchPractice({ ...launch, extension, headless: true, profile });
  try {
    const readings = new Map<string, PageReading>();
    for (const page of pages) {
      readings.set(page.name, await measurePage(context, page, extensionIdOf(extension)));
    }
    return readings;
  } finally {
    await context.close();
    await removeProfile(profile);
  }
}

async function measurePage(
  context: BrowserContext,
  { url, comments }: BenchPage,
  extensionId: string,
): Promise<PageReading> {
  const page = await context.newPage();
  const requests = new Set<string>();
  page.on('request', (request) => requests.add(request.url()));
  await page.addInitScript(watchShifts);
  const cost = (action: () => Promise<void>) => costOf(page, extensionId, action);

  const loading = await cost(async () => {
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
  });
  const present = (await practiceItems(page)).length;
  const arriving = comments ? Math.max(1, comments - present) : FEW;
  const before = await page.evaluate(() => globalThis.practice.drawn());
  const coming = await cost(async () => {
    await page.evaluate((count) => globalThis.practice.arrive(count), arriving);
    await page.waitForTimeout(SETTLE_MS);
    if (comments) await page.evaluate(readToTheEnd);
  });
  await page.waitForTimeout(SETTLE_MS);
  const idle = await cost(() => page.waitForTimeout(IDLE_MS));
  const drawn = await page.evaluate(() => globalThis.practice.drawn());
  const reading: PageReading = {
    drawn,
    evaluation: loading.evaluation,
    perComment: coming.total / Math.max(1, drawn - before),
    longestTask: Math.max(loading.longestTask, coming.longestTask, idle.longestTask),
    idle: idle.total / (IDLE_MS / 1000),
    heap: await heapOf(page),
    layoutShift: await page.evaluate(() => globalThis.layoutShifts),
    requests: [...requests],
  };
  await page.close();
  return reading;
}

/** What an extension's script cost while something happened. */
async function costOf(
  page: Page,
  extensionId: string,
  action: () => Promise<void>,
): Promise<ScriptCost> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser gives no trace.');
  await browser.startTracing(page, { categories: traceCategories });
  await action();
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  return scriptCost(trace.traceEvents, `chrome-extension://${extensionId}/`);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // What is freed by the first collection may hold what only the second one finds.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024;
}

/** Runs in the page. */
function watchShifts(): void {
  globalThis.layoutShifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.layoutShifts += (entry as PerformanceEntry & { readonly value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: scrolls every list in it to its end, a screen at a time, as a reader does. */
async function readToTheEnd(): Promise<void> {
  const lists = [document.documentElement, ...document.querySelectorAll('*')].filter(
    (element) =>
      element.scrollHeight > element.clientHeight + 100 &&
      (element === document.documentElement ||
        /auto|scroll/.test(getComputedStyle(element).overflowY)),
  );
  for (const list of lists) {
    let before = -1;
    while (list.scrollTop !== before) {
      before = list.scrollTop;
      list.scrollBy(0, list.clientHeight * 0.8);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}
