import type { Page } from '@playwright/test';

/** Many idle slots later: what reads the page when it is idle has had its turns. */
export async function pageIsIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
    }
  });
}

/** Until the page has drawn what is due. */
export const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => setTimeout(drawn));
      }),
  );
