import { expect, type Page } from '@playwright/test';
import { threads } from '../practice/data/threads.ts';
import { instagramUrls } from '../practice/instagram/site.ts';
import { launchUrl } from '../practice/x/spec-page.ts';
import { closedNodes } from './kit/closed-roots.ts';
import type { Inlay } from './kit/inlay.ts';
import { editorState } from './kit/practice-state.ts';
import { saveReply } from './kit/saved-replies.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

/**
 * What the palette's keys do: the worker brings the script into every frame of the tab in front.
 * A browser's own commands cannot be pressed from a test.
 */
async function pressPaletteKeys(inlay: Inlay, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await inlay.worker();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      files: ['/content-scripts/palette.js'],
    });
  });
}

const paletteNodes = (page: Page) => closedNodes(page, 'inlay-palette');

const chosen = (page: Page, title: string) =>
  until(`${title} at the head of the palette`, async () => {
    const first = (await paletteNodes(page)).find(({ role }) => role === 'option');
    return first?.text.startsWith(title) && first;
  });

/** Pages with a box that can be clicked into. */
const boxes = [
  { name: 'a post of X', url: launchUrl, box: '[data-testid="tweetTextarea_0"]' },
  {
    name: "Instagram's Direct",
    url: instagramUrls.direct(threads[0]?.id ?? ''),
    box: '[contenteditable="true"]',
  },
] as const;

for (const { name, url, box } of boxes) {
  test(`the palette puts a reply where the caret is in ${name}`, async ({ inlay }) => {
    await saveReply(inlay, { title: 'Probe palette', text: 'سلام,\n\nwe look 🙂' });
    const page = await inlay.open(url);
    await page.locator(box).first().click();
    await page.keyboard.type('Dear ');
    await pressPaletteKeys(inlay, page);
    await until('the palette', async () => (await paletteNodes(page)).length > 0);
    await page.keyboard.type('prbe palete');
    await chosen(page, 'Probe palette');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await editorState(page)).map(({ text }) => text))
      .toContain('Dear سلام,\n\nwe look 🙂');
    await expect.poll(async () => (await paletteNodes(page)).length).toBe(0);
    expect(await page.evaluate(() => globalThis.practice.sent)).toEqual([]);
  });
}
