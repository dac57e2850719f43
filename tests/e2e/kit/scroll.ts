import type { JSHandle, Page } from '@playwright/test';
import { markedItems } from './item-marks.ts';
import { nextFrame } from './page-rest.ts';
import type { SiteUnderTest } from './platforms.ts';

/** The box that scrolls the comments: a pane of the site's, or the document's own element. */
export async function scrollerOf(page: Page, { marks }: SiteUnderTest): Promise<JSHandle<Element>> {
  const marked = await markedItems(page, marks);
  return marked.evaluateHandle(([first]) => {
    const whole = document.scrollingElement ?? document.documentElement;
    const scrolls = (box: Element) =>
      box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
    let pane = first?.box.parentElement ?? null;
    while (pane && pane !== whole && !scrolls(pane)) pane = pane.parentElement;
    return pane ?? whole;
  });
}

/**
 * Turns the wheel over the comments; again where the list grew under a wheel that had found its end.
 * At the end it presses what brings more.
 * @param by pixels; upwards when negative
 * @returns whether anything moved or came, once it stands still: false at the end, where nothing more
 *   came within three seconds and many frames
 */
export async function scroll(page: Page, site: SiteUnderTest, by: number): Promise<boolean> {
  const scroller = await scrollerOf(page, site);
  const at = await scroller.evaluate((pane) => pane.scrollTop);
  const more = by > 0 ? site.more?.(page) : undefined;
  const brings = more !== undefined && (await more.count()) > 0;
  let length: number;
  let still = 0;
  do {
    still += 1;
    length = await scroller.evaluate((pane) => pane.scrollHeight);
    await pointInto(page, scroller);
    await page.mouse.wheel(0, by);
    const became = await moved(page, scroller, { at, length, by, brings });
    if (became === 'moved') {
      await atRest(page, scroller);
      return true;
    }
    if (became === 'end') break;
    // A wheel can be lost while the site draws its list anew.
  } while (still < 12);
  if (!more || !brings) return false;
  await more.first().click();
  await page.waitForFunction(({ pane, length }) => pane.scrollHeight > length, {
    pane: scroller,
    length,
  });
  return true;
}

/** A wheel turns the pane over several frames: until it stands still. */
async function atRest(page: Page, scroller: JSHandle<Element>): Promise<void> {
  let before = Number.NaN;
  for (let still = 0; still < 3; ) {
    await nextFrame(page);
    const now = await scroller.evaluate((pane) => pane.scrollTop);
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** A wheel that finds the pane at its end turns the page beneath it, and the pane away from the mouse. */
async function pointInto(page: Page, scroller: JSHandle<Element>): Promise<void> {
  const { x, y } = await scroller.evaluate((pane) => {
    if (pane !== document.scrollingElement) pane.scrollIntoView({ block: 'nearest' });
    const { left, top, bottom, width } = pane.getBoundingClientRect();
    return { x: left + width / 2, y: (Math.max(0, top) + Math.min(bottom, innerHeight)) / 2 };
  });
  await page.mouse.move(x, y);
}

/** What became of a turn of the wheel within three seconds. */
function moved(
  page: Page,
  scroller: JSHandle<Element>,
  from: {
    readonly at: number;
    readonly length: number;
    readonly by: number;
    /** A control of the site's brings more: nothing comes by itself. */
    readonly brings: boolean;
  },
): Promise<'moved' | 'grew' | 'still' | 'end'> {
  return page
    .waitForFunction(
      ({ scroller: pane, at, length, by, brings, ends, looks }) => {
        if (pane.scrollTop !== at) return 'moved';
        if (pane.scrollHeight > length) return 'grew';
        const atEnd =
          by > 0
            ? pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1
            : pane.scrollTop <= 0;
        if (atEnd && brings) return 'end';
        // A page that was kept busy has had no turn yet, however late it is.
        looks.count += 1;
        if (Date.now() < ends || looks.count < 60) return false;
        return atEnd ? 'end' : 'still';
      },
      { scroller, ...from, ends: Date.now() + 3_000, looks: { count: 0 } },
      { timeout: 60_000 },
    )
    .then(async (outcome) => (await outcome.jsonValue()) || 'still');
}
