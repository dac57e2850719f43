import type { Page } from '@playwright/test';
import { badges, type ClosedNode } from './closed-roots.ts';

/**
 * The badge that stands at an item of a practice page: the one whose middle lies in the box that the
 * site draws the item in.
 * @param id as in `practice.items()`
 * @returns null while the item or its badge is not on the page
 */
export async function badgeOf(page: Page, id: string): Promise<ClosedNode | null> {
  const item = await page.evaluate((id) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a:has(time)')];
    const link = links.find(({ pathname }) => pathname.split('/').findLast(Boolean) === id);
    const around = link?.closest('article[data-testid="tweet"]') ?? link?.closest(':has(img)');
    return around?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  }, id);
  if (!item) return null;
  for (const badge of await badges(page)) {
    const box = await badge.box();
    if (!box) continue;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    if (x >= item.left && x <= item.right && y >= item.top && y <= item.bottom) return badge;
  }
  return null;
}
