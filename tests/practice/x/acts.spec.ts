import { expect } from '@playwright/test';
import { brand } from '../data/people.ts';
import { composers, firstSent, itemOf } from '../kit/page-truth.ts';
import { test } from '../plain-browser.ts';
import {
  articleOf,
  idOf,
  launchId,
  launchUrl,
  magazineUrl,
  openMenu,
  scrollTo,
} from './spec-page.ts';

test.describe('the reply boxes', () => {
  test('wake their button for the state of draft-js, not for what the DOM shows', async ({
    page,
  }) => {
    await page.goto(launchUrl);
    const box = page.getByTestId('tweetTextarea_0');
    const button = page.getByTestId('tweetButtonInline');
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await box.click();
    await page.keyboard.type('Thank you @maeve_orlin #oak');
    await expect(button).toBeEnabled();
    await expect
      .poll(() => composers(page))
      .toMatchObject([
        {
          family: 'draft',
          text: 'Thank you @maeve_orlin #oak',
          sendAwake: true,
          replyTo: launchId,
        },
      ]);
    await page.keyboard.press('Control+z');
    await expect(button).toBeDisabled();
    await box.evaluate((editor) => {
      const leaf = editor.querySelector('[data-offset-key] [data-offset-key]');
      leaf?.append('written past the editor');
    });
    await expect(button).toBeDisabled();
    await expect.poll(() => composers(page)).toMatchObject([{ text: '', sendAwake: false }]);
  });

  test('take a paste of many lines as it is', async ({ page }) => {
    await page.goto(launchUrl);
    const text = 'Hello,\n\nسلام، ممنون 🤎\nlast';
    await page.getByTestId('tweetTextarea_0').click();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
    await expect.poll(async () => (await composers(page))[0]?.text).toBe(text);
  });

  test('refuse what is too long', async ({ page }) => {
    await page.goto(launchUrl);
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.insertText('x'.repeat(280));
    await expect(page.getByTestId('tweetButtonInline')).toBeEnabled();
    await page.keyboard.insertText('x');
    await expect(page.getByTestId('tweetButtonInline')).toBeDisabled();
  });

  test('put what is sent beneath what it answers, and it is there after a reload', async ({
    page,
  }) => {
    await page.goto(launchUrl);
    const id = await idOf(page, 'en-05');
    const article = await scrollTo(page, id);
    await article.getByTestId('reply').click();
    await expect(page).toHaveURL('https://x.com/compose/post');
    const dialog = page.locator('[role="dialog"][aria-labelledby="modal-header"]');
    await expect(dialog.locator('article')).toContainText('clueless idiots');
    await expect(dialog.getByTestId('tweetTextarea_0')).toBeFocused();
    await page.keyboard.type('We are sorry you feel that way.');
    await dialog.getByTestId('tweetButton').click();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(launchUrl);
    await expect(page.getByTestId('toast')).toBeVisible();
    const sent = await firstSent(page);
    expect(sent).toMatchObject({ text: 'We are sorry you feel that way.', replyTo: id });

    await page.reload();
    const answer = await scrollTo(page, sent.id);
    await expect(answer.getByTestId('User-Name')).toContainText(`@${brand.handle}`);
    await expect(async () => {
      const [above, below] = [await articleOf(page, id).boundingBox(), await answer.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(below?.y ?? -1, 0);
    }).toPass();
  });

  test('ask what becomes of an unsent text, keep it or drop it', async ({ page }) => {
    await page.goto(launchUrl);
    const article = await scrollTo(page, await idOf(page, 'en-05'));
    const modalText = async () =>
      (await composers(page)).find(({ id }) => id.startsWith('modal'))?.text;

    await article.getByTestId('reply').click();
    await expect(page.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
    await page.keyboard.type('half a thought');
    await expect.poll(modalText).toBe('half a thought');
    await page.keyboard.press('Escape');
    await page.getByTestId('confirmationSheetConfirm').click();
    await expect(page).toHaveURL(launchUrl);

    await article.getByTestId('reply').click();
    await expect.poll(modalText).toBe('half a thought');
    await page.getByTestId('app-bar-close').click();
    await page.getByTestId('confirmationSheetCancel').click();
    await expect(page).toHaveURL(launchUrl);
    await article.getByTestId('reply').click();
    await expect.poll(modalText).toBe('');
  });

  test('are filled by the address for it', async ({ page }) => {
    await page.goto(`https://x.com/intent/post?in_reply_to=${launchId}&text=from%20outside`);
    await expect
      .poll(async () => (await composers(page)).find(({ replyTo }) => replyTo === launchId))
      .toMatchObject({ text: 'from outside', sendAwake: true });
  });

  test('are closed where the author takes no replies', async ({ page }) => {
    await page.goto('https://x.com/lumen_lamps');
    const closed = page.locator('article', { hasText: 'Replies are closed' });
    await expect(closed.getByTestId('reply')).toHaveAttribute('aria-disabled', 'true');
    await closed.getByTestId('tweetText').click();
    await expect(page.locator('article[tabindex="-1"]')).toContainText('Replies are closed');
    await expect(page.getByTestId('inline_reply_offscreen')).toHaveCount(0);
  });
});

test.describe('the menu of a tweet', () => {
  test('hides a reply under the own post, and then offers to block', async ({ page }) => {
    await page.goto(launchUrl);
    const id = await idOf(page, 'en-05');
    const article = await scrollTo(page, id);
    expect(await openMenu(page, article)).toContain('Hide reply');
    await page.getByRole('menuitem', { name: 'Hide reply' }).click();
    await expect(article).toHaveCount(0);
    await expect.poll(() => itemOf(page, id)).toMatchObject({ hidden: true, blocked: false });
    await page.getByTestId('confirmationSheetCancel').click();
    await expect.poll(() => itemOf(page, id)).toMatchObject({ hidden: true, blocked: false });
    await page.reload();
    await expect.poll(() => itemOf(page, id)).toMatchObject({ hidden: true });
  });

  test('offers no hiding in the conversation of somebody else, and no deleting of their words', async ({
    page,
  }) => {
    await page.goto(magazineUrl);
    const other = page.locator('article', { hasText: 'those crooks' });
    const offered = await openMenu(page, other);
    expect(offered).toContain('Block @angry_otter77');
    expect(offered).not.toContain('Hide reply');
    expect(offered).not.toContain('Delete');
  });

  test('deletes an own reply after a confirmation, not before', async ({ page }) => {
    await page.goto(magazineUrl);
    const own = page.locator('article', { hasText: 'Bring the good coffee' });
    const id = await page.evaluate(
      () => globalThis.practice.items().find(({ text }) => text.includes('good coffee'))?.id ?? '',
    );
    expect(await openMenu(page, own)).not.toContain('Report post');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByTestId('confirmationSheetCancel').click();
    await expect(own).toBeVisible();
    await openMenu(page, own);
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByTestId('confirmationSheetConfirm').click();
    await expect(own).toHaveCount(0);
    await expect.poll(() => itemOf(page, id)).toMatchObject({ removed: true });
  });

  test('blocks an account: all its words leave', async ({ page }) => {
    await page.goto(launchUrl);
    const id = await idOf(page, 'en-05');
    await openMenu(page, await scrollTo(page, id));
    await page.getByTestId('block').click();
    await page.getByTestId('confirmationSheetConfirm').click();
    await expect(articleOf(page, id)).toHaveCount(0);
    await expect(page.getByTestId('toast')).toContainText('@angry_otter77');
    await expect.poll(() => itemOf(page, id)).toMatchObject({ blocked: true });
  });

  test('mutes an account with a toast', async ({ page }) => {
    await page.goto(launchUrl);
    await openMenu(page, await scrollTo(page, await idOf(page, 'en-05')));
    await page.getByTestId('mute').click();
    await expect(page.getByTestId('toast')).toContainText('muted');
  });

  test('reports in steps; only the last one does', async ({ page }) => {
    await page.goto(launchUrl);
    const id = await idOf(page, 'en-05');
    await openMenu(page, await scrollTo(page, id));
    await page.getByTestId('report').click();
    const next = page.getByTestId('ChoiceSelectionNextButton');
    await expect(next).toBeDisabled();
    await page.getByRole('radio', { name: 'Abuse and harassment' }).check();
    await next.click();
    await page.getByRole('radio', { name: 'Somebody else' }).check();
    expect(await itemOf(page, id)).toMatchObject({ reported: false });
    await next.click();
    await expect.poll(() => itemOf(page, id)).toMatchObject({ reported: true });
    await next.click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(articleOf(page, id)).toHaveCount(0);
  });
});
