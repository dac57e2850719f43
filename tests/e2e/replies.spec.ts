import { expect, type Page } from '@playwright/test';
import {
  bare,
  inPanel,
  openPanel,
  panelNodes,
  panelSays,
  pressInPanel,
  searchInPanel,
} from './kit/panel-nodes.ts';
import { editorState } from './kit/practice-state.ts';
import { openComment, openLinkedin, openOnFacebook, openTweet } from './kit/reply-surfaces.ts';
import { saveReply } from './kit/saved-replies.ts';
import { test } from './kit/test.ts';
import { callWorker } from './kit/worker-call.ts';

const sites = [
  { name: 'X', open: openTweet },
  { name: 'Instagram', open: openComment },
  { name: 'Facebook', open: openOnFacebook },
  { name: 'LinkedIn', open: openLinkedin },
] as const;

/** Titles of the cards that the panel offers now, in order. */
async function offered(page: Page): Promise<readonly string[]> {
  await inPanel(page, 'button', /^Insert: /);
  const names = (await panelNodes(page)).map(({ name }) => bare(name));
  return names.flatMap((name) => (name.startsWith('Insert: ') ? name.slice(8) : []));
}

for (const { name, open } of sites) {
  for (const [commentId, lang] of [
    ['en-02', 'en'],
    ['fa-02', 'fa'],
  ] as const) {
    test(`${name}: the first guesses for ${commentId} speak its language`, async ({ inlay }) => {
      const { page, id } = await open(inlay, commentId);
      await openPanel(page, id);
      const all = await callWorker(inlay, 'replies.list');
      const langs = async () =>
        (await offered(page)).map((title) => all.find((reply) => reply.title === title)?.lang);
      await expect.poll(async () => (await langs()).slice(0, 3)).toEqual([lang, lang, lang]);
    });
  }

  test(`${name}: a reply that was changed while the panel is open is what is inserted`, async ({
    inlay,
  }) => {
    const first = { title: 'میز گردو', text: 'از فروردین با چوب گردو هم هست.', lang: 'fa' };
    await saveReply(inlay, first);
    const { page, id } = await open(inlay, 'en-02');
    await openPanel(page, id);
    await searchInPanel(page, 'گردو');
    await panelSays(page, first.text);
    await saveReply(inlay, { ...first, text: 'از اردیبهشت‌ماه، نه زودتر.' });
    await page.bringToFront();
    await panelSays(page, 'از اردیبهشت‌ماه، نه زودتر.');
    await pressInPanel(page, `Insert: ${first.title}`);
    // The comment is English, so the panel advises against it first.
    await pressInPanel(page, 'Insert it anyway');
    await expect
      .poll(async () => (await editorState(page)).find(({ replyTo }) => replyTo === id)?.text)
      .toMatch(/^(?:@tobias_wrenn |Tobias Wrenn )?از اردیبهشت‌ماه، نه زودتر\.$/);
  });
}
