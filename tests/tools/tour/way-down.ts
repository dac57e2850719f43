import type { Page } from '@playwright/test';
import { badges, type ClosedNode } from '../../e2e/kit/closed-roots.ts';
import { siteOn } from '../../e2e/kit/platforms.ts';
import { practiceItems } from '../../e2e/kit/practice-state.ts';
import { scroll, scrollerOf } from '../../e2e/kit/scroll.ts';
import { badgeOf, bare, drawnItems } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import type { PracticeItem } from '../../practice/practice-api.ts';

/** Words of a badge before its first answer: nothing is said yet. */
const LOOKING = /^(?:Looking|در حال خواندن)/;

/** How long one who reads stays at a place before scrolling on, in milliseconds. */
const READING_MS = 300;

/** How far one scrolls at a time, and how far down the view one looks, in pixels. */
const STRIDE = 600;
const IN_VIEW = 450;

/** How often one who looks for a comment scrolls before giving up. */
const TURNS = 60;

/** The names of all badges near the view, once every one of them says something. */
export async function spokenBadges(page: Page): Promise<readonly string[]> {
  let names: string[] = [];
  const speak = async () => {
    names = (await badges(page)).map(({ name }) => bare(name));
    return names.length > 0 && !names.some((name) => LOOKING.test(name)) && names;
  };
  return until('a page whose badges all say something', speak).catch((error: Error) => {
    throw new Error(`${error.message}: ${names.filter((name) => LOOKING.test(name)).join('; ')}`);
  });
}

/**
 * Every badge on the way down a page, as one who reads all of it meets them. Ends where the first one
 * was met that says `status`, or at the end of the page.
 */
export async function badgesOnTheWay(page: Page, status: string): Promise<ReadonlySet<string>> {
  const site = siteOn(page);
  const met = new Set<string>();
  let place: number | null = null;
  const scrolled = async () => (await scrollerOf(page, site)).evaluate((pane) => pane.scrollTop);
  do {
    for (const name of await spokenBadges(page)) met.add(name);
    if (place === null) {
      const found = (await badges(page)).find(({ name }) => bare(name).startsWith(status));
      const box = await found?.box();
      if (box) place = Math.max(0, (await scrolled()) + box.y - IN_VIEW);
    }
    await page.waitForTimeout(READING_MS);
  } while (await scroll(page, site, STRIDE));
  if (place === null) return met;
  const wanted = place;
  await until('the place of the first one', async () => {
    const at = await scrolled();
    if (Math.abs(at - wanted) < 40) return true;
    await page.mouse.wheel(0, wanted - at);
    await page.waitForTimeout(READING_MS);
    return false;
  });
  await spokenBadges(page);
  return met;
}

/** A comment that somebody writes at this moment. */
export async function arrival(page: Page): Promise<PracticeItem> {
  const before = new Set((await practiceItems(page)).map(({ id }) => id));
  await page.evaluate(() => globalThis.practice.arrive());
  const arrived = (await practiceItems(page)).find(({ id }) => !before.has(id));
  if (!arrived) throw new Error('the practice page let nothing come in');
  return arrived;
}

/** The badge at an item, scrolled to and waited for. @param item as in `practice.items()` */
export async function badgeAtItem(page: Page, item: string): Promise<ClosedNode> {
  await scrollTo(page, item);
  return until('a badge at the comment', async () => {
    const found = await badgeOf(page, item);
    return found && !LOOKING.test(found.name) && found;
  });
}

async function scrollTo(page: Page, item: string): Promise<void> {
  const site = siteOn(page);
  await until('comments on the page', async () => (await drawnItems(page, site)).length > 0);
  let by = 400;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const drawn = (await drawnItems(page, site)).find(({ id }) => id === item);
    if (drawn?.inView) return;
    if (drawn) by = drawn.box.y < 400 ? -400 : 400;
    if (!(await scroll(page, site, by))) by = -by;
  }
  throw new Error('the comment never came into view');
}
