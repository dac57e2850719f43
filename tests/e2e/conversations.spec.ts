import { expect, type Page } from '@playwright/test';
import { threads } from '../practice/data/threads.ts';
import { facebookUrls } from '../practice/facebook/site.ts';
import { instagramUrls } from '../practice/instagram/site.ts';
import { linkedinUrls } from '../practice/linkedin/site.ts';
import { chatUrl } from '../practice/x/spec-page.ts';
import { badges, type ClosedNode } from './kit/closed-roots.ts';
import {
  bare,
  openPanelBy,
  panelNodes,
  panelSays,
  pressInPanel,
  searchInPanel,
} from './kit/panel-nodes.ts';
import { editorState } from './kit/practice-state.ts';
import { saveReply } from './kit/saved-replies.ts';
import { listenForSending, sending } from './kit/site-sends.ts';
import { test } from './kit/test.ts';
import { until } from './kit/until.ts';

const [talk] = threads;
const id = talk?.id ?? '';

const editable = '[contenteditable="true"]';

/** The sites' conversations: the name above the messages, and the box below them. */
const surfaces = [
  {
    name: 'LinkedIn',
    url: `${linkedinUrls.messages(id)}?front=legacy`,
    framed: false,
    title: 'h2',
    box: editable,
  },
  {
    name: "LinkedIn's frame",
    url: linkedinUrls.messages(id),
    framed: true,
    title: 'h2',
    box: editable,
  },
  {
    name: 'Messenger',
    url: facebookUrls.messages(id),
    framed: false,
    title: 'h2',
    box: editable,
  },
  {
    name: "Instagram's Direct",
    url: instagramUrls.direct(id),
    framed: false,
    title: '[data-pagelet="IGDInboxHeaderOffMsys"] span',
    box: editable,
  },
  {
    name: "X's Chat",
    url: chatUrl(talk?.with ?? ''),
    framed: false,
    title: '[data-testid="dm-conversation-username"]',
    box: 'textarea',
  },
] as const;

type Surface = (typeof surfaces)[number];

const documentOf = (page: Page, { framed }: Surface) =>
  framed ? page.frameLocator('[data-testid="interop-iframe"]') : page;

/** The one badge of the conversation, once it says something. */
async function theBadge(page: Page): Promise<ClosedNode> {
  return until('one badge of the conversation alone, that says something', async () => {
    const [badge, another] = await badges(page);
    return !another && badge && !badge.name.startsWith('Looking') ? badge : null;
  });
}

const textIn = async (page: Page) =>
  (await editorState(page)).map(({ text }) => text).filter((text) => text.trim() !== '');

for (const surface of surfaces) {
  test.describe(`a conversation on ${surface.name}`, () => {
    test('has one badge, beside the person’s name above the messages', async ({ inlay }) => {
      const page = await inlay.open(surface.url);
      await expect(async () => {
        const badge = await theBadge(page);
        expect(bare(badge.name)).toMatch(/^New, message from Lottie 🌿 Benn/);
        const title = await documentOf(page, surface).locator(surface.title).boundingBox();
        const box = await badge.box();
        if (!title || !box) throw new Error('The name or the badge is not painted.');
        const middle = title.y + title.height / 2;
        expect(Math.abs(box.y + box.height / 2 - middle)).toBeLessThan(4);
        expect(box.x).toBeGreaterThan(title.x);
      }).toPass();
    });

    test('takes a reply in one click, sends nothing, and is answered when the person sends', async ({
      inlay,
    }) => {
      const text = 'Thank you, Lottie 🌿\nThe oil comes in 250 ml.\n\nسلام به مادرتان';
      await saveReply(inlay, { title: 'Probe oil', text });
      const page = await inlay.open(surface.url);
      await listenForSending(page);
      await openPanelBy(page, () => theBadge(page));
      await searchInPanel(page, 'Probe oil');
      await pressInPanel(page, 'Insert: Probe oil');
      await panelSays(page, /^Inserted\. You press send\./);
      await expect.poll(() => textIn(page)).toEqual([text]);
      expect(await sending(page)).toEqual([]);
      await expect.poll(async () => (await theBadge(page)).name).toMatch(/^Drafted, /);
      const box = documentOf(page, surface).locator(`${surface.box}:visible`).last();
      await box.focus();
      await expect(box).toBeFocused();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => globalThis.practice.sent.map((sent) => sent.text)))
        .toEqual([text]);
      await expect.poll(async () => (await theBadge(page)).name).toMatch(/^Answered, /);
    });
  });
}

test('a frame of LinkedIn that is none of its parts gets nothing of Inlay', async ({ inlay }) => {
  const page = await inlay.open(linkedinUrls.launch);
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThan(1);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, id: 'inner', width: 600, height: 500 });
    document.body.prepend(frame);
  }, `${linkedinUrls.workshop}?front=legacy`);
  const inner = page.frameLocator('#inner');
  await inner.locator('article.comments-comment-entity').first().waitFor();
  // The same comments in a tab of their own have badges by now.
  const alone = await inlay.open(`${linkedinUrls.workshop}?front=legacy`);
  await expect.poll(async () => (await badges(alone)).length).toBeGreaterThan(1);
  await expect(inner.locator('inlay-badge, inlay-tile')).toHaveCount(0);
});

test('panel in the frame of LinkedIn closes on Escape and leaves the conversation as it was', async ({
  inlay,
}) => {
  const page = await inlay.open(linkedinUrls.messages(id));
  await openPanelBy(page, () => theBadge(page));
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await panelNodes(page)).length).toBe(0);
  await expect.poll(async () => (await theBadge(page)).focused).toBe(true);
  expect(await textIn(page)).toEqual([]);
});
