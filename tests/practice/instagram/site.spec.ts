import { expect, type Locator, type Page } from '@playwright/test';
import { instagramCommentId } from '../data/native-ids.ts';
import { threads } from '../data/threads.ts';
import { composers, firstSent, itemOf } from '../kit/page-truth.ts';
import { launchPlain, test } from '../plain-browser.ts';
import { startPractice } from '../server/start-practice.ts';
import { instagramUrls } from './site.ts';

const idOf = instagramCommentId;

/** A comment's permalink. The page nests those of replies, so the id is at the end in either case. */
const permalink = (page: Page, id: string) => page.locator(`a[href$="/${id}/"]:has(time)`);

/** The nearest ancestor with an avatar and a name. */
const rowOf = (page: Page, id: string): Locator =>
  permalink(page, id).locator('xpath=ancestor::*[.//img][1]');

async function openMenu(page: Page, id: string): Promise<string[]> {
  await expect(rowOf(page, id).getByLabel('Comment options')).toHaveCount(0);
  await rowOf(page, id).hover();
  await rowOf(page, id).getByLabel('Comment options').click();
  const dialog = page.getByRole('dialog', { name: 'Comment options' });
  await expect(dialog).toBeVisible();
  return dialog.getByRole('button').allTextContents();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click();
}

test.describe('the post page', () => {
  test('has the layout without lists and a caption that is no comment', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    await expect(page.locator('main[role="main"]')).toBeVisible();
    await expect(page.locator('main').locator('article, ul, li')).toHaveCount(0);
    const links = page.locator('main a[href*="/c/"]:has(time[datetime][title])');
    await expect(links.first()).toHaveAttribute(
      'href',
      /^\/p\/[\w-]{11}\/c\/1(7[89]|8[01])\d{14}\/$/,
    );
    const bare = page.locator('main time').first();
    await expect(bare.locator('xpath=ancestor::a')).toHaveCount(0);
    const rail = page.locator('a[href="/haldenoak/"] span[role="link"][tabindex="-1"]');
    await expect(rail).toHaveCount(1);
    await expect(rail.locator('xpath=ancestor::main')).toHaveCount(0);
  });

  test('mounts Post only when React itself has text', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    const field = page.getByLabel('Add a comment…');
    const post = page.getByRole('button', { name: 'Post', exact: true });
    await expect(post).toHaveCount(0);
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.value = 'only in the DOM';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ family: 'textarea', text: '', sendAwake: false }]);

    await field.fill('سلام 🌿\nsecond line');
    await expect(post).toBeVisible();
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ text: 'سلام 🌿\nsecond line', sendAwake: true }]);
    await field.fill('');
    await expect(post).toHaveCount(0);

    await field.fill('From the box');
    await field.press('Enter');
    await expect(field).toHaveValue('');
    const sent = await firstSent(page);
    expect(sent).toMatchObject({ text: 'From the box', replyTo: null });
    await expect(permalink(page, sent.id)).toBeVisible();
  });

  test('ties a reply to its thread by the prefix, and by nothing else', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    const id = idOf('en-02');
    await rowOf(page, id).getByText('Reply').click();
    const field = page.getByLabel('Add a comment…');
    await expect(field).toHaveValue('@tobias_wrenn ');
    await expect(field).toBeFocused();
    await page.keyboard.type('Yes, from March.');
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ text: '@tobias_wrenn Yes, from March.', replyTo: id }]);
    await field.fill('Yes, from March.');
    await expect.poll(() => composers(page)).toMatchObject([{ replyTo: null }]);
    await field.fill('@tobias_wrenn Yes, from March.');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    const reply = await firstSent(page);
    await expect
      .poll(() => itemOf(page, reply.id))
      .toMatchObject({ replyTo: id, author: 'haldenoak' });
  });

  test('loads more at the end of the pane, opens folded replies and hidden comments', async ({
    page,
  }) => {
    await page.goto(instagramUrls.launch);
    const folded = permalink(page, idOf('el-11-a'));
    await expect(permalink(page, idOf('el-11'))).toHaveCount(0);
    const last = page.locator('main a[href*="/c/"]:has(time)').last();
    await expect(async () => {
      await last.scrollIntoViewIfNeeded();
      await expect(permalink(page, idOf('el-11'))).toHaveCount(1, { timeout: 300 });
    }).toPass();
    await expect(folded).toHaveCount(0);
    const thread = rowOf(page, idOf('el-11')).locator('xpath=..');
    await thread.getByText('View all 1 replies').click();
    await expect(folded).toBeVisible();
    await expect(permalink(page, idOf('en-13'))).toHaveCount(0);
    await page.getByRole('button', { name: 'View hidden comments' }).click();
    await expect(permalink(page, idOf('en-13'))).toBeVisible();
  });

  test('shows what arrives, and the theme that is asked for', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    await page.evaluate(() => globalThis.practice.arrive(2));
    await expect(permalink(page, idOf('new-01'))).toBeVisible();
    await expect(permalink(page, idOf('new-02'))).toBeVisible();
    await page.evaluate(() => globalThis.practice.setTheme('dark'));
    await expect(page.locator('html')).toHaveClass(/__fb-dark-mode/);
    await expect(page.locator('html')).not.toHaveClass(/__fb-light-mode/);
  });
});

test.describe('the menu of a comment', () => {
  test('deletes at once on the own post, and for good', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    const id = idOf('en-02');
    expect(await openMenu(page, id)).toEqual(['Report', 'Delete', 'Restrict', 'Block', 'Cancel']);
    await choose(page, 'Delete');
    await expect(permalink(page, id)).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => itemOf(page, id)).toMatchObject({ removed: true });
    await page.reload();
    await expect(permalink(page, idOf('fa-02'))).toBeVisible();
    await expect(permalink(page, id)).toHaveCount(0);
  });

  test('appears for a pointer that only a script moves, too', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    const row = rowOf(page, idOf('en-02'));
    await row.evaluate((element) =>
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })),
    );
    await expect(row.getByLabel('Comment options')).toBeVisible();
  });

  test('shows in every tab what one of them did', async ({ page, context }) => {
    await page.goto(instagramUrls.launch);
    const other = await context.newPage();
    await other.goto(instagramUrls.launch);
    await openMenu(page, idOf('en-02'));
    await choose(page, 'Delete');
    await expect(permalink(other, idOf('en-02'))).toHaveCount(0);
  });

  test('reports with a reason, restricts out of sight, blocks with everything', async ({
    page,
  }) => {
    await page.goto(instagramUrls.launch);
    await openMenu(page, idOf('en-06'));
    await choose(page, 'Report');
    await choose(page, 'It is spam');
    await choose(page, 'Close');
    await expect(permalink(page, idOf('en-06'))).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('en-06')))
      .toMatchObject({ reported: true, removed: false });

    await openMenu(page, idOf('fa-06'));
    await choose(page, 'Restrict');
    await expect(page.getByRole('alert')).toHaveText('sood_e_rooz is restricted');
    await expect(permalink(page, idOf('fa-06'))).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('fa-06')))
      .toMatchObject({ restricted: true, removed: false });

    await openMenu(page, idOf('pl-05'));
    await choose(page, 'Block');
    await expect(page.getByRole('dialog', { name: 'Comment options' })).toHaveCount(0);
    await choose(page, 'Block');
    await expect(page.locator('main a[href="/krzykacz_88/"]')).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('pl-12')))
      .toMatchObject({ blocked: true, removed: false });
  });

  test("offers only what this account may do on somebody else's post", async ({ page }) => {
    await page.goto(instagramUrls.magazine);
    expect(await openMenu(page, idOf('mag-04'))).toEqual(['Report', 'Block', 'Cancel']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await openMenu(page, idOf('mag-01'))).toEqual(['Delete', 'Cancel']);
    await choose(page, 'Delete');
    await expect(permalink(page, idOf('mag-01'))).toHaveCount(0);
  });
});

test.describe('the Lexical comment box', () => {
  test('takes the place of an idle textarea on click and has the text in its own state', async ({
    page,
  }) => {
    await page.goto(instagramUrls.workshop);
    await expect.poll(() => composers(page)).toEqual([]);
    await page.locator('textarea').click();
    await expect(page.locator('textarea')).toHaveCount(0);
    const editor = page.locator(
      '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    );
    await expect(editor).toBeFocused();
    await expect(editor).toHaveAttribute('aria-placeholder', /comment/);
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ family: 'lexical', text: 'one\ntwo', sendAwake: true }]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await composers(page))[0]?.text).not.toBe('one\ntwo');
  });

  test('wakes for a reply, prefix first and caret behind it', async ({ page }) => {
    await page.goto(instagramUrls.workshop);
    await rowOf(page, idOf('ws-03-a')).getByText('Reply').click();
    await expect(page.locator('[data-lexical-editor="true"]')).toBeFocused();
    await page.keyboard.type('dziękujemy');
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ text: '@haldenoak dziękujemy', replyTo: idOf('ws-03-a') }]);
    await page.keyboard.press('Enter');
    const reply = await firstSent(page);
    await expect.poll(() => itemOf(page, reply.id)).toMatchObject({ replyTo: idOf('ws-03') });
    await expect.poll(async () => (await composers(page))[0]?.text).toBe('');
  });
});

test.describe('the post modal', () => {
  test('opens over a profile with the address, and Escape brings both back', async ({ page }) => {
    await page.goto(`${instagramUrls.profile}?lexical=1`);
    await expect(page.locator('main a[href*="/c/"]')).toHaveCount(0);
    await page.locator('main a[href*="/p/"]').first().click();
    await expect(page).toHaveURL(/\/haldenoak\/p\/[\w-]{11}\//);
    const article = page.locator('div[role="dialog"] article[role="presentation"]');
    await expect(article.locator('ul > li h3 a[role="link"]').first()).toBeVisible();
    await expect(article.locator('h2 a')).toHaveAttribute('href', '/haldenoak/');
    await expect(page.locator('main header h2')).toHaveText('haldenoak');

    await openMenu(page, idOf('en-02'));
    await choose(page, 'Delete');
    await expect(page.getByRole('dialog', { name: 'Comment options' })).toHaveCount(0);
    await expect(permalink(page, idOf('en-02'))).toBeVisible();
    await choose(page, 'Delete');
    await expect(permalink(page, idOf('en-02'))).toHaveCount(0);

    await article.locator('textarea').click();
    await expect(article.locator('[data-lexical-editor="true"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(article).toHaveCount(0);
    await expect(page).toHaveURL(/instagram\.com\/haldenoak\/(\?|$)/);
  });

  test('stands over another post with comments of its own', async ({ page }) => {
    await page.goto(instagramUrls.launch);
    await page.locator('main a[href*="/reel/"]').last().click();
    await expect(page.locator('article').locator(`a[href*="${idOf('ws-01')}"]`)).toBeVisible();
    await expect(page.locator('main').locator(`a[href*="${idOf('en-02')}"]`)).toHaveCount(1);
    const ids = await page.evaluate(() => globalThis.practice.items().map(({ id }) => id));
    expect(ids).toContain(idOf('ws-01'));
    expect(ids).not.toContain(idOf('en-02'));
  });
});

test.describe('Direct', () => {
  const thread = threads[0];

  test('gives the nodes of messages that scroll away to others', async ({ page }) => {
    await page.goto(instagramUrls.direct(thread?.id ?? ''));
    const groups = page.getByRole('group');
    await expect(groups).toHaveCount(18);
    expect(thread?.messages.length).toBeGreaterThan(18);
    const node = await groups.last().elementHandle();
    const before = await node?.textContent();
    await page.locator('[data-pagelet="IGDMessagesList"]').evaluate((pane) => {
      pane.scrollTop = -pane.scrollHeight;
    });
    await expect.poll(() => node?.textContent()).not.toBe(before);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(page.getByText(thread?.messages[0]?.text ?? '')).toBeVisible();
    await expect(groups).toHaveCount(18);
  });

  test('names the sender, and wakes Send by the state of a rich-text Lexical', async ({ page }) => {
    await page.goto(instagramUrls.direct('thread-gus'));
    await expect(page.getByLabel('See more options for message from gus_hallowell')).toHaveCount(2);
    const editor = page.getByRole('textbox', { name: 'Message' });
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await expect(send).toHaveCount(0);
    await editor.click();
    await page.keyboard.type('Ask for Bea.');
    await expect(send).toBeVisible();
    await expect
      .poll(() => composers(page))
      .toMatchObject([{ family: 'lexical', text: 'Ask for Bea.' }]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group').last()).toContainText('Ask for Bea.');
    await expect(send).toHaveCount(0);
    await expect(page.getByLabel('See more options for message from haldenoak')).toHaveCount(2);
  });
});

test.describe('the site in Persian', () => {
  test('runs from right to left with labels of its own', async ({ page }) => {
    await page.goto(`${instagramUrls.launch}?lang=fa`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText('Reply', { exact: true })).toHaveCount(0);
    await expect(page.getByLabel('Add a comment…')).toHaveCount(0);
    const id = idOf('fa-02');
    const avatar = await rowOf(page, id).locator('img').first().boundingBox();
    const heart = await rowOf(page, id).getByLabel('پسندیدن').boundingBox();
    expect(avatar?.x).toBeGreaterThan(heart?.x ?? Number.POSITIVE_INFINITY);
    await rowOf(page, id).getByText('پاسخ', { exact: true }).click();
    await expect(page.getByLabel('افزودن دیدگاه…')).toHaveValue('@arash_mobl ');
  });
});

test.describe('the classes', () => {
  const classesOf = async (page: Page) => {
    await expect(permalink(page, idOf('en-02'))).toBeVisible();
    return page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((e) => [...e.classList]),
    );
  };

  test('say nothing and are others after every start of the server', async ({
    page,
    browserBuild,
  }) => {
    await page.goto(instagramUrls.launch);
    const before = new Set(await classesOf(page));
    for (const name of before) expect(name).toMatch(/^x[0-9a-z]{5,8}$/);

    const later = await startPractice();
    const browser = await launchPlain(browserBuild.path, later);
    const again = await browser.newPage();
    await again.goto(instagramUrls.launch);
    const after = await classesOf(again);
    await browser.close();
    await later.close();
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((name) => before.has(name))).toEqual([]);
  });
});

test.describe('pages without comments', () => {
  for (const name of ['feed', 'profile'] as const) {
    test(`the ${name} has posts but no comment's address`, async ({ page }) => {
      await page.goto(instagramUrls[name]);
      await expect(page.locator('main a[href*="/p/"]').first()).toBeVisible();
      await expect(page.locator('a[href*="/c/"]')).toHaveCount(0);
    });
  }

  test('a visitor has no profile in the rail and no box', async ({ page }) => {
    await page.goto(`${instagramUrls.launch}?viewer=none`);
    await expect(page.locator('a[href^="/accounts/login"]')).toBeVisible();
    await expect(page.locator('span[role="link"][tabindex="-1"]')).toHaveCount(0);
    await expect(page.locator('textarea')).toHaveCount(0);
  });
});
