import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';

import { threads } from '../data/threads.ts';
import { composers, firstSent, itemOf, sentOn } from '../kit/page-truth.ts';
import { test } from '../plain-browser.ts';
import { linkedinUrls } from './site.ts';
import { idOf, legacyComment, scrollTo, sduiComment } from './spec-page.ts';

const sdui = (url: string) => `${url}?front=sdui`;
const legacy = (url: string) => `${url}?front=legacy`;

test.describe('one address', () => {
  test('has two front-ends that share no marks', async ({ page }) => {
    await page.goto(legacy(linkedinUrls.workshop));
    await expect(page.locator('body.ember-application')).toBeVisible();
    await expect(page.locator('[data-id^="urn:li:comment:("]').first()).toBeVisible();
    await expect(page.locator('[componentkey], [data-testid], [data-sdui-screen]')).toHaveCount(0);

    await page.goto(sdui(linkedinUrls.workshop));
    await expect(page.locator('main#workspace [data-sdui-screen$="UpdateDetail"]')).toBeVisible();
    await expect(page.locator('[id^="replaceableComment_urn:li:comment:("]').first()).toBeVisible();
    await expect(
      page.locator('body.ember-application, [data-id], [data-urn], .ql-editor'),
    ).toHaveCount(0);
  });

  test('has ids that tell the time', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    const [post] = /\d{19}/.exec(page.url()) ?? [];
    expect(Number(BigInt(post ?? 0) >> 22n)).toBe(Date.parse(launchPost.postedAt));
    const id = await idOf(page, launchPost, 'en-02');
    const startedAt = await page.evaluate(
      () => JSON.parse(document.querySelector('#practice-data')?.textContent ?? '{}').startedAt,
    );
    const { minutesAgo = 0 } = launchPost.comments.find(({ id }) => id === 'en-02') ?? {};
    expect(minutesAgo).toBeGreaterThan(0);
    expect(Number(BigInt(id) >> 22n)).toBe(Date.parse(startedAt) - minutesAgo * 60_000);
  });

  test("names a film's comments by another number than its page", async ({ page }) => {
    await page.goto(sdui(linkedinUrls.workshop));
    const card = page.locator('[id^="replaceableComment_"]').first();
    await expect(card).toHaveAttribute(
      'id',
      /^replaceableComment_urn:li:comment:\(urn:li:ugcPost:\d+,\d+\)$/,
    );
    const [activity] = /\d{19}/.exec(page.url()) ?? [''];
    expect(await card.getAttribute('id')).not.toContain(activity);
  });
});

test.describe('the older front-end', () => {
  test('mounts the send control only when Quill itself has text', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    const form = page.locator('form.comments-comment-box__form');
    const editor = form.locator('.ql-editor[role="textbox"]');
    const submit = form.locator('.comments-comment-box__submit-button--cr');
    await expect(editor).toBeVisible();
    await expect(form.locator('.ql-clipboard[contenteditable]')).toHaveCount(1);
    await expect(submit).toHaveCount(0);
    await editor.click();
    await page.keyboard.type('سلام 🌿');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line');
    await expect(submit).toHaveText('Comment');
    await expect
      .poll(() => composers(page))
      .toMatchObject([
        { family: 'quill', text: 'سلام 🌿\nsecond line', sendAwake: true, replyTo: null },
      ]);
    await submit.click();
    await expect(submit).toHaveCount(0);
    const sent = await firstSent(page);
    await expect(legacyComment(page, sent.id)).toContainText('second line');
    await expect
      .poll(() => itemOf(page, sent.id))
      .toMatchObject({
        author: 'haldenoak',
        replyTo: null,
      });
  });

  test('answers in the thread, with a chip that names whom', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    const id = await idOf(page, launchPost, 'en-02');
    const comment = legacyComment(page, id);
    await comment.getByRole('button', { name: 'Reply to Tobias Wrenn’s comment' }).click();
    const chip = comment.locator('.ql-editor .ql-mention');
    await expect(chip).toHaveText('Tobias Wrenn');
    await expect(chip.locator('[contenteditable="false"]')).toHaveCount(1);
    await expect(comment.locator('.comments-comment-box__submit-button--cr')).toHaveCount(0);
    await expect(comment.locator('.ql-editor')).toBeFocused();
    await page.keyboard.type('Yes, from March.');
    await expect
      .poll(async () => (await composers(page)).at(-1))
      .toMatchObject({
        text: 'Tobias Wrenn Yes, from March.',
        sendAwake: true,
        replyTo: id,
      });
    await comment.locator('.comments-comment-box__submit-button--cr').click();
    const sent = await firstSent(page);
    await expect(comment.locator('.comments-replies-list article')).toContainText('from March');
    await expect.poll(() => itemOf(page, sent.id)).toMatchObject({ replyTo: id });
  });

  test('nests replies, loads more, unfolds, and shows what arrives', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    const entities = page.locator('article.comments-comment-entity');
    const nested = page.locator('article article.comments-comment-entity--reply');
    const unfold = page.locator('.comments-replies-list__replies-button').first();
    await expect(entities).toHaveCount(12);
    await expect(async () => {
      const more = page.locator('.comments-comments-list__load-more-comments-button--cr');
      if ((await nested.count()) === 0) await more.click({ timeout: 500 });
      expect(await nested.count()).toBeGreaterThan(0);
    }).toPass();
    await expect(unfold).toHaveText('See previous replies');
    const list = await unfold.locator('xpath=..').elementHandle();
    expect(await list?.$$('article')).toHaveLength(0);
    await unfold.click();
    await expect.poll(async () => (await list?.$$('article'))?.length).toBeGreaterThan(0);
    await page.evaluate(() => globalThis.practice.arrive());
    await expect(entities.first()).toContainText('showroom open on Sunday');
  });

  test('deletes on the own post after a question, for good', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    const id = await idOf(page, launchPost, 'en-02');
    const comment = legacyComment(page, id);
    const items = comment.locator('.artdeco-dropdown__item');
    await expect(items).toHaveCount(0);
    await comment.locator('.comment-options-trigger button').first().click();
    await expect(items).toHaveText(['Copy link to comment', 'Report', 'Delete']);
    await items.last().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(comment).toBeVisible();
    await comment.locator('.comment-options-trigger button').first().click();
    await items.last().click();
    await page.locator('.artdeco-modal .artdeco-button--primary').click();
    await expect(comment).toHaveCount(0);
    await expect.poll(() => itemOf(page, id)).toMatchObject({ removed: true });
    await page.reload();
    await expect(page.locator('article.comments-comment-entity').first()).toBeVisible();
    await expect(comment).toHaveCount(0);
  });

  test('opens a long text, and passes on a post without making it its own', async ({ page }) => {
    await page.goto(linkedinUrls.repost);
    await expect(page.locator('[role="article"][data-urn]')).toHaveCount(1);
    await expect(page.locator('.update-components-mini-update-v2')).toContainText('Form & Grain');
    await page.goto(linkedinUrls.launch);
    const more = page.locator('.feed-shared-update-v2__description .see-more');
    await more.click();
    await expect(more).toHaveCount(0);
  });
});

test.describe('the newer front-end', () => {
  test('wakes the send control by the state of TipTap', async ({ page }) => {
    await page.goto(linkedinUrls.workshop);
    const editor = page.locator('[data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror');
    await editor.click();
    const submit = page.locator('[id*="commentButtonSection"] button');
    await expect(submit).toHaveCount(0);
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two 🪵');
    await expect(submit).toHaveText('Comment');
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ family: 'tiptap', text: 'one\ntwo 🪵', sendAwake: true, replyTo: null }]);
    await submit.click();
    const sent = await firstSent(page);
    await expect(sduiComment(page, sent.id)).toContainText('two 🪵');
  });

  test('puts the reply box beside the comment, with a chip', async ({ page }) => {
    await page.goto(linkedinUrls.workshop);
    const id = await idOf(page, workshopPost, 'ws-03-a');
    const card = sduiComment(page, id);
    await expect(card).toHaveAttribute('style', /margin-left: 36px/);
    await card.getByRole('button', { name: 'Reply' }).click();
    await expect(card.locator('.ProseMirror')).toHaveCount(0);
    const box = card.locator('xpath=following-sibling::div[1]');
    await expect(box.locator('.ProseMirror [contenteditable="false"]')).toHaveText('Halden & Oak');
    await expect(box.locator('.ProseMirror')).toBeFocused();
    await page.keyboard.type('dziękuję');
    await expect
      .poll(async () => (await composers(page)).at(-1))
      .toMatchObject({
        text: 'Halden & Oak dziękuję',
        replyTo: id,
      });
    await box.locator('[id*="commentButtonSection"] button').click();
    const sent = await firstSent(page);
    await expect
      .poll(() => itemOf(page, sent.id))
      .toMatchObject({
        replyTo: await idOf(page, workshopPost, 'ws-03'),
      });
  });

  test('keeps only the comments near the window, and the one that is being answered', async ({
    page,
  }) => {
    await page.goto(sdui(linkedinUrls.launch));
    const first = sduiComment(page, await idOf(page, launchPost, 'en-02'));
    await expect(first).toBeVisible();
    await page.getByRole('button', { name: 'Load more comments' }).click();
    const byAge = [...launchPost.comments].sort((a, b) => a.minutesAgo - b.minutesAgo);
    const last = await idOf(page, launchPost, byAge[20]?.id ?? '');
    await scrollTo(page, sduiComment(page, last));
    await expect(first).toHaveCount(0);
    await page.locator('main#workspace').evaluate((pane) => pane.scrollTo(0, 0));
    await first.getByRole('button', { name: 'Reply' }).click();
    await expect(page.locator('.ProseMirror:focus')).toContainText('Tobias Wrenn');
    await page.keyboard.type('half a thought');
    await expect
      .poll(async () => (await composers(page)).map(({ text }) => text))
      .toContain('Tobias Wrenn half a thought');
    await scrollTo(page, sduiComment(page, last));
    await expect
      .poll(async () => (await composers(page)).map(({ text }) => text))
      .toContain('Tobias Wrenn half a thought');
  });

  test("has replies within their comment on somebody else's post, and no Delete for it", async ({
    page,
  }) => {
    await page.goto(linkedinUrls.magazine);
    const comment = sduiComment(page, await idOf(page, magazinePost, 'mag-02'));
    const reply = sduiComment(page, await idOf(page, magazinePost, 'mag-02-a'));
    await expect(comment.locator(reply)).toBeVisible();
    const entries = page.getByRole('menuitem');
    await comment.getByLabel('View more options for Priya D.’s comment.').click();
    await expect(entries).toHaveText(['Copy link to comment', 'Report']);
    await page.keyboard.press('Escape');
    await expect(entries).toHaveCount(0);
    await reply.getByLabel('View more options for Halden & Oak’s comment.').click();
    await expect(entries).toHaveText(['Copy link to comment', 'Delete']);
    await entries.last().click();
    await page.locator('dialog[open][data-testid="dialog"]').getByText('Delete').last().click();
    await expect(reply).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('reports in steps, in the shadow root of the outlet', async ({ page }) => {
    await page.goto(linkedinUrls.workshop);
    const id = await idOf(page, workshopPost, 'ws-04');
    const card = sduiComment(page, id);
    await card.getByLabel(/^View more options for/).click();
    await page.getByRole('menuitem', { name: 'Report' }).click();
    const outlet = page.locator('#interop-outlet');
    expect(await outlet.evaluate((host) => host.shadowRoot?.mode)).toBe('open');
    expect((await outlet.boundingBox())?.height ?? 0).toBe(0);
    expect(await page.evaluate(() => document.querySelector('[role="dialog"]'))).toBeNull();
    const dialog = page.getByRole('dialog', { name: 'Report' });
    await expect(dialog.getByRole('button', { name: 'Next' })).toBeDisabled();
    await dialog.getByLabel('Harassment').check();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByLabel('Me or my page').check();
    expect(await itemOf(page, id)).toMatchObject({ reported: false });
    await dialog.getByRole('button', { name: 'Submit report' }).click();
    await expect(card).toHaveCount(0);
    await expect.poll(() => itemOf(page, id)).toMatchObject({ reported: true, removed: false });
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toHaveCount(0);
  });
});

test.describe('the acting identity', () => {
  const toggle = (page: Page) =>
    page.getByLabel('Open menu for switching identity when interacting with this post');

  test('is a page or the member behind it, and decides what may be deleted', async ({ page }) => {
    await page.goto(linkedinUrls.launch);
    await expect(toggle(page).locator('img')).toHaveAttribute('alt', 'Photo of Halden & Oak');
    await expect(page.locator('img.global-nav__me-photo')).toHaveAttribute('alt', 'Ines Marlow');
    await toggle(page).click();
    await page.getByRole('dialog').getByLabel('Ines Marlow').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(toggle(page).locator('img')).toHaveAttribute('alt', 'Photo of Ines Marlow');
    const comment = legacyComment(page, await idOf(page, launchPost, 'en-02'));
    await comment.locator('.comment-options-trigger button').click();
    await expect(comment.locator('.artdeco-dropdown__item')).toHaveText([
      'Copy link to comment',
      'Report',
    ]);
  });

  test('may be asked for; the member has a mark of their own', async ({ page }) => {
    await page.goto(`${linkedinUrls.repost}?viewer=ines_marlow`);
    await expect(toggle(page).locator('img')).toHaveAttribute('alt', 'Photo of Ines Marlow');
    const own = page.locator('article', { hasText: 'hire me for lamps' });
    await expect(own.locator('.comments-comment-meta__data').first()).toContainText('You');
  });
});

test.describe('messages', () => {
  const thread = threads[0]?.id ?? '';

  /** Types, and puts markup in as scripts do, into the box of a page, frame or overlay. */
  async function tryBox(page: Page, place: Locator | FrameLocator): Promise<void> {
    const editor = place.getByLabel('Write a message…');
    const send = place.locator('button.msg-form__send-button');
    await expect(send).toBeDisabled();
    await editor.click();
    await editor.evaluate((element) => {
      element.firstElementChild?.append('only in the DOM');
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    });
    await expect(send).toBeDisabled();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Ask for Bea.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('شنبه');
    await expect(send).toBeEnabled();
    await expect
      .poll(async () => (await composers(page)).at(-1))
      .toMatchObject({
        family: 'contenteditable',
        text: 'Ask for Bea.\nشنبه',
        sendAwake: true,
      });
    await page.keyboard.press('Enter');
    await expect(place.locator('.msg-s-event-listitem').last()).toContainText('Ask for Bea.');
    await expect(send).toBeDisabled();
    await expect.poll(() => sentOn(page)).toMatchObject([{ text: 'Ask for Bea.\nشنبه' }]);
  }

  test('stand in a frame of the newer front-end, whose address tells which', async ({ page }) => {
    await page.goto(linkedinUrls.messages(thread));
    const frame = page.frameLocator('[data-testid="interop-iframe"]');
    await expect(frame.locator('h2.msg-entity-lockup__entity-title')).toHaveText(/Lottie/);
    const event = frame.locator('.msg-s-event-listitem--other').first();
    const urn = (await event.getAttribute('data-event-urn')) ?? '';
    const ms = Number.parseInt(atob(/,2-([\w+/=]+)\)$/.exec(urn)?.[1] ?? ''), 10);
    expect(Date.now() - ms).toBeGreaterThan(8_600 * 60_000);
    await tryBox(page, frame.locator('body'));

    await frame.getByRole('listitem').filter({ hasText: 'Gus Hallowell' }).locator('h3').click();
    await expect(frame.locator('h2:visible')).toHaveText('Gus Hallowell');
    await expect(frame.locator('.msg-form__contenteditable')).toHaveCount(2);
    await expect(page).toHaveURL(/\/messaging\/thread\/2-/);
    await page.goBack();
    await expect(frame.locator('h2:visible')).toHaveText(/Lottie/);
  });

  for (const front of ['legacy', 'sdui'] as const) {
    test(`stand over any other page (${front})`, async ({ page }) => {
      await page.goto(`${linkedinUrls.workshop}?front=${front}`);
      const overlay = page.locator('#msg-overlay');
      await overlay.getByRole('button', { name: 'Messaging' }).click();
      await overlay.locator('h3', { hasText: 'Gus Hallowell' }).click();
      const bubble = page.getByRole('dialog', { name: 'Conversation with Gus Hallowell' });
      await tryBox(page, bubble);
    });
  }
});

test.describe('other pages and faces of the site', () => {
  for (const front of ['legacy', 'sdui'] as const) {
    test(`the feed has posts, leads to one, and takes a new one (${front})`, async ({ page }) => {
      await page.goto(`${linkedinUrls.feed}?front=${front}`);
      await expect(page.getByText('Ninety seconds in the workshop').first()).toBeVisible();
      await page.getByRole('button', { name: 'Start a post' }).click();
      const dialog = page.getByRole('dialog', { name: 'Start a post' });
      await dialog.locator('[contenteditable="true"][role="textbox"]').click();
      await expect(dialog.locator('[contenteditable="true"]:focus')).toHaveCount(1);
      await page.keyboard.type('Closed on Friday.');
      await dialog.getByRole('button', { name: 'Post' }).click();
      await expect(page.getByText('Closed on Friday.')).toBeVisible();
      await page.locator('a[href*="/feed/update/"]').first().click();
      await expect(page).toHaveURL(/\/feed\/update\/urn:li:activity:\d+\//);
      await expect(page.locator('[contenteditable="true"][role="textbox"]')).toHaveCount(1);
    });

    test(`runs from right to left with labels of its own (${front})`, async ({ page }) => {
      await page.goto(`${linkedinUrls.workshop}?front=${front}&lang=fa&theme=dark`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.getByText('پاسخ', { exact: true }).first()).toBeVisible();
      await expect(page.getByText('Reply', { exact: true })).toHaveCount(0);
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      await page.evaluate(() => globalThis.practice.setTheme('light'));
      await expect.poll(ground).not.toBe(dark);
    });
  }
});
