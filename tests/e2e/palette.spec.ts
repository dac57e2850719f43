import { expect, type Page } from '@playwright/test';
import { threads } from '../practice/data/threads.ts';
import { instagramUrls } from '../practice/instagram/site.ts';
import { launchUrl } from '../practice/x/spec-page.ts';
import { badges, closedNodes, withFound } from './kit/closed-roots.ts';
import type { Inlay } from './kit/inlay.ts';
import { editorState } from './kit/practice-state.ts';
import { saveReply } from './kit/saved-replies.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';
import { callWorker } from './kit/worker-call.ts';

/**
 * What the palette's keys do: the worker brings the script into every frame of the tab in front.
 * A browser's own commands cannot be pressed from a test.
 */
async function pressPaletteKeys(inlay: Inlay, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await inlay.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      files: ['/content-scripts/hands.js', '/content-scripts/palette.js'],
    });
  });
}

const paletteNodes = (page: Page) => closedNodes(page, 'inlay-palette');

/** Puts the caret into a box of the site, and waits until it is there. */
async function clickInto(page: Page, box: string): Promise<void> {
  const field = page.locator(box).first();
  await field.click();
  await expect(field).toBeFocused();
  await expect
    .poll(() => field.evaluate((element) => element.contains(getSelection()?.anchorNode ?? null)))
    .toBe(true);
}

/** Where the palette stands, in whole pixels of the window (1280 × 900). */
async function sides(page: Page) {
  const dialog = (await paletteNodes(page)).find(({ role }) => role === 'dialog');
  const box = await dialog?.box();
  return (
    box && {
      start: Math.round(box.x),
      end: Math.round(box.x + box.width),
      top: Math.round(box.y),
    }
  );
}

const texts = async (page: Page) => (await editorState(page)).map(({ text }) => text);

const chosen = (page: Page, title: string) =>
  until(`${title} at the head of the palette`, async () => {
    const first = (await paletteNodes(page)).find(({ role }) => role === 'option');
    return first?.text.startsWith(title) && first;
  });

/** The same for the other commands, which the tab's own document carries out. */
async function pressKeysOf(inlay: Inlay, page: Page, command: 'next-item' | 'item-panel') {
  await page.bringToFront();
  const worker = await inlay.worker();
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: [`/content-scripts/${command}.js`],
    });
  }, command);
}

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
    await clickInto(page, box);
    await page.keyboard.type('Dear ');
    await expect.poll(() => texts(page)).toContain('Dear ');
    await pressPaletteKeys(inlay, page);
    await until('the caret in the palette', async () =>
      (await paletteNodes(page)).some(({ focused }) => focused),
    );
    await expect.poll(() => sides(page)).toEqual({ start: 280, end: 1000, top: 180 });
    await page.keyboard.type('prbe palete');
    await chosen(page, 'Probe palette');
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page)).toContain('Dear سلام,\n\nwe look 🙂');
    await expect.poll(async () => (await paletteNodes(page)).length).toBe(0);
    expect(await page.evaluate(() => globalThis.practice.sent)).toEqual([]);
  });
}

test('a typed shortcut gives its place to the reply, or to the palette where a word is missing', async ({
  inlay,
}) => {
  await saveReply(inlay, {
    title: 'Probe shortcut',
    text: 'سلام,\n\nwe look 🙂',
    shortcut: 'دیرکرد',
  });
  await saveReply(inlay, {
    title: 'Probe order',
    text: 'Order {order} is late.',
    shortcut: 'order',
  });
  const page = await inlay.open(launchUrl);
  await clickInto(page, '[data-testid="tweetTextarea_0"]');
  // Delays as of a person: whoever writes on keeps what was typed.
  await page.keyboard.type('Dear /دیرکرد ', { delay: 40 });
  await expect.poll(() => texts(page)).toContain('Dear سلام,\n\nwe look 🙂');
  await page.keyboard.type(' /order ', { delay: 40 });
  const field = async () =>
    (await paletteNodes(page)).find(({ role, name }) => role === 'textbox' && /order/.test(name));
  await withFound(
    () => until('the form of the palette', field),
    (found) => found.focus(),
  );
  await page.keyboard.type('HO-7');
  await expect.poll(async () => (await field())?.value).toBe('HO-7');
  await page.keyboard.press('Enter');
  const whole = 'Dear سلام,\n\nwe look 🙂 Order HO-7 is late.';
  await expect.poll(() => texts(page)).toContain(whole);
  expect(await page.evaluate(() => globalThis.practice.sent)).toEqual([]);
  const uses = async () =>
    ((await callWorker(inlay, 'data.export')) as { uses: { outcome: string; said?: string }[] })
      .uses;
  expect(await uses()).toEqual([]);
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect
    .poll(async () => (await uses()).map(({ outcome, said }) => ({ outcome, said })))
    .toEqual(['sent', 'sent'].map((outcome) => ({ outcome, said: whole })));
});

test('the keys lead from one waiting item to the next, and open its panel', async ({ inlay }) => {
  const page = await inlay.open(launchUrl);
  const waiting = /^(New|Waiting on us again)/;
  const names = async () => (await badges(page)).map(({ name }) => name);
  // Pressed once each time: a press whose end one does not wait for would lead further on.
  const afterKeys = async (before: string | undefined) => {
    await pressKeysOf(inlay, page, 'next-item');
    return until('the focus on another waiting item', async () => {
      const name = (await badges(page)).find(({ focused }) => focused)?.name;
      return name !== undefined && waiting.test(name) && name !== before && name;
    });
  };
  await until('a waiting item', async () => (await names()).some((name) => waiting.test(name)));
  await until('no badge that looks yet', async () =>
    (await names()).every((name) => !name.startsWith('Looking')),
  );
  const first = await afterKeys(undefined);
  const name = await afterKeys(first);
  await pressKeysOf(inlay, page, 'item-panel');
  const panel = await until('the panel', async () =>
    (await closedNodes(page, 'inlay-panel')).find(({ role }) => role === 'dialog'),
  );
  expect(panel.name).toContain(name.split(',')[1]);
});
