import { expect, type Page } from '@playwright/test';
import { platforms } from '../../lib/platforms/hosts.ts';
import { openPanel, setStatus } from './kit/open-panel.ts';
import { pageIsIdle } from './kit/page-rest.ts';
import { sites } from './kit/platforms.ts';
import { rightBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';

declare global {
  /** Boxes of the rings that came since `noteRings`. */
  var rings: { readonly top: number; readonly bottom: number; readonly width: number }[];
}

/** The sites that bear their platform's name; the others are further pages of the same. */
const onePerPlatform = sites.filter((site) => platforms.some(({ label }) => label === site.name));

const filterOf = (desk: Page, name: string) => desk.getByRole('combobox', { name });
const rowsOf = (desk: Page) => desk.getByRole('row').filter({ has: desk.getByRole('gridcell') });
const nameIn = (desk: Page) => rowsOf(desk).first().getByRole('gridcell').nth(2);
/** There are rows, and each of them is called like this. The list may still be that of before. */
const everyRow = (desk: Page, name: RegExp) =>
  expect(async () => {
    const rows = rowsOf(desk);
    const called = rows.and(desk.getByRole('row', { name }));
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await called.count()).toBe(await rows.count());
  }).toPass();

/** Puts the focus on the current row of the whole list, so that keys go there. */
async function focusRow(desk: Page): Promise<void> {
  await expect(desk.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false');
  const row = desk.getByRole('row', { selected: true });
  await row.focus();
  await expect(row).toBeFocused();
}

/** Goes to the view of what waits, and waits until its rows stand there. */
async function toAnswer(desk: Page): Promise<void> {
  const tab = desk.getByRole('tab', { name: /^To answer/ });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await everyRow(desk, /^(?:New|Waiting on us again|Drafted|Acknowledged|Flagged), /);
}

test('the desk lists what was seen on every site, and narrows it by each filter', async ({
  inlay,
}) => {
  test.setTimeout(240_000);
  for (const site of onePerPlatform) {
    const page = await inlay.open(site.post);
    await rightBadges(page, site);
  }
  const desk = await inlay.openOwn('sidepanel.html');
  await expect(desk.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false');
  const lastRead = desk.getByRole('list', { name: 'Last read' });
  for (const { name } of onePerPlatform) {
    await expect(lastRead.getByRole('listitem').filter({ hasText: name })).toHaveText(
      /read (?:just now|\d+ min ago)$/,
    );
  }

  await desk.getByRole('tab', { name: /^All seen/ }).click();
  for (const { name } of onePerPlatform) {
    const option = filterOf(desk, 'Site').getByRole('option', { name: `${name} (` });
    await filterOf(desk, 'Site').selectOption(await option.getAttribute('value'));
    const ofSite = rowsOf(desk).filter({ has: desk.getByRole('img', { name }) });
    await expect(ofSite.first()).toBeVisible();
    await expect(async () => {
      expect(await ofSite.count()).toBe(await rowsOf(desk).count());
    }).toPass();
  }
  await filterOf(desk, 'Site').selectOption('');

  // By their values: the counts in their names may still grow.
  const options = await filterOf(desk, 'Status')
    .getByRole('option')
    .evaluateAll((all) =>
      (all as HTMLOptionElement[]).map(({ text, value }) => ({ text: text.trim(), value })),
    );
  const statuses = options.filter(({ text }) => /\([1-9]\d*\)$/.test(text));
  expect(statuses.length).toBeGreaterThan(1);
  for (const { text, value } of statuses) {
    const status = text.replace(/\(.*$/, '').trim();
    await filterOf(desk, 'Status').selectOption(value);
    await everyRow(desk, new RegExp(`^${status}, `));
  }
  await filterOf(desk, 'Status').selectOption('');

  await toAnswer(desk);
  await rowsOf(desk).first().focus();
  await expect(rowsOf(desk).first()).toBeFocused();
  await desk.keyboard.press('g');
  await desk.getByRole('button', { name: 'Flag it' }).click();
  await expect(desk.getByRole('tab', { name: 'Flagged 1' })).toBeVisible();
  await filterOf(desk, 'Flag').selectOption('any');
  await expect(rowsOf(desk)).toHaveCount(1);
  await everyRow(desk, /^Flagged, /);

  await desk.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(filterOf(desk, 'Flag')).toHaveValue('');
  await toAnswer(desk);
  const name = (await nameIn(desk).textContent()) ?? '';
  await desk.keyboard.press('/');
  await expect(desk.getByRole('searchbox')).toBeFocused();
  await desk.keyboard.type(name);
  await expect(nameIn(desk)).toHaveText(name);
  await everyRow(desk, /from \u2068/);
  expect(inlay.errors).toEqual([]);
});

for (const site of sites) {
  test(`an item of ${site.name} is opened in its tab and ringed there`, async ({ inlay }) => {
    test.setTimeout(120_000);
    const page = await inlay.open(site.post);
    await rightBadges(page, site);
    await page.evaluate(noteRings);
    const desk = await inlay.openOwn('sidepanel.html');
    await focusRow(desk);
    const tabs = inlay.context.pages().length;
    await desk.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => globalThis.rings.length)).toBe(1);
    const [ring] = await page.evaluate(() => globalThis.rings);
    expect(ring?.width).toBeGreaterThan(100);
    expect(ring?.bottom).toBeGreaterThan(0);
    expect(ring?.top).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(inlay.context.pages()).toHaveLength(tabs);
    expect(inlay.errors).toEqual([]);
  });
}

test('the first reply goes from the desk into the reply box of its tab', async ({ inlay }) => {
  test.setTimeout(120_000);
  const [site] = sites;
  if (!site) throw new Error('There is no practice site.');
  const page = await inlay.open(site.post);
  await rightBadges(page, site);
  const desk = await inlay.openOwn('sidepanel.html');
  await focusRow(desk);
  await desk.keyboard.press('i');
  await expect
    .poll(() => page.evaluate(boxTexts).then((texts) => texts.join('').trim()))
    .not.toBe('');
  await expect(desk.getByRole('row', { selected: true })).toHaveAccessibleName(/^Drafted, /);
  expect(inlay.errors).toEqual([]);
});

test('several items are decided at once, beside the panel of a wide desk', async ({ inlay }) => {
  test.setTimeout(120_000);
  const [site] = sites;
  if (!site) throw new Error('There is no practice site.');
  const page = await inlay.open(site.post);
  await rightBadges(page, site);
  // All of the page is read and told of: what is counted below must not grow meanwhile.
  await pageIsIdle(page);
  const desk = await inlay.openOwn('sidepanel.html');
  await focusRow(desk);
  const panel = desk.getByRole('complementary', { name: /^Inlay: / });
  const waiting = Number(await countIn(desk, 'To answer'));
  await expect(panel).toContainText((await nameIn(desk).textContent()) ?? '');
  await desk.keyboard.press('x');
  await desk.keyboard.press('Shift+ArrowDown');
  await expect(desk.getByText('2 selected').first()).toBeVisible();
  await desk.keyboard.press('n');
  await expect.poll(() => countIn(desk, 'To answer')).toBe(String(waiting - 2));
  await desk.keyboard.press('z');
  await expect.poll(() => countIn(desk, 'To answer')).toBe(String(waiting));
  const [list, beside] = [await desk.getByRole('grid').boundingBox(), await panel.boundingBox()];
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
  expect(inlay.errors).toEqual([]);
});

test('the desk shows what is decided in a tab, and a storm at its head', async ({ inlay }) => {
  test.setTimeout(120_000);
  const [site] = sites;
  if (!site) throw new Error('There is no practice site.');
  const page = await inlay.open(site.post);
  const badges = await rightBadges(page, site);
  const [id] = [...badges].find(([, { name }]) => name.startsWith('New, ')) ?? [];
  if (!id) throw new Error('Nobody waits on the page.');
  const desk = await inlay.openOwn('sidepanel.html');
  await expect(filterOf(desk, 'Status').getByRole('option', { name: 'Done (0)' })).toBeAttached();
  await openPanel(page, site, id);
  await setStatus(page, 'Done');
  await expect(filterOf(desk, 'Status').getByRole('option', { name: 'Done (1)' })).toBeAttached();
  await desk.bringToFront();
  await expect.poll(() => beneathHead(desk)).toBe(0);
  await desk.getByRole('button', { name: 'Storm' }).click();
  const line = desk.getByRole('status').filter({ hasText: /^In a storm since .*questioned/ });
  await expect(line).toBeVisible();
  await expect.poll(() => beneathHead(desk)).toBeGreaterThan(20);
  await desk.getByRole('button', { name: 'End the storm' }).click();
  const over = desk.getByRole('status').filter({ hasText: /^The storm is over/ });
  // The panel beside the list has a button of this name, too.
  await over.locator('..').getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => beneathHead(desk)).toBe(0);
  expect(inlay.errors).toEqual([]);
});

/** How much stands between the head of the desk and what is beneath it, in px. */
async function beneathHead(desk: Page): Promise<number> {
  const [head, main] = [desk.locator('header').first(), desk.getByRole('main')];
  const [above, below] = [await head.boundingBox(), await main.boundingBox()];
  return Math.round((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0));
}

/** What a view says it holds; '…' while the desk still counts. */
const countIn = async (desk: Page, view: string) =>
  (await desk.getByRole('tab', { name: view }).textContent())?.slice(view.length) ?? '';

/** Runs in the page: what stands in its boxes. */
const boxTexts = () =>
  [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].map((box) =>
    box instanceof HTMLTextAreaElement ? box.value : box.textContent,
  );

/** Runs in the page: keeps the box of each ring that comes. */
function noteRings(): void {
  globalThis.rings = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element) || node.localName !== 'inlay-ring') continue;
        const { top, bottom, width } = node.getBoundingClientRect();
        globalThis.rings.push({ top, bottom, width });
      }
    }
  }).observe(document.documentElement, { childList: true });
}
