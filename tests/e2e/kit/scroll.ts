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
 * @returns whether anything moved within a second: false at the end
 */
export async function scroll(page: Page, site: SiteUnderTest, by: number): Promise<boolean> {
  const scroller = await scrollerOf(page, site);
  const before = await scroller.evaluate((pane) => {
    const { left, top, bottom, width } = pane.getBoundingClientRect();
    const y = (Math.max(0, top) + Math.min(bottom, innerHeight)) / 2;
    return { at: pane.scrollTop, x: left + width / 2, y };
  });
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, by);
  return page
    .waitForFunction(
      ({ scroller, at }) => scroller.scrollTop !== at,
      { scroller, at: before.at },
      {
        timeout: 1_000,
      },
    )
    .then(
      () => true,
      () => false,
    );
}
