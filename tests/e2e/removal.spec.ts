import { expect, type Locator, type Page } from '@playwright/test';
import { itemKey } from '../../lib/domain/ids.ts';
import { platformOfHost } from '../../lib/platforms/hosts.ts';
import { magazinePost } from '../practice/data/posts.ts';
import { instagramUrls } from '../practice/instagram/site.ts';
import { linkedinUrls } from '../practice/linkedin/site.ts';
import { idOf as linkedinIdOf } from '../practice/linkedin/spec-page.ts';
import type { PracticeItem } from '../practice/practice-api.ts';
import { magazineUrl } from '../practice/x/spec-page.ts';
import type { Inlay } from './kit/inlay.ts';
import {
  bare,
  inPanel,
  openWholePanel,
  panelNodes,
  panelSays,
  pressInPanel,
} from './kit/panel-nodes.ts';
import { practiceItems } from './kit/practice-state.ts';
import { type RemovalWay, removalWays, type SiteStep } from './kit/removal-ways.ts';
import { openComment } from './kit/reply-surfaces.ts';
import { badgeOf } from './kit/standing-badges.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';
import { callWorker } from './kit/worker-call.ts';

/** Flags the item as an insult; what the site offers then stands open. */
async function flag(page: Page, id: string): Promise<void> {
  await openWholePanel(page, id);
  await pressInPanel(page, 'Flag…');
  await pressInPanel(page, 'insult', 'radio');
  await pressInPanel(page, 'Flag it');
}

async function begin(inlay: Inlay, way: RemovalWay) {
  const { page, id } = await way.open(inlay);
  await flag(page, id);
  await pressInPanel(page, way.choice);
  return { page, id };
}

/** The ring stands around this control, with a few pixels to spare. */
async function ringStandsAround(page: Page, control: Locator): Promise<void> {
  await expect(async () => {
    const ring = await page.locator('inlay-control-ring').boundingBox({ timeout: 3_000 });
    const box = await control.boundingBox({ timeout: 3_000 });
    if (!ring || !box) throw new Error('The ring or its control is not painted.');
    expect(Math.abs(ring.x - (box.x - 3)), 'left').toBeLessThan(2);
    expect(Math.abs(ring.y - (box.y - 3)), 'top').toBeLessThan(2);
    expect(Math.abs(ring.width - (box.width + 6)), 'width').toBeLessThan(3);
    expect(Math.abs(ring.height - (box.height + 6)), 'height').toBeLessThan(3);
  }).toPass();
}

async function noRing(page: Page): Promise<void> {
  await expect(page.locator('inlay-control-ring')).toHaveCount(0);
}

async function lookAt(page: Page, id: string, step: SiteStep): Promise<void> {
  if (step.says) await panelSays(page, step.says);
  await ringStandsAround(page, step.control(page, id));
}

async function take(page: Page, id: string, step: SiteStep): Promise<void> {
  await lookAt(page, id, step);
  await (step.take?.(page, id) ?? step.control(page, id).click());
}

const siteSays = async (page: Page, id: string): Promise<PracticeItem | undefined> =>
  (await practiceItems(page)).find((item) => item.id === id);

/** What the worker keeps of the item. */
async function kept(inlay: Inlay, page: Page, id: string) {
  const platform = platformOfHost(new URL(page.url()).host);
  if (!platform) throw new Error(`${page.url()} is on no platform.`);
  const { view } = await callWorker(inlay, 'items.detail', itemKey(platform.id, id));
  return view;
}

for (const way of removalWays) {
  test(`${way.name}: the ring leads to the site's own controls, and the end is read`, async ({
    inlay,
  }) => {
    const { page, id } = await begin(inlay, way);
    const before = await siteSays(page, id);
    for (const step of way.steps) {
      expect(await siteSays(page, id)).toEqual(before);
      await test.step(String(step.says), () => take(page, id, step));
    }
    await panelSays(page, way.ending);
    await noRing(page);
    await expect.poll(() => siteSays(page, id)).toMatchObject(way.truth);
    await expect.poll(async () => (await kept(inlay, page, id)).outcome?.state).toBe(way.outcome);
    // Triage may have flags of its own beside the person's one.
    const { flags } = await kept(inlay, page, id);
    expect(flags.filter(({ by }) => by === 'person')).toMatchObject([{ reason: 'insult' }]);
  });
}

const [onX, onInstagram, onFacebook, onLinkedin] = [
  'X: hide (en)',
  'Instagram: delete, at once (en)',
  'Facebook: delete',
  'LinkedIn: delete (en)',
].map((name) => removalWays.find((way) => way.name === name));

for (const way of [onX, onInstagram, onFacebook, onLinkedin]) {
  if (!way) throw new Error('A way that the tests need is not there.');
  const site = way.name.split(':')[0];

  test(`${site}: who backs out of the menu is pointed at the first control again`, async ({
    inlay,
  }) => {
    const { page, id } = await begin(inlay, way);
    const [last, ...earlier] = way.steps.toReversed();
    if (!last) throw new Error('The way has no steps.');
    for (const step of earlier.toReversed()) await take(page, id, step);
    await lookAt(page, id, last);
    if (site === 'X') await page.mouse.click(4, 4);
    else await page.keyboard.press('Escape');
    await expect(last.control(page, id)).toHaveCount(0);
    const opener = way.steps.find(({ says }) => says?.source.startsWith('^Press'));
    if (opener) await lookAt(page, id, opener);
    expect(await siteSays(page, id)).toMatchObject({ hidden: false, removed: false });
  });

  test(`${site}: "Stop here" leaves nothing on the page`, async ({ inlay }) => {
    const { page, id } = await begin(inlay, way);
    const before = await siteSays(page, id);
    const [first] = way.steps;
    if (first) await lookAt(page, id, first);
    await pressInPanel(page, 'Stop here');
    await panelSays(page, /^Stopped\. Nothing was changed by Inlay/);
    await noRing(page);
    expect(await siteSays(page, id)).toEqual(before);
    expect((await kept(inlay, page, id)).outcome).toBeUndefined();
  });

  test(`${site}: closing the panel takes the ring away and claims nothing`, async ({ inlay }) => {
    const { page, id } = await begin(inlay, way);
    const [first] = way.steps;
    if (first) await lookAt(page, id, first);
    await pressInPanel(page, 'Close');
    await noRing(page);
    expect((await kept(inlay, page, id)).outcome).toBeUndefined();
    await expect.poll(async () => (await badgeOf(page, id))?.name).toMatch(/^Flagged, /);
  });

  test(`${site}: who goes to another page is told that the end is not known`, async ({ inlay }) => {
    const { page, id } = await begin(inlay, way);
    const [first, second] = way.steps;
    if (first) await take(page, id, first);
    // What that brings has to be there before anybody leaves it.
    await second?.control(page, id).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.click(4, 4);
    await page
      .locator('a:is([href="/haldenoak"], [href$="/haldenoak/"], [href$="facebook.com/haldenoak"])')
      .filter({ visible: true })
      .first()
      .click();
    await expect(page).toHaveURL(/\/haldenoak\/?(?:\?|$)/);
    await panelSays(page, /^Inlay could not see how it ended/);
    await noRing(page);
    expect((await kept(inlay, page, id)).outcome?.state).not.toMatch(/removed|hidden|reported/);
  });
}

const acts = ['Hide it', 'Delete it', 'Report it', 'Block them', 'Mute them', 'Restrict them'];
/** What the panel offers against the item, in its order. */
async function offered(page: Page): Promise<readonly string[]> {
  await inPanel(page, 'button', /^(?:Report it|Block them)$/);
  const names = (await panelNodes(page)).filter(({ role }) => role === 'button');
  return names.map(({ name }) => bare(name)).filter((name) => acts.includes(name));
}

test('X offers hiding under the own post first, and never deleting what others wrote', async ({
  inlay,
}) => {
  const own = await (onX as RemovalWay).open(inlay);
  await flag(own.page, own.id);
  await expect
    .poll(() => offered(own.page))
    .toEqual(['Hide it', 'Mute them', 'Report it', 'Block them']);

  const page = await inlay.open(magazineUrl);
  const id = await until('the insult on the page', () =>
    page.evaluate(() => globalThis.practice?.items().find(({ text }) => /crooks/.test(text))?.id),
  );
  await flag(page, id);
  await expect.poll(() => offered(page)).toEqual(['Mute them', 'Report it', 'Block them']);
});

test('Instagram offers deleting under the own post only', async ({ inlay }) => {
  const own = await (onInstagram as RemovalWay).open(inlay);
  await flag(own.page, own.id);
  await expect
    .poll(() => offered(own.page))
    .toEqual(['Restrict them', 'Report it', 'Block them', 'Delete it']);
  const guest = await openComment(inlay, 'mag-04', instagramUrls.magazine);
  await flag(guest.page, guest.id);
  await expect.poll(() => offered(guest.page)).toEqual(['Report it', 'Block them']);
});

test('Facebook offers hiding under the own post before deleting', async ({ inlay }) => {
  const own = await (onFacebook as RemovalWay).open(inlay);
  await flag(own.page, own.id);
  await expect.poll(() => offered(own.page)).toEqual(['Hide it', 'Report it', 'Block them']);
  await inPanel(own.page, 'button', 'Go on to delete');
});

test('LinkedIn offers deleting under the own post only', async ({ inlay }) => {
  const own = await (onLinkedin as RemovalWay).open(inlay);
  await flag(own.page, own.id);
  await expect.poll(() => offered(own.page)).toEqual(['Report it', 'Delete it']);
  const page = await inlay.open(linkedinUrls.magazine);
  await until('the items of the page', () =>
    page.evaluate(() => globalThis.practice?.items().length > 0),
  );
  const id = await linkedinIdOf(page, magazinePost, 'mag-04');
  await flag(page, id);
  await expect.poll(() => offered(page)).toEqual(['Report it']);
});
