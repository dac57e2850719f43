import { expect, type Locator, type Page } from '@playwright/test';
import { facebookUrls } from '../practice/facebook/site.ts';
import { articleOf, idOf, press } from '../practice/facebook/spec-page.ts';
import { badges } from './kit/closed-roots.ts';
import type { Inlay } from './kit/inlay.ts';
import {
  openPanel,
  openPanelBy,
  panelSays,
  pressInPanel,
  searchInPanel,
} from './kit/panel-nodes.ts';
import { editorState } from './kit/practice-state.ts';
import { openOnFacebook } from './kit/reply-surfaces.ts';
import { saveReply } from './kit/saved-replies.ts';
import { listenForSending, sending } from './kit/site-sends.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

/** What every box of the page holds, by the box. */
async function boxes(page: Page): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await editorState(page)).map(({ id, text }) => [id, text]));
}

const text = 'Your order HO-48213 is at the depot.';

/** Inserts the saved reply from the panel that stands open. */
async function insert(page: Page): Promise<void> {
  await searchInPanel(page, 'Probe box');
  await pressInPanel(page, 'Insert: Probe box');
}

async function openWithPanel(inlay: Inlay, url: string) {
  await saveReply(inlay, { title: 'Probe box', text });
  const opened = await openOnFacebook(inlay, 'en-02', url);
  await openPanel(opened.page, opened.id);
  return opened;
}

/** Presses a control in the comment's own row by key: the open panel may lie over it. */
const pressInRow = (page: Page, id: string, name: string) =>
  articleOf(page, id).last().getByText(name, { exact: true }).press('Enter');

/**
 * Opens the public reply to a comment and the private message beside it, each with the focus there
 * before anything else is pressed.
 * @returns the dialog of the message
 */
async function openBoth(page: Page, surface: string, id: string, name: string): Promise<Locator> {
  await pressInRow(page, id, 'Reply');
  await expect.poll(async () => (await boxes(page))[`reply:${surface}:${id}`]).toBe(`${name} `);
  await expect(page.locator('[contenteditable="true"]:focus')).toHaveText(name);
  await pressInRow(page, id, 'Send message');
  const letter = page.getByRole('dialog', { name: `Message ${name}` });
  await expect(letter.getByRole('textbox')).toBeVisible();
  // The site brings the focus into the dialog only after it is drawn.
  await expect
    .poll(() => letter.evaluate((dialog) => dialog.contains(document.activeElement)))
    .toBe(true);
  return letter;
}

/** Writes into the message, and waits until its box has it. */
async function write(page: Page, letter: Locator, id: string, words: string): Promise<void> {
  await letter.getByRole('textbox').focus();
  await page.keyboard.type(words);
  await expect.poll(async () => (await boxes(page))[`message:${id}`]).toBe(words);
}

const surfaces = [
  ['post page', 'page', facebookUrls.launch],
  ['dialog over the feed', 'dialog', facebookUrls.launchDialog],
  ['timeline', 'timeline', facebookUrls.page],
] as const;

for (const [place, surface, url] of surfaces) {
  test.describe(`on Facebook's ${place}, with a private message and a public reply both open`, () => {
    test.setTimeout(120_000);

    test('what is inserted goes into the message in front and nowhere else', async ({ inlay }) => {
      const { page, id } = await openWithPanel(inlay, url);
      await openBoth(page, surface, id, 'Tobias Wrenn');
      await listenForSending(page);
      await insert(page);
      await panelSays(page, /^Inserted/);
      await expect.poll(async () => (await boxes(page))[`message:${id}`]).toBe(text);
      const {
        [`message:${id}`]: letter,
        [`reply:${surface}:${id}`]: reply,
        ...others
      } = await boxes(page);
      expect(letter).toBe(text);
      expect(reply).toBe('Tobias Wrenn ');
      expect(Object.values(others).filter(Boolean)).toEqual([]);
      expect(await sending(page)).toEqual([]);
      await press(page, 'Send Message');
      await expect
        .poll(() => page.evaluate(() => [...globalThis.practice.sent]))
        .toMatchObject([{ text, private: true }]);
    });

    test('once the message is put away it goes into the public reply again', async ({ inlay }) => {
      const { page, id } = await openWithPanel(inlay, url);
      const letter = await openBoth(page, surface, id, 'Tobias Wrenn');
      await write(page, letter, id, 'Dear Tobias');
      await press(page, 'Go back to comment');
      await expect(letter).toHaveCount(0);
      await listenForSending(page);
      await insert(page);
      await panelSays(page, /^Inserted/);
      await expect
        .poll(async () => (await boxes(page))[`reply:${surface}:${id}`])
        .toBe(`Tobias Wrenn ${text}`);
      const { [`reply:${surface}:${id}`]: reply, ...others } = await boxes(page);
      expect(reply).toBe(`Tobias Wrenn ${text}`);
      expect(Object.values(others).filter(Boolean)).toEqual([]);
      expect(await sending(page)).toEqual([]);
    });

    test('a reply for another comment goes into neither', async ({ inlay }) => {
      const { page, id } = await openWithPanel(inlay, url);
      const other = idOf('en-06');
      const letter = await openBoth(page, surface, other, 'VIP growth');
      await write(page, letter, other, 'Between us: ');
      await listenForSending(page);
      await insert(page);
      await panelSays(page, /^The open reply box answers somebody else\. Nothing was inserted/);
      const now = await boxes(page);
      expect(now[`message:${other}`]).toBe('Between us: ');
      expect(now[`reply:${surface}:${id}`]).toBeUndefined();
      expect(Object.values(now).join()).not.toContain(text);
      expect(await sending(page)).toEqual([]);
    });
  });
}

test("a comment on a customer's post goes into the box below all comments", async ({ inlay }) => {
  await saveReply(inlay, { title: 'Probe box', text });
  const page = await inlay.open(facebookUrls.customer);
  await listenForSending(page);
  await openPanelBy(page, () =>
    until('a badge at the post', async () =>
      (await badges(page)).find(({ name }) => /, post from /.test(name)),
    ),
  );
  await insert(page);
  await panelSays(page, /^Inserted/);
  await expect
    .poll(async () => Object.entries(await boxes(page)).filter(([, written]) => written !== ''))
    .toEqual([[expect.stringMatching(/^dialog:/), text]]);
  expect(await sending(page)).toEqual([]);
});

for (const [host, url] of [
  ['Facebook', facebookUrls.messages('thread-lottie')],
  ['messenger.com', facebookUrls.messenger('thread-lottie')],
] as const) {
  test(`an answer in a conversation on ${host} goes into its box and waits there`, async ({
    inlay,
  }) => {
    await saveReply(inlay, { title: 'Probe box', text });
    const page = await inlay.open(url);
    const theBadge = () =>
      until('a badge for the conversation', async () => {
        const [only, another] = await badges(page);
        return !another && only?.name.startsWith('New, ') ? only : null;
      });
    expect((await theBadge()).name).toMatch(/, message from .*Lottie/);
    await listenForSending(page);
    await openPanelBy(page, theBadge);
    await insert(page);
    await panelSays(page, /^Inserted/);
    await expect.poll(() => editorState(page)).toMatchObject([{ text, sendAwake: true }]);
    expect(await sending(page)).toEqual([]);
  });
}
