import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type EditorTab, launch, type OpenEditor, openTab } from './open-editor.ts';

let browser: Browser;
let tab: EditorTab;
let editor: OpenEditor;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  editor = await tab.open('textarea.tsx', { draft: 'Hello' });
});

const around = 3;

const boxes = () =>
  editor.page.evaluate(() => {
    const box = (selector: string) => {
      const found = document.querySelector(selector)?.getBoundingClientRect();
      return found ? [found.left, found.top, found.width, found.height].map(Math.round) : null;
    };
    return { control: box('#send'), ring: box('inlay-control-ring') };
  });

async function fits(): Promise<boolean> {
  const { control, ring } = await boxes();
  if (!control || !ring) return false;
  const [left = 0, top = 0, width = 0, height = 0] = control;
  const wanted = [left - around, top - around, width + 2 * around, height + 2 * around];
  return wanted.every((value, index) => Math.abs(value - (ring[index] ?? 0)) <= 1);
}

it("fits a ring to the site's control and leaves the control and the page as they were", async () => {
  const looks = () =>
    editor.page.evaluate(() => [
      document.querySelector('#send')?.outerHTML,
      document.documentElement.scrollHeight,
      document.documentElement.scrollWidth,
    ]);
  const before = await looks();
  await editor.inWorld(`ringAround('#send')`);
  await expect.poll(fits).toBe(true);
  expect(await looks()).toEqual(before);
});

it('lets the click through to the control', async () => {
  await editor.inWorld(`ringAround('#send')`);
  await expect.poll(fits).toBe(true);
  await editor.page.click('#send');
  await expect.poll(() => editor.sent()).toBe(1);
});

it('follows the control when the page scrolls or moves it', async () => {
  await editor.page.evaluate(() => {
    document.body.style.setProperty('height', '4000px');
  });
  await editor.inWorld(`ringAround('#send')`);
  await expect.poll(fits).toBe(true);
  await editor.page.mouse.wheel(0, 5);
  await expect.poll(fits).toBe(true);
  await editor.page.evaluate(() => {
    document.body.style.setProperty('padding-top', '120px');
    window.dispatchEvent(new Event('resize'));
  });
  await expect.poll(fits).toBe(true);
});

it('goes with its control, when told to, and for good when the guide ends', async () => {
  const shown = () =>
    editor.page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('inlay-control-ring')].filter(
          ({ style }) => style.visibility !== 'hidden',
        ).length,
    );
  await editor.inWorld(`ringAround('#send')`);
  await expect.poll(shown).toBe(1);
  await editor.inWorld(`ringAround(null)`);
  expect(await shown()).toBe(0);
  await editor.inWorld(`ringAround('#send')`);
  await editor.inWorld(`stopRinging()`);
  expect(await shown()).toBe(0);
  await editor.inWorld(`ringAround('#send')`);
  expect(await shown()).toBe(0);
});
