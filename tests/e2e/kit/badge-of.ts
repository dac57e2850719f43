import type { Page } from '@playwright/test';
import { badges, type ClosedNode } from './closed-roots.ts';

/**
 * The badge that stands at an item of a practice page: the nearest one at or below the item's time,
 * which both sites link to the item.
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
  const placed = await Promise.all(
    (await badges(page)).map(async (badge) => ({ badge, box: await badge.box() })),
  );
  const below = placed
    .map(({ badge, box }) => ({ badge, distance: box ? box.y + box.height - time.y : -1 }))
    .filter(({ distance }) => distance >= 0)
    .toSorted((a, b) => a.distance - b.distance);
  return below[0]?.badge ?? null;
}
