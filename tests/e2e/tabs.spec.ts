import { expect, type Page } from '@playwright/test';
import { closedNodes, withFound } from './kit/closed-roots.ts';
import { reloadExtension, switchOff } from './kit/extension-management.ts';
import { flagIt, openPanel, panelOf, press, setStatus } from './kit/open-panel.ts';
import { pageIsIdle } from './kit/page-rest.ts';
import { oneOfEach, type SiteUnderTest } from './kit/platforms.ts';
import { badgeAt, rightBadges } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

for (const site of oneOfEach) {
  test.describe(`${site.name}: tabs and the worker`, () => {
    test('a status set in one tab stands in the others at once, and in the list', async ({
      inlay,
    }) => {
      test.setTimeout(120_000);
      const one = await inlay.open(site.post);
      const id = await firstItem(one, site);
      const other = await inlay.open(site.post);
      await rightBadges(other, site);
      await openPanel(one, site, id);
      await setStatus(one, 'Done');
      await expectName(one, site, id, /^Done, /);
      await expectName(other, site, id, /^Done, /);
      await openPanel(other, site, id);
      await setStatus(other, 'Acknowledged');
      await expectName(one, site, id, /^Acknowledged, /);
      expect(inlay.errors).toEqual([]);
    });

    test('nothing is lost when the worker stops between any two steps', async ({ inlay }) => {
      test.setTimeout(240_000);
      const one = await inlay.open(site.post);
      const id = await firstItem(one, site);
      const other = await inlay.open(site.post);
      await rightBadges(other, site);
      await inlay.stopWorker();
      await openPanel(one, site, id);
      await inlay.stopWorker();
      await setStatus(one, 'Done');
      await expectName(one, site, id, /^Done, /);
      await expectName(other, site, id, /^Done, /);
      await inlay.stopWorker();
      await keepNote(one, 'Ring her before noon');
      await inlay.stopWorker();
      await flagIt(one);
      await expectName(one, site, id, /^Flagged, /);
      await expectName(other, site, id, /^Flagged, /);
      await inlay.stopWorker();
      await one.reload();
      await rightBadges(one, site);
      await expectName(one, site, id, /^Flagged, /);
      await openPanel(one, site, id);
      await inlay.stopWorker();
      await expectInPanel(one, 'Ring her before noon');
      expect(inlay.errors).toEqual([]);
    });

    test('everything is there again after the browser was killed', async ({ inlay }) => {
      test.setTimeout(120_000);
      const before = await inlay.open(site.post);
      const id = await firstItem(before, site);
      await openPanel(before, site, id);
      await setStatus(before, 'Done');
      await expectName(before, site, id, /^Done, /);
      await keepNote(before, 'Second call on Friday');
      await inlay.killAndRestart();
      const after = await inlay.open(site.post);
      await expectName(after, site, id, /^Done, /);
      await openPanel(after, site, id);
      await expectInPanel(after, 'Second call on Friday');
    });

    test('an old copy under an updated extension goes without a trace and says so once', async ({
      inlay,
    }) => {
      test.setTimeout(120_000);
      const page = await inlay.open(site.post);
      const broken = errorsOf(page);
      const id = await firstItem(page, site);
      await openPanel(page, site, id);
      await reloadExtension(inlay);
      await page.bringToFront();
      await page.evaluate(() => globalThis.practice.arrive(1));
      await expect(page.locator('inlay-badge')).toHaveCount(0, { timeout: 40_000 });
      await expect(page.locator('inlay-panel:popover-open')).toHaveCount(0);
      await expect.poll(() => tiles(page)).toEqual([expect.stringContaining('Inlay was updated')]);

      await press(page, 'button', 'Close');
      await page.evaluate(() => globalThis.practice.arrive(1));
      await pageIsIdle(page);
      await expect(page.locator('inlay-badge, inlay-tile')).toHaveCount(0);
      expect(broken).toEqual([]);

      await page.reload();
      await rightBadges(page, site);
      await expect(page.locator('inlay-tile')).toHaveCount(0);
    });

    test('an old copy keeps the panel while a note is half written in it', async ({ inlay }) => {
      test.setTimeout(120_000);
      const page = await inlay.open(site.post);
      await openPanel(page, site, await firstItem(page, site));
      await writeNote(page, 'He called twice');
      await reloadExtension(inlay);
      await page.bringToFront();
      await page.evaluate(() => globalThis.practice.arrive(1));
      await expect(page.locator('inlay-badge')).toHaveCount(0, { timeout: 40_000 });
      await press(page, 'button', 'Keep the note');
      await expectInPanel(page, 'Inlay was updated');
      await expectInPanel(page, 'He called twice');
    });

    test('an old copy that is pressed first leaves just so', async ({ inlay }) => {
      test.setTimeout(120_000);
      const page = await inlay.open(site.post);
      const broken = errorsOf(page);
      const id = await firstItem(page, site);
      await withFound(
        () => until(`a badge at ${id}`, () => badgeAt(page, site, id)),
        (badge) => badge.focus(),
      );
      await switchOff(inlay);
      await page.bringToFront();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.localName))
        .toBe('inlay-badge');
      await page.keyboard.press('Enter');
      await expect(page.locator('inlay-badge')).toHaveCount(0);
      await expect.poll(async () => (await tiles(page)).length).toBe(1);
      expect(await panelOf(page)).toBeNull();
      expect(broken).toEqual([]);
    });
  });
}

/** Id of the first item whose badge can be seen. */
async function firstItem(page: Page, site: SiteUnderTest): Promise<string> {
  const [id] = (await rightBadges(page, site)).keys();
  if (!id) throw new Error('No badge stands on the page.');
  return id;
}

function expectName(page: Page, site: SiteUnderTest, item: string, name: RegExp): Promise<void> {
  return expect.poll(async () => (await badgeAt(page, site, item))?.name ?? '').toMatch(name);
}

async function writeNote(page: Page, text: string): Promise<void> {
  await press(page, 'button', 'Note…');
  await expect
    .poll(async () =>
      (await closedNodes(page)).some(({ role, focused }) => role === 'textbox' && focused),
    )
    .toBe(true);
  await page.keyboard.type(text);
  await expectInPanel(page, text);
}

async function keepNote(page: Page, text: string): Promise<void> {
  await writeNote(page, text);
  await press(page, 'button', 'Keep the note');
  // The form goes when the worker has the note; until then its field says it too.
  await expect
    .poll(async () => (await closedNodes(page)).filter(({ role }) => role === 'textbox'))
    .toEqual([]);
  await expectInPanel(page, text);
}

const expectInPanel = (page: Page, text: string) =>
  expect
    .poll(async () =>
      (await closedNodes(page)).map(({ name, value }) => `${name} ${value}`).join('\n'),
    )
    .toContain(text);

/** The lines in the corner of the page. */
async function tiles(page: Page): Promise<string[]> {
  const nodes = await closedNodes(page);
  return nodes
    .filter(({ host, role }) => host === 'inlay-tile' && role === 'StaticText')
    .map(({ name }) => name)
    .filter((name) => name.length > 1);
}

/** What the page threw or printed as an error from now on. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
