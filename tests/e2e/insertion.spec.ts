import { expect, type Page } from '@playwright/test';
import type { PracticeComposer } from '../practice/practice-api.ts';
import { type ClosedNode, withFound } from './kit/closed-roots.ts';
import type { Inlay } from './kit/inlay.ts';
import { markedItems } from './kit/item-marks.ts';
import {
  bare,
  fillInPanel,
  inPanel,
  openPanel,
  panelNodes,
  panelSays,
  pressInPanel,
  searchInPanel,
  settledBadge,
} from './kit/panel-nodes.ts';
import { siteOn } from './kit/platforms.ts';
import { editorState } from './kit/practice-state.ts';
import { type ReplySurface, surfaces } from './kit/reply-surfaces.ts';
import { saveReply } from './kit/saved-replies.ts';
import { listenForSending, sending } from './kit/site-sends.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';
import { callWorker } from './kit/worker-call.ts';

const texts: Readonly<Record<string, string>> = {
  'line breaks': 'First line\nSecond line\nThird line',
  'blank lines': 'Hello,\n\nwe are on it.\n\n\n— Ines',
  emoji: 'Thank you 👩‍👩‍👧‍👦 🇵🇱🇮🇷 👍🏽 ❤️‍🔥',
  Persian: 'سلام، سفارش‌تان را می‌فرستیم.\nممنون از شکیبایی‌تان 🌷',
  'both directions':
    'سفارش HO-51907 امروز با DHL رفت (۲ تا ۳ روز): https://haldenoak.example/t?o=1',
  'a mention first': '@priya_d_home is right, it is oak & ash <both>.',
};

const insist = (page: Page) => pressInPanel(page, 'Insert it anyway');

/** The comments of the surfaces are English: these the panel advises against. */
const inAnotherLanguage: ReadonlySet<string> = new Set(['Persian', 'both directions']);

const titleOf = (name: string) => `Probe ${name}`;

/** Inserts a saved reply that the search finds by its title. */
async function insertByTitle(page: Page, title: string): Promise<void> {
  await searchInPanel(page, title);
  await pressInPanel(page, `Insert: ${title}`);
}

/**
 * Where the panel advises against a text, puts it in all the same: what the guards say depends on the
 * comment, and is tried elsewhere.
 */
async function insistWhereAdvised(page: Page): Promise<void> {
  // What was said of an insertion before this one is gone as soon as this one is pressed.
  await until('an end of the insertion, or an advice', async () => {
    const nodes = await panelNodes(page);
    if (nodes.some(({ role, name }) => role === 'button' && name === 'Insert it anyway')) {
      await insist(page);
      return true;
    }
    return nodes.some(({ role, name }) => role === 'StaticText' && /^Inserted/.test(name));
  });
}

/** The box that answers the item, in the editor's own state. */
async function boxFor(page: Page, id: string): Promise<PracticeComposer | undefined> {
  return (await editorState(page)).find(({ replyTo }) => replyTo === id);
}

async function holds(page: Page, id: string, text: string): Promise<void> {
  await expect.poll(async () => (await boxFor(page, id))?.text).toBe(text);
}

/** The caret is in one of the site's boxes, so that keys go there. */
async function caretIsInBox(page: Page): Promise<void> {
  await expect(page.locator(':is(textarea, [contenteditable="true"]):focus')).toHaveCount(1);
}

/** No other box holds a word. */
async function othersAreEmpty(page: Page, id: string): Promise<void> {
  const others = (await editorState(page)).filter(({ replyTo }) => replyTo !== id);
  expect(others.filter(({ text }) => text.trim() !== '')).toEqual([]);
}

for (const surface of surfaces) {
  test.describe(`into ${surface.name}`, () => {
    // Several insertions one after another, each with all that a person would wait for.
    test.setTimeout(240_000);

    test('texts of every kind arrive exactly, and the editor takes them back', async ({
      inlay,
    }) => {
      for (const [name, text] of Object.entries(texts)) {
        await saveReply(inlay, { title: titleOf(name), text });
      }
      const { page, id } = await surface.open(inlay);
      await openPanel(page, id);
      await listenForSending(page);
      for (const [name, text] of Object.entries(texts)) {
        await test.step(name, async () => {
          await insertByTitle(page, titleOf(name));
          if (inAnotherLanguage.has(name)) await insist(page);
          else await insistWhereAdvised(page);
          await panelSays(page, /^Inserted\. You press send\./);
          await expect
            .poll(() => boxFor(page, id))
            .toMatchObject({
              family: surface.family,
              text: surface.prefix + text,
              sendAwake: true,
            });
          await othersAreEmpty(page, id);
          await caretIsInBox(page);
          await page.keyboard.press('ControlOrMeta+z');
          await holds(page, id, surface.prefix);
        });
      }
      expect(await sending(page)).toEqual([]);
    });

    test('another reply follows what is there, and the panel covers neither box nor send', async ({
      inlay,
    }) => {
      await saveReply(inlay, { title: 'Probe one', text: 'We are on it.' });
      await saveReply(inlay, { title: 'Probe two', text: ' It takes two days.' });
      const { page, id } = await surface.open(inlay);
      await openPanel(page, id);
      await insertByTitle(page, 'Probe one');
      await insistWhereAdvised(page);
      await holds(page, id, `${surface.prefix}We are on it.`);
      await panelSays(page, /^Inserted/);
      await caretIsInBox(page);
      await page.keyboard.insertText(' Thank you.');
      await holds(page, id, `${surface.prefix}We are on it. Thank you.`);
      await insertByTitle(page, 'Probe two');
      await insistWhereAdvised(page);
      await holds(page, id, `${surface.prefix}We are on it. Thank you. It takes two days.`);
      await panelKeepsOff(page, surface);
    });

    test('sent by the person, it counts as the answer', async ({ inlay }) => {
      await saveReply(inlay, { title: 'Probe sent', text: 'Yes, in walnut from March on.' });
      const { page, id } = await surface.open(inlay);
      await openPanel(page, id);
      await insertByTitle(page, 'Probe sent');
      await insistWhereAdvised(page);
      await panelSays(page, /^Inserted/);
      await expect.poll(async () => (await settledBadge(page, id)).name).toMatch(/^Drafted, /);
      await surface.send(page).click();
      await expect
        .poll(() => page.evaluate(() => [...globalThis.practice.sent]))
        .toMatchObject([{ text: `${surface.prefix}Yes, in walnut from March on.`, replyTo: id }]);
      await expect.poll(async () => (await settledBadge(page, id)).name).toMatch(/^Answered, /);
      await pressInPanel(page, /history/i);
      await panelSays(page, /Put into the reply box: Probe sent/);
      await panelSays(page, /Reply by your account seen on the page/);
    });
  });
}

const [onX, onInstagram, onFacebook, onLinkedin] = [
  surfaces.find(({ name }) => name.startsWith('the dialog')),
  surfaces.find(({ name }) => name === "Instagram's textarea, for a comment"),
  surfaces.find(({ site }) => site === 'Facebook'),
  surfaces.find(({ name }) => name === "LinkedIn's TipTap box, for a comment"),
];

/** The box holds one of the saved replies, no panel stands in the page, and nothing was sent. */
async function holdsFirstSuggestion(
  inlay: Inlay,
  page: Page,
  { prefix }: ReplySurface,
  id: string,
): Promise<void> {
  const all = await callWorker(inlay, 'replies.list');
  const texts = all.map(({ text }) => prefix + text);
  await expect.poll(async () => texts.includes((await boxFor(page, id))?.text ?? '')).toBe(true);
  await expect.poll(async () => (await settledBadge(page, id)).name).toMatch(/^Drafted, /);
  expect(await panelNodes(page)).toEqual([]);
  expect(await page.evaluate(() => globalThis.practice.sent.length)).toBe(0);
}

test('a click on the icon of a badge inserts the first suggestion', async ({ inlay }) => {
  if (!onX) throw new Error('A surface that the test needs is not there.');
  const { page, id } = await onX.open(inlay);
  await withFound(
    () => settledBadge(page, id),
    (badge) => badge.click(8),
  );
  await holdsFirstSuggestion(inlay, page, onX, id);
});

for (const surface of [onX, onInstagram, onFacebook, onLinkedin]) {
  if (!surface) throw new Error('A surface that the tests need is not there.');
  const { site } = surface;

  test(`${site}: keys 1 to 3 insert the card of that number`, async ({ inlay }) => {
    const { page, id } = await surface.open(inlay);
    await openPanel(page, id);
    await inPanel(page, 'button', /^Insert: /);
    const names = (await panelNodes(page)).map(({ name }) => bare(name));
    const titles = names.flatMap((name) => (name.startsWith('Insert: ') ? name.slice(8) : []));
    const all = await callWorker(inlay, 'replies.list');
    const textOf = (title: string | undefined) =>
      all.find((one) => one.title === title)?.text ?? '';
    expect(textOf(titles[1])).not.toContain('{');
    await page.keyboard.press('2');
    await panelSays(page, /^Inserted/);
    await holds(page, id, surface.prefix + textOf(titles[1]));
    expect(await page.evaluate(() => globalThis.practice.sent.length)).toBe(0);
  });

  test(`${site}: a focused badge inserts the first suggestion by "i", with the panel closed`, async ({
    inlay,
  }) => {
    const { page, id } = await surface.open(inlay);
    await withFound(
      () => settledBadge(page, id),
      (badge) => badge.focus(),
    );
    await page.keyboard.press('i');
    await holdsFirstSuggestion(inlay, page, surface, id);
  });

  test(`${site}: an item that left before Insert gets nothing, and no other box does`, async ({
    inlay,
  }) => {
    await saveReply(inlay, { title: 'Probe gone', text: 'We are on it.' });
    const { page, id } = await surface.open(inlay);
    await openPanel(page, id);
    await searchInPanel(page, 'Probe gone');
    await inPanel(page, 'button', 'Insert: Probe gone');
    const marked = await markedItems(page, siteOn(page).marks);
    await marked.evaluate((items, wanted) => {
      items.find(({ id }) => id === wanted)?.box.remove();
    }, id);
    await panelSays(page, /^This comment is no longer on the page/);
    await pressInPanel(page, 'Insert: Probe gone');
    await panelSays(page, /no longer on the page\. Nothing was inserted/);
    for (const { text } of await editorState(page)) expect(text).not.toContain('We are on it.');
  });

  test(`${site}: a reply that lacks a word asks for it`, async ({ inlay }) => {
    await saveReply(inlay, { title: 'Probe lacking', text: 'Order {order} is on its way.' });
    const { page, id } = await surface.open(inlay);
    await openPanel(page, id);
    await insertByTitle(page, 'Probe lacking');
    await panelSays(page, /Probe lacking lacks a word$/);
    expect(await boxFor(page, id)).toBeUndefined();
    await fillInPanel(page, 'textbox', /^order is empty here/, 'HO-48213');
    await pressInPanel(page, 'Insert');
    await panelSays(page, /^Everybody would see: an order number/);
    await insist(page);
    await holds(page, id, `${surface.prefix}Order HO-48213 is on its way.`);
  });
}

test('X: what the person sends teaches the suggestions', async ({ inlay }) => {
  if (!onX) throw new Error('A surface that the tests need is not there.');
  await saveReply(inlay, { title: 'Probe learned', text: 'Yes, in walnut from March on.' });
  const { page, id } = await onX.open(inlay);
  await openPanel(page, id);
  await insertByTitle(page, 'Probe learned');
  await insistWhereAdvised(page);
  await panelSays(page, /^Inserted/);
  await onX.send(page).click();
  await expect
    .poll(async () => {
      const { uses } = (await callWorker(inlay, 'data.export')) as {
        uses: readonly { outcome: string; said?: string }[];
      };
      return uses.filter(({ outcome }) => outcome === 'sent').map(({ said }) => said);
    })
    .toEqual([`${onX.prefix}Yes, in walnut from March on.`]);
});

test('X: a text that is too long is refused before a word of it is put in', async ({ inlay }) => {
  await saveReply(inlay, { title: 'Probe long', text: 'oak '.repeat(75).trim() });
  const { page, id } = await (onX as ReplySurface).open(inlay);
  await openPanel(page, id);
  await insertByTitle(page, 'Probe long');
  await panelSays(page, /^The text is longer than X allows\. Nothing was inserted/);
  expect((await editorState(page)).filter(({ text }) => text !== '')).toEqual([]);
});

/** The panel as it is painted overlaps neither the box nor its send control. */
async function panelKeepsOff(page: Page, surface: ReplySurface): Promise<void> {
  const focused = page.locator(':is(textarea, [contenteditable="true"]):focus');
  await expect(async () => {
    const panel = await boxOf((await panelNodes(page)).find(({ role }) => role === 'dialog'));
    const editor = await focused.boundingBox({ timeout: 2_000 });
    for (const box of [editor, await surface.send(page).boundingBox({ timeout: 2_000 })]) {
      if (!box) throw new Error('The box or its send control is not painted.');
      const apart =
        panel.x >= box.x + box.width ||
        panel.x + panel.width <= box.x ||
        panel.y >= box.y + box.height ||
        panel.y + panel.height <= box.y;
      expect(apart, JSON.stringify({ panel, box })).toBe(true);
    }
  }).toPass();
}

async function boxOf(node: ClosedNode | undefined) {
  const box = await node?.box();
  if (!box) throw new Error('The panel is not painted.');
  return box;
}
