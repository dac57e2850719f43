import type { Page } from '@playwright/test';
import { badges, type ClosedNode } from './closed-roots.ts';

/**
 * The badge that stands at an item of a practice page: between the item's time, which both sites
 * link to the item, and the time of the next one.
 * @param id as in `practice.items()`
 * @returns null while the item or its badge is not on the page
 */
export async function badgeOf(page: Page, id: string): Promise<ClosedNode | null> {
  const time = await page
    .locator(`a[href*="${id}"]:has(time)`)
    .first()
    .boundingBox({ timeout: 1000 })
    .catch(() => null);
  if (!time) return null;
  const times = await page
    .locator('a[href]:has(time)')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  const next = Math.min(...times.filter((top) => top > time.y + time.height));
  for (const badge of await badges(page)) {
    const box = await badge.box();
    if (box && box.y + box.height > time.y && box.y + box.height < next) return badge;
  }
  return null;
}
