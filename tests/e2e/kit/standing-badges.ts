import { expect, type Page } from '@playwright/test';
import { brand } from '../../practice/data/people.ts';
import { badges, type ClosedNode } from './closed-roots.ts';
import { markedItems } from './item-marks.ts';
import { type SiteUnderTest, siteOn } from './platforms.ts';
import { practiceItems } from './practice-state.ts';
import type { Box } from './press-node.ts';
import { scrollerOf } from './scroll.ts';

/** An item as the site draws it now. */
export interface DrawnItem {
  readonly id: string;
  readonly box: Box;
  /** At least half of it can be seen. */
  readonly inView: boolean;
}

export interface StandingBadge {
  readonly node: ClosedNode;
  readonly name: string;
  readonly box: Box;
  /** Id of the item in whose box its middle stands; null where none is. */
  readonly item: string | null;
}

/** The items in the document, by the site's own marks. */
export async function drawnItems(page: Page, site: SiteUnderTest): Promise<readonly DrawnItem[]> {
  const scroller = await scrollerOf(page, site);
  const marked = await markedItems(page, site.marks);
  return page.evaluate(
    ({ marked, scroller }) => {
      const whole = scroller === document.scrollingElement;
      const frame = whole ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
      const bottom = Math.min(innerHeight, frame.bottom);
      return marked.map(({ id, box }) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        const seen = Math.min(y + height, bottom) - Math.max(y, frame.top, 0);
        return { id, box: { x, y, width, height }, inView: seen >= height / 2 };
      });
    },
    { marked, scroller },
  );
}

/** The badges that are painted, each with the item it stands in. */
export async function standingBadges(page: Page, site: SiteUnderTest): Promise<StandingBadge[]> {
  const items = await drawnItems(page, site);
  const found: StandingBadge[] = [];
  for (const node of await badges(page)) {
    const box = await node.box();
    if (!box) continue;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const around = items.filter(
      ({ box: { x: left, y: top, width, height } }) =>
        x >= left && x <= left + width && y >= top && y <= top + height,
    );
    // The box of a comment may hold those of its replies.
    const [at] = around.sort((a, b) => a.box.height - b.box.height);
    found.push({ node, name: node.name, box, item: at?.id ?? null });
  }
  return found;
}

/** The badges by the item they stand in; throws on one that stands in none or beside another. */
export async function badgesByItem(
  page: Page,
  site: SiteUnderTest,
): Promise<ReadonlyMap<string, StandingBadge>> {
  const byItem = new Map<string, StandingBadge>();
  for (const badge of await standingBadges(page, site)) {
    if (badge.item === null) throw new Error(`"${badge.name}" stands in no item.`);
    const other = byItem.get(badge.item);
    if (other) throw new Error(`"${badge.name}" and "${other.name}" stand in one item.`);
    byItem.set(badge.item, badge);
  }
  return byItem;
}

/**
 * Waits until every comment in view has a badge that names its author, own ones have none, and no
 * badge stands anywhere else. Returns the badges that stand then.
 */
export async function rightBadges(
  page: Page,
  site: SiteUnderTest,
): Promise<ReadonlyMap<string, StandingBadge>> {
  let byItem: ReadonlyMap<string, StandingBadge> = new Map();
  await expect(async () => {
    const truth = new Map((await practiceItems(page)).map((item) => [item.id, item]));
    byItem = await badgesByItem(page, site);
    const inView = (await drawnItems(page, site)).filter((item) => item.inView);
    expect(inView.length, 'comments in view').toBeGreaterThan(0);
    for (const { id } of inView) {
      const author = truth.get(id)?.author ?? null;
      const owed = author !== null && author !== brand.handle;
      expect(byItem.has(id), `a badge at ${author ?? 'no item of this thread'} ${id}`).toBe(owed);
    }
    for (const [id, { name }] of byItem) {
      const author = truth.get(id)?.author;
      expect(author, `"${name}" stands at an item of this thread`).toBeDefined();
      expect(personIn(name)).toBe(site.nameOf(author ?? ''));
      expect(name).not.toMatch(/^(?:Looking|در حال خواندن)/);
    }
  }).toPass({ timeout: 60_000 });
  return byItem;
}

/** Whom an accessible name names, in English or Persian. */
const personIn = (name: string) =>
  /^.*?[,،] .+? (?:from|از) (.+?)(?:[,،] |$)/.exec(bare(name))?.[1];

/** Without the marks that keep a name's direction to itself. */
export const bare = (name: string) => name.replaceAll(/[\u2066-\u2069]/g, '');

/** The badge that stands at an item now. */
export async function badgeAt(
  page: Page,
  site: SiteUnderTest,
  item: string,
): Promise<ClosedNode | null> {
  const all = await standingBadges(page, site);
  return all.find((badge) => badge.item === item)?.node ?? null;
}

/** The badge that stands at an item of whichever site the page belongs to. */
export const badgeOf = (page: Page, item: string): Promise<ClosedNode | null> =>
  badgeAt(page, siteOn(page), item);
