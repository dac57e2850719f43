import { expect, type Page } from '@playwright/test';
import { threads } from '../data/threads.ts';
import { composers, firstSent, itemOf, sentOn } from '../kit/page-truth.ts';
import { test } from '../plain-browser.ts';
import { facebookUrls } from './site.ts';
import { articleOf, idOf } from './spec-page.ts';

const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const submit = (page: Page) => page.locator('#focused-state-composer-submit [role="button"]');

/** The numbers of post and comment in an author's link. */
const numbersOf = (href: string | null) =>
  atob(new URL(href ?? '').searchParams.get('comment_id') ?? '').match(/\d+/g);

test.describe('a post on a page of its own', () => {
  test('has comments as articles beside each other, told by label and address', async ({
    page,
  }) => {
    await page.goto(facebookUrls.launch);
    const comment = articleOf(page, idOf('en-02'));
    await expect(comment).toHaveAttribute(
      'aria-label',
      /^Comment by Tobias Wrenn (\d+ minutes|an hour|\d+ hours) ago$/,
    );
    await expect(page.locator('[role="article"][aria-label] [role="article"]')).toHaveCount(0);
    await expect(page.locator('[data-commentid]')).toHaveCount(0);
    await expect(comment.locator('ul > li').first()).toHaveText(/^\d+[mh]$/);
    await expect(comment.locator('time')).toHaveCount(0);
    const [avatar, name] = await comment.locator('a[href*="profile.php"]').all();
    await expect(avatar?.locator('svg image') ?? page.locator('none')).toHaveCount(1);
    expect(numbersOf((await name?.getAttribute('href')) ?? null)?.[1]).toBe(idOf('en-02'));
    const face = comment.locator('li a');
    await face.hover();
    await expect(page.getByRole('tooltip')).toContainText(/\b20\d\d\b/);
  });

  test('names the parent in the address and label of a reply, and folds replies', async ({
    page,
  }) => {
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('ar-09')}`);
    const folded = articleOf(page, idOf('ar-09-a'));
    await expect(articleOf(page, idOf('ar-09')).first()).toBeVisible();
    await expect(folded).toHaveCount(0);
    await page.getByRole('button', { name: 'Halden & Oak replied · 1 reply' }).first().click();
    await expect(folded).toHaveAttribute(
      'aria-label',
      /^Reply by Halden & Oak to سلمى ديكور's comment /,
    );
    await expect(folded.locator('li a').first()).toHaveAttribute(
      'href',
      new RegExp(`[?&]comment_id=${idOf('ar-09')}&reply_comment_id=${idOf('ar-09-a')}&`),
    );
    await expect(folded.getByLabel('View information about identity badges')).toHaveText('Author');
  });

  test('draws emoji as pictures, mentions as names and "Edited" after the buttons', async ({
    page,
  }) => {
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('ar-08')}`);
    const reply = articleOf(page, idOf('ar-08-a'));
    await expect(reply.locator('span[lang] img[alt="🌿"]')).toHaveCount(1);
    expect(await reply.locator('span[lang]').textContent()).not.toContain('🌿');
    const comment = articleOf(page, idOf('ar-08'));
    await expect(comment.locator('span[lang] a[href$="/haldenoak"]')).toHaveText('Halden & Oak');
    expect((await itemOf(page, idOf('ar-08')))?.text).toMatch(/Halden & Oak$/);
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('en-04')}`);
    await expect(articleOf(page, idOf('en-04')).first().locator('li').last()).toHaveText('Edited');
  });

  test('has posts below it whose comments belong to another number', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const links = page.locator('[role="article"][aria-label] a[aria-hidden="false"]');
    await expect(articleOf(page, idOf('sug-02')).first()).toBeAttached();
    const numbers = new Set<string | undefined>();
    for (const link of await links.all()) {
      numbers.add(numbersOf(await link.getAttribute('href'))?.[0]);
    }
    expect(numbers.size).toBe(3);
    expect(await itemOf(page, idOf('sug-02'))).toBeUndefined();
  });

  test('loads more, shows spam only to who asks for all, and what arrives', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const main = page.locator('[role="article"][aria-posinset="1"]');
    const comments = main.locator('[role="article"][aria-label]');
    await expect(articleOf(main, idOf('en-02'))).toBeVisible();
    const before = await comments.count();
    await main.getByRole('button', { name: 'View more comments' }).click();
    await expect.poll(() => comments.count()).toBeGreaterThan(before);
    await page.evaluate(() => globalThis.practice.arrive(2));
    await expect(articleOf(page, idOf('new-02'))).toBeVisible();
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('fa-13')}`);
    await expect(articleOf(page, idOf('en-02'))).toBeVisible();
    await expect(articleOf(page, idOf('fa-13'))).toHaveCount(0);
    await main.getByRole('button', { name: 'Most relevant' }).click();
    await page.getByRole('menuitem', { name: 'All comments' }).click();
    await expect(articleOf(page, idOf('fa-13'))).toBeVisible();
  });
});

test.describe('the boxes', () => {
  test('wake the send control by the state of Lexical alone', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const editor = page.locator(`${LEXICAL}[aria-label="Comment as Halden & Oak"]`);
    await expect(submit(page)).toHaveCount(0);
    await editor.click();
    await expect(submit(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('سلام 🌿');
    await expect(submit(page)).not.toHaveAttribute('aria-disabled');
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ family: 'lexical', text: 'one\nسلام 🌿', sendAwake: true, replyTo: null }]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await composers(page))[0]?.text).not.toContain('سلام 🌿');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await composers(page))[0]?.text).toBe('one\nسلام 🌿');
    await submit(page).click();
    const sent = await firstSent(page);
    expect(sent).toMatchObject({ text: 'one\nسلام 🌿', replyTo: null });
    await expect(articleOf(page, sent.id)).toBeVisible();
  });

  test('open under a comment with a mention, which alone is nothing to send', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('ar-08')}`);
    await articleOf(page, idOf('ar-08-a')).getByText('Reply', { exact: true }).click();
    const editor = page.locator(`${LEXICAL}[aria-label="Reply to Halden & Oak"]`);
    await expect(editor).toBeFocused();
    await expect(submit(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    expect(await sentOn(page)).toEqual([]);
    await page.keyboard.type('and thanks');
    const replying = async () =>
      (await composers(page)).find(({ replyTo }) => replyTo === idOf('ar-08-a'));
    await expect.poll(replying).toMatchObject({ text: 'Halden & Oak and thanks', sendAwake: true });
    await page.keyboard.press('Enter');
    const sent = await firstSent(page);
    await expect.poll(() => itemOf(page, sent.id)).toMatchObject({ replyTo: idOf('ar-08') });
    const published = articleOf(page, sent.id);
    await expect(published.locator('span[lang] a')).toHaveText('Halden & Oak');
    await expect(published.locator('span[lang]')).toHaveText('Halden & Oak and thanks');
  });

  test('keep a private text apart from the public ones that stand open beside it', async ({
    page,
  }) => {
    await page.goto(facebookUrls.launchDialog);
    const post = page.getByRole('dialog', { name: "Halden & Oak's post" });
    const comment = articleOf(post, idOf('en-02'));
    await comment.getByText('Reply', { exact: true }).click();
    // Keys pressed before the box has the caret and its mention are lost.
    await expect(page.locator(`${LEXICAL}:focus`)).toContainText('Tobias Wrenn');
    await page.keyboard.type('public reply');
    await post.locator(`${LEXICAL}[aria-label="Comment as Halden & Oak"]`).click();
    await page.keyboard.type('public comment');
    await comment.getByText('Send message', { exact: true }).click();
    const letter = page.getByRole('dialog', { name: 'Message Tobias Wrenn' });
    const send = letter.getByRole('button', { name: 'Send Message' });
    await expect(letter.locator(LEXICAL)).not.toHaveAttribute('aria-label');
    await expect(send).toHaveAttribute('aria-disabled', 'true');
    await letter.locator('[aria-placeholder="Send a message as Halden & Oak"]').click();
    await page.keyboard.type('your order is HO-1');
    await expect(page.locator(LEXICAL)).toHaveCount(3);
    await expect
      .poll(async () => (await composers(page)).map(({ text }) => text).sort())
      .toEqual(['Tobias Wrenn public reply', 'public comment', 'your order is HO-1']);
    await send.click();
    await expect(letter).toHaveCount(0);
    const sent = await firstSent(page);
    expect(sent).toMatchObject({ text: 'your order is HO-1', private: true });
    expect(await sentOn(page)).toHaveLength(1);
    expect(await itemOf(page, sent.id)).toBeUndefined();
    await expect(page.getByText('your order is HO-1')).toHaveCount(0);
    await comment.getByRole('link', { name: 'See response' }).click();
    await expect(page.getByRole('log')).toContainText('your order is HO-1');
  });

  test('name no Page when a person acts', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?viewer=dkimathi`);
    await expect(page.getByRole('textbox', { name: 'Write a comment…' }).first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: /Comment as/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'D. Kimathi, switch profile' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Halden & Oak' }).click();
    await expect(
      page.getByRole('textbox', { name: 'Comment as Halden & Oak' }).first(),
    ).toBeVisible();
  });

  test('are not there for a visitor', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?viewer=none`);
    await expect(page.locator('form#login_form')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(
      page.locator('[role="article"] [aria-haspopup="menu"][aria-expanded]'),
    ).toHaveCount(1);
  });
});

test.describe('the timeline as the Page sees it', () => {
  test('carries numbers, the publisher and boxes that wake by a click', async ({ page }) => {
    await page.goto(facebookUrls.page);
    const unit = page.locator('[data-pagelet="TimelineFeedUnit_0"]');
    const wrapper = unit.locator(`[data-commentid="${idOf('en-02')}"]`);
    await expect(wrapper.locator('[role="article"] li a').first()).toHaveAttribute(
      'href',
      /\/permalink\.php\?story_fbid=pfbid\w+&id=61\d+&comment_id=\d+/,
    );
    await expect(unit).toContainText('Published by D. Kimathi');
    await expect(unit.getByRole('link', { name: 'Boost post' })).toHaveAttribute(
      'href',
      /page_id=61\d+&target_id=122\d+/,
    );
    await expect(page.locator(LEXICAL)).toHaveCount(0);
    await unit.getByRole('textbox', { name: 'Comment as Halden & Oak' }).click();
    await expect(unit.locator(LEXICAL)).toBeFocused();
  });

  test('shows nothing of that to others', async ({ page }) => {
    await page.goto(`${facebookUrls.page}?viewer=dkimathi`);
    await expect(articleOf(page, idOf('en-02'))).toBeVisible();
    await expect(page.locator('[data-commentid]')).toHaveCount(0);
    await expect(page.getByText('Published by')).toHaveCount(0);
  });
});

test.describe('the feed', () => {
  test('has posts that are no articles and hide their address until one points at it', async ({
    page,
  }) => {
    await page.goto(facebookUrls.feed);
    const posts = page.locator('[role="feed"] [data-ad-rendering-role="profile_name"]');
    await expect(posts).toHaveCount(3);
    await expect(page.locator('[role="article"][aria-posinset]')).toHaveCount(0);
    const time = posts.first().locator('a[href*="__cft__"]:not([href*="profile"])');
    await expect(time).toHaveAttribute('href', /^\?__cft__/);
    await time.hover();
    await expect(posts.first().locator('a[href*="/permalink.php"]')).toHaveCount(1);
    await page.locator('[role="article"]:has([role="status"])').scrollIntoViewIfNeeded();
    await expect(page.locator('[role="feed"] > [data-virtualized]')).toHaveCount(6);
  });

  test('empties posts that are far from the window', async ({ page }) => {
    await page.goto(facebookUrls.feed);
    await expect(async () => {
      await page.mouse.wheel(0, 1500);
      await expect(page.locator('[role="feed"] > [data-virtualized="true"]').first()).toBeAttached({
        timeout: 300,
      });
    }).toPass();
    await expect(page.locator('[data-virtualized="true"]').first().locator('*')).toHaveCount(0);
  });

  test('stays alive behind a post, with comments of other posts and the same ones', async ({
    page,
  }) => {
    await page.goto(facebookUrls.feed);
    await page.getByRole('button', { name: 'View more comments' }).first().click();
    const dialog = page.getByRole('dialog', { name: "Halden & Oak's post" });
    await expect(page).toHaveURL(/\/haldenoak\/posts\/pfbid0/);
    await expect(articleOf(dialog, idOf('en-02'))).toHaveCount(1);
    await expect(articleOf(page, idOf('en-02'))).toHaveCount(2);
    await expect(articleOf(page, idOf('sug-01'))).toHaveCount(1);
    await expect(articleOf(dialog, idOf('sug-01'))).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(facebookUrls.feed);
  });
});

test.describe('Messenger', () => {
  const thread = threads[0];

  test('says time, sender and text in a label, and gives nodes to other messages', async ({
    page,
  }) => {
    await page.goto(facebookUrls.messages(thread?.id ?? ''));
    const log = page.getByRole('log', { name: 'Messages in conversation with Lottie 🌿 Benn' });
    const rows = log.locator('[data-scope="messages_table"]');
    await expect(rows).toHaveCount(18);
    await expect(rows.last()).toHaveAttribute(
      'aria-label',
      /^At .*\b20\d\d\b.*, Lottie 🌿 Benn: One last/,
    );
    await expect(log.locator('[aria-label*=", You: "]').first()).toBeAttached();
    const node = await rows.last().elementHandle();
    const before = await node?.textContent();
    await log.evaluate((pane) => {
      pane.scrollTop = -pane.scrollHeight;
    });
    await expect.poll(() => node?.textContent()).not.toBe(before);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('has no send control while empty, at both hosts', async ({ page }) => {
    for (const url of [facebookUrls.messages('thread-gus'), facebookUrls.messenger('thread-gus')]) {
      await page.goto(url);
      const send = page.getByRole('button', { name: 'Press Enter to send' });
      const editor = page.locator(`${LEXICAL}[aria-label="Write to Gus Hallowell"]`);
      await expect(editor).toHaveAttribute('aria-placeholder', 'Aa');
      await expect(send).toHaveCount(0);
      await editor.click();
      await page.keyboard.type('Ask for Bea.');
      await expect(send).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('log')).toContainText('Ask for Bea.');
      await expect(send).toHaveCount(0);
    }
  });
});

test.describe('the site in Persian', () => {
  test('runs from right to left with labels of its own', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?lang=fa&theme=dark`);
    await expect(page.locator('html#facebook')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveClass(/__fb-dark-mode/);
    const comment = articleOf(page, idOf('en-02'));
    await expect(comment).toHaveAttribute('aria-label', /^نظر Tobias Wrenn .*پیش$/);
    await expect(page.locator('[aria-label*="omment"], [aria-label*="eply"]')).toHaveCount(0);
    await comment.getByText('پاسخ', { exact: true }).click();
    await expect(page.locator(`${LEXICAL}[aria-label="پاسخ به Tobias Wrenn"]`)).toBeFocused();
    const face = await comment.locator('svg image').first().boundingBox();
    const menu = await comment.locator('[aria-haspopup="menu"]').boundingBox();
    expect(face?.x).toBeGreaterThan(menu?.x ?? Number.POSITIVE_INFINITY);
  });
});
