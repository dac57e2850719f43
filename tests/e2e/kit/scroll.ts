import type { JSHandle, Page } from '@playwright/test';
import type { SiteUnderTest } from './platforms.ts';

/** The box that scrolls the comments: a pane of the site's, or the document's own element. */
export function scrollerOf(page: Page, { marks }: SiteUnderTest): Promise<JSHandle<Element>> {
  return page.evaluateHandle((permalink) => {
    const whole = document.scrollingElement ?? document.documentElement;
    const scrolls = (box: Element) =>
      box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
    let pane = document.querySelector(permalink)?.parentElement ?? null;
    while (pane && pane !== whole && !scrolls(pane)) pane = pane.parentElement;
    return pane ?? whole;
  }, marks.permalink);
}

/**
 * Turns the wheel over the comments.
 * @param by pixels; upwards when negative
 * @returns whether anything moved: false at the end, where nothing more came within a second
 */
export async function scroll(page: Page, site: SiteUnderTest, by: number): Promise<boolean> {
  const scroller = await scrollerOf(page, site);
  const before = await scroller.evaluate((pane, by) => {
    const { left, top, bottom, width } = pane.getBoundingClientRect();
    const y = (Math.max(0, top) + Math.min(bottom, innerHeight)) / 2;
    const atEnd =
      by > 0 ? pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1 : pane.scrollTop <= 0;
    return { at: pane.scrollTop, x: left + width / 2, y, atEnd };
  }, by);
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, by);
  return page
    .waitForFunction(
      ({ scroller, at }) => scroller.scrollTop !== at,
      { scroller, at: before.at },
      {
        // At the end more may still come in; before it only a busy machine keeps the page waiting.
        timeout: before.atEnd ? 1_000 : 30_000,
      },
    )
    .then(
      () => true,
      () => false,
    );
}
