/**
 * `npm run bench:desk`: how quick the desk is with many items. The table goes to standard output,
 * every reading to `.output/bench/desk.json`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { type Inlay, launchInlay } from '../e2e/kit/inlay.ts';
import { findBrowser } from '../tools/browser/find.ts';
import { newProfile, removeProfile } from '../tools/browser/launch.ts';
import { ensureBuilt } from '../tools/build/ensure-built.ts';
import { deskBudgets } from './budgets.ts';
import { deskRows } from './desk-items.ts';
import { number, summarise, table } from './statistics.ts';

declare global {
  /** When the first rows were painted, in milliseconds since the navigation began. */
  var firstRows: Promise<number>;
  /** How long something takes until it is painted, in milliseconds. */
  var howLong: (act: () => void) => Promise<number>;
}

const usage =
  'npm run bench:desk -- [--rounds N] [--items N]...   10000 and 100000 items unless told';
/** Rows written in one go. */
const AT_ONCE = 10_000;
/** A hundred thousand items are read in seconds; a machine at work takes longer. */
const PATIENCE = 120_000;

/** What the desk is asked in turn; each changes the list that the one before left. */
const presses: readonly ((page: Page) => Promise<number>)[] = [
  ...[1, 2, 3].map((at) => (page: Page) => page.evaluate(pressView, at)),
  (page) => page.evaluate(choose, { filter: 1, value: 'answered' }),
  (page) => page.evaluate(choose, { filter: 0, value: 'instagram' }),
  (page) => page.evaluate(choose, { filter: 1, value: '' }),
  (page) => page.evaluate(pressView, 0),
  (page) => page.evaluate(choose, { filter: 0, value: '' }),
];
const searched = 'table';

const { rounds, sizes } = readOptions();
const browser = await findBrowser();
const extension = await ensureBuilt('chrome');
type Figure = keyof typeof deskBudgets;
const figures = Object.keys(deskBudgets) as Figure[];
const rows: { items: number; figure: Figure; values: number[] }[] = [];
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
    const values: Record<Figure, number[]> = { open: [], whole: [], filter: [], search: [] };
    for (let round = 1; round <= rounds; round += 1) {
      process.stderr.write(`inlay: round ${round} of ${rounds}\n`);
      const reading = await readDesk(inlay);
      for (const figure of figures) values[figure].push(...reading[figure]);
    }
    for (const figure of figures) rows.push({ items, figure, values: values[figure] });
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
      const judged = budget === null ? '' : median > budget ? 'over' : 'within';
      const range = `${number(least)} … ${number(most)}`;
      return [String(items), label, number(median), range, unit, String(budget ?? ''), judged];
    }),
  ]),
);

/**
 * Puts rows straight into the extension's database. As a backup they would be judged by triage one
 * by one, which takes minutes and is measured elsewhere.
 */
async function keep(inlay: Inlay, count: number): Promise<void> {
  const page = await inlay.openOwn('options.html');
  // The worker makes the database when it is first asked.
  await page.evaluate(() => chrome.runtime.sendMessage({ inlay: 1, call: 'settings.get' }));
  const now = Date.now();
  for (let from = 0; from < count; from += AT_ONCE) {
    const rows = deskRows(from, Math.min(AT_ONCE, count - from), now);
    // As text: Playwright takes a value apart field by field, here some hundred thousand of them.
    await page.evaluate(putRows, JSON.stringify(rows));
  }
  await page.close();
}

/** Runs in the page. */
async function putRows(rows: string): Promise<void> {
  const opening = indexedDB.open('inlay');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['items', 'meta'], 'readwrite', { durability: 'relaxed' });
  const items = writing.objectStore('items');
  for (const row of JSON.parse(rows)) items.put(row);
  writing.objectStore('meta').put({ name: 'rev', value: 1 });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}

/**
 * Opens the desk, waits until it has counted everything, then presses views and filters and types a
 * word; in milliseconds, from the press (or from the start of the navigation) until the frame in
 * which the rows stand is painted.
 */
async function readDesk(inlay: Inlay): Promise<Record<Figure, number[]>> {
  const page = await inlay.context.newPage();
  await page.addInitScript(noteFirstRows);
  await page.addInitScript(noteHowLong);
  await page.goto(`chrome-extension://${inlay.extensionId}/sidepanel.html`);
  const open = await page.evaluate(() => globalThis.firstRows);
  const counted = await page.waitForFunction(
    () => document.querySelector('[role="tabpanel"][aria-busy="false"]') && performance.now(),
    undefined,
    { timeout: PATIENCE },
  );
  const whole = Number(await counted.jsonValue());
  const filter: number[] = [];
  for (const press of presses) filter.push(await press(page));
  const search: number[] = [];
  for (let length = 1; length <= searched.length; length += 1) {
    search.push(await page.evaluate(type, searched.slice(0, length)));
  }
  await page.close();
  return { open: [open], whole: [whole], filter, search };
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

/** Runs in the page, before it: what the three below have in common. */
function noteHowLong(): void {
  globalThis.howLong = async (act) => {
    const before = performance.now();
    act();
    // React has drawn by now: presses and letters are never put off.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - before;
  };
}

/** Runs in the page. */
function pressView(at: number): Promise<number> {
  const tab = document.querySelectorAll<HTMLElement>('[role="tab"]')[at];
  if (!tab) throw new Error('The desk has no such view.');
  return globalThis.howLong(() => tab.click());
}

/** Runs in the page. */
function choose({ filter, value }: { filter: number; value: string }): Promise<number> {
  const select = document.querySelectorAll('select')[filter];
  if (!select) throw new Error('The desk has no such filter.');
  return globalThis.howLong(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Runs in the page. */
function type(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!field || !write) throw new Error('The desk has no search.');
  return globalThis.howLong(() => {
    write.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
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
