import { expect } from '@playwright/test';
import { itemOf } from '../kit/page-truth.ts';
import { test } from '../plain-browser.ts';
import { facebookUrls } from './site.ts';
import { articleOf, choose, idOf, openMenu, press } from './spec-page.ts';

test.describe("the Page on its own post's comments", () => {
  test('deletes after one more question, and for good', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const comment = articleOf(page, idOf('en-02'));
    await expect(comment.getByLabel('Delete, hide or report this')).toBeAttached();
    expect(await openMenu(page, comment)).toEqual([
      'Hide comment',
      'Delete',
      'Ban Tobias Wrenn',
      'Report comment',
      'Copy link',
    ]);
    await choose(page, 'Delete');
    await expect(page.getByRole('dialog', { name: 'Delete Comment?' })).toBeVisible();
    await press(page, 'Cancel');
    await expect(comment).toBeVisible();
    await openMenu(page, comment);
    await choose(page, 'Delete');
    await press(page, 'Delete');
    await expect(comment).toHaveCount(0);
    await expect.poll(() => itemOf(page, idOf('en-02'))).toMatchObject({ removed: true });
    await page.reload();
    await expect(articleOf(page, idOf('fa-02'))).toBeVisible();
    await expect(comment).toHaveCount(0);
  });

  test('hides by the menu or the row and shows again', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const comment = articleOf(page, idOf('en-02'));
    await openMenu(page, comment);
    await choose(page, 'Hide comment');
    await expect
      .poll(() => itemOf(page, idOf('en-02')))
      .toMatchObject({ hidden: true, removed: false });
    await expect(comment).toBeVisible();
    await comment.getByText('Unhide', { exact: true }).click();
    await expect.poll(() => itemOf(page, idOf('en-02'))).toMatchObject({ hidden: false });
    await expect(comment.getByText('Hide', { exact: true })).toBeVisible();
  });

  test('reports in steps; the comment stands until somebody has looked', async ({ page }) => {
    await page.goto(facebookUrls.launch);
    const comment = articleOf(page, idOf('en-06'));
    await openMenu(page, comment);
    await choose(page, 'Report comment');
    await press(page, 'Scam or spam');
    const submit = page.getByRole('dialog').getByRole('button', { name: 'Submit' });
    await expect(submit).toHaveAttribute('aria-disabled', 'true');
    await press(page, 'Fraud');
    expect(await itemOf(page, idOf('en-06'))).toMatchObject({ reported: false });
    await submit.click();
    await press(page, 'Done');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('en-06')))
      .toMatchObject({ reported: true, removed: false });
    await expect(comment).toBeVisible();
  });

  test('bans after one more question, and every comment of theirs leaves', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?comment_id=${idOf('pl-05')}`);
    const comment = articleOf(page, idOf('pl-05'));
    await openMenu(page, comment);
    await choose(page, 'Ban krzykacz');
    await press(page, 'Ban');
    await expect(comment).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('pl-12')))
      .toMatchObject({ blocked: true, removed: false });
  });

  test('edits its own reply', async ({ page }) => {
    await page.goto(facebookUrls.workshop);
    const reply = articleOf(page, idOf('ws-03-a'));
    expect(await openMenu(page, reply)).toEqual(['Edit', 'Delete', 'Copy link']);
    await choose(page, 'Edit');
    const box = reply.getByRole('textbox', { name: 'Edit comment' });
    await expect(box).toBeFocused();
    await page.keyboard.type(' Halden');
    await page.keyboard.press('Enter');
    await expect(box).toHaveCount(0);
    await expect(reply.locator('span[lang]')).toContainText('Halden');
    await expect(reply.locator('li').last()).toHaveText('Edited');
  });
});

test.describe('elsewhere', () => {
  test('the Page can hide for itself and report, and its button comes with the pointer', async ({
    page,
  }) => {
    await page.goto(facebookUrls.customer);
    const comment = articleOf(page.getByRole('dialog'), idOf('cus-03'));
    await expect(comment).toBeVisible();
    await expect(comment.locator('[aria-haspopup="menu"]')).toHaveCount(0);
    await expect(comment.getByText('Send message')).toHaveCount(0);
    expect(await openMenu(page, comment)).toEqual(['Hide comment', 'Report comment', 'Copy link']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await openMenu(page, comment);
    await choose(page, 'Hide comment');
    await expect(comment).toHaveCount(0);
    await expect
      .poll(() => itemOf(page, idOf('cus-03')))
      .toMatchObject({ hidden: true, removed: false });
  });

  test('a person has no say under the post of a Page', async ({ page }) => {
    await page.goto(`${facebookUrls.launch}?viewer=dkimathi`);
    const comment = articleOf(page, idOf('en-02'));
    expect(await openMenu(page, comment)).toEqual(['Hide comment', 'Report comment', 'Copy link']);
    await expect(comment.getByLabel('Hide or report this')).toBeAttached();
    await expect(comment.getByText('Hide', { exact: true })).toHaveCount(0);
  });
});
