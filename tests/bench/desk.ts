/**
 * `npm run bench:desk`: how quick the desk is with many items. The table goes to standard output,
 * every reading to `.output/bench/desk.json`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Inlay, launchInlay } from '../e2e/kit/inlay.ts';
import { findBrowser } from '../tools/browser/find.ts';
import { newProfile, removeProfile } from '../tools/browser/launch.ts';
import { ensureBuilt } from '../tools/build/ensure-built.ts';
import { deskBudgets } from './budgets.ts';
import { deskItems } from './desk-items.ts';
import { number, summarise, table } from './statistics.ts';

declare global {
  /** When the first rows were painted, in milliseconds since the navigation began. */
  var firstRows: Promise<number>;
}

const usage =
  'npm run bench:desk -- [--rounds N] [--items N]...   10000 and 100000 items unless told';
/** What one message to the worker carries: Chromium takes 64 MB at most. */
const AT_ONCE = 5_000;

const { rounds, sizes } = readOptions();
const browser = await findBrowser();
const extension = await ensureBuilt('chrome');
const rows: { items: number; figure: keyof typeof deskBudgets; values: number[] }[] = [];
for (const items of sizes) {
  const profile = await newProfile();
  const nowhere = 'MAP * ~NOTFOUND';
  const inlay = await launchInlay({
    browser,
    extension,
    hostResolverRules: nowhere,
    headless: true,
    profile,
  });
  try {
    process.stderr.write(`inlay: keeping ${items} items\n`);
    await keep(inlay, items);
    const opens: number[] = [];
    const filters: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      process.stderr.write(`inlay: round ${round} of ${rounds}\n`);
      const reading = await readDesk(inlay);
      opens.push(reading.open);
      filters.push(...reading.filters);
    }
    rows.push({ items, figure: 'open', values: opens });
    rows.push({ items, figure: 'filter', values: filters });
  } finally {
    await inlay.close();
    await removeProfile(profile);
  }
}

const summed = rows.map(({ items, figure, values }) => ({ items, figure, ...summarise(values) }));
const output = resolve('.output', 'bench');
await mkdir(output, { recursive: true });
const report = { at: new Date().toISOString(), browser, rounds, rows: summed };
await writeFile(join(output, 'desk.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(
  table([
    ['items', 'the desk', 'median', 'range', '', 'budget', ''],
    ...summed.map(({ items, figure, median, least, most }) => {
      const { label, unit, most: budget } = deskBudgets[figure];
      const judged = median > budget ? 'over' : 'within';
      const range = `${number(least)} … ${number(most)}`;
      return [String(items), label, number(median), range, unit, String(budget), judged];
    }),
  ]),
);

/** Puts items into the extension's database the way a backup comes in. */
async function keep(inlay: Inlay, count: number): Promise<void> {
  const page = await inlay.openOwn('options.html');
  for (let from = 0; from < count; from += AT_ONCE) {
    const items = deskItems(from, Math.min(AT_ONCE, count - from), Date.now());
    const answer = await page.evaluate(
      (argument) => chrome.runtime.sendMessage({ inlay: 1, call: 'data.import', argument }),
      {
        format: 'inlay-backup',
        version: 1,
        exportedAt: Date.now(),
        extension: 'bench',
        items,
        replies: [],
        settings: {},
        settingsChangedAt: 0,
      },
    );
    if (!answer?.value?.ok) throw new Error(`Not kept: ${JSON.stringify(answer)}`);
  }
  await page.close();
}

/**
 * Opens the desk, then presses each of its views once; in milliseconds, from the press (or from the
 * start of the navigation) until the frame in which the rows stand is painted.
 */
async function readDesk(inlay: Inlay): Promise<{ open: number; filters: number[] }> {
  const page = await inlay.context.newPage();
  await page.addInitScript(noteFirstRows);
  await page.goto(`chrome-extension://${inlay.extensionId}/sidepanel.html`);
  const open = await page.evaluate(() => globalThis.firstRows);
  const filters: number[] = [];
  for (const at of [1, 2, 3, 0]) {
    filters.push(await page.evaluate(pressView, at));
  }
  await page.close();
  return { open, filters };
}

/** Runs in the page, before it. */
function noteFirstRows(): void {
  globalThis.firstRows = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role="grid"] [role="row"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Runs in the page. */
async function pressView(at: number): Promise<number> {
  /** Tells the lists of two views apart. */
  const shown = () => {
    const grid = document.querySelector('[role="grid"]');
    return `${grid?.getAttribute('aria-rowcount')} ${grid?.querySelector('[role="row"]')?.textContent}`;
  };
  const before = shown();
  const tab = document.querySelectorAll<HTMLElement>('[role="tab"]')[at];
  if (!tab) throw new Error('The desk has no such view.');
  const changed = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (shown() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(resolve));
    });
    const all = { attributes: true, childList: true, subtree: true, characterData: true };
    observer.observe(document.body, all);
  });
  const pressed = performance.now();
  tab.click();
  await changed;
  return performance.now() - pressed;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '9' },
        items: { type: 'string', multiple: true, default: ['10000', '100000'] },
      },
    });
    const numbers = [values.rounds, ...values.items].map(Number);
    if (numbers.some((one) => !Number.isInteger(one) || one < 1)) throw new Error('No number.');
    const [rounds = 1, ...sizes] = numbers;
    return { rounds, sizes };
  } catch (error) {
    console.error(`inlay: ${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
