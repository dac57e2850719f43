import { expect, type Locator, type Page } from '@playwright/test';
import { facebookCommentId } from './addresses.ts';

export const idOf = facebookCommentId;

/** Every article of a comment or reply by the number at the end of its own address. */
export const articleOf = (within: Page | Locator, id: string): Locator =>
  within.locator(`[role="article"][aria-label]:has(ul a[href*="comment_id=${id}&__cft__"])`);

/** Opens "…" at a comment. @returns the texts of the menu's entries */
export async function openMenu(page: Page, article: Locator): Promise<string[]> {
  await article.hover();
  await article.locator('[aria-haspopup="menu"]').click();
  await expect(page.getByRole('menu')).toBeVisible();
  return page.getByRole('menuitem').allTextContents();
}

export const choose = (page: Page, name: string) =>
  page.getByRole('menuitem', { name, exact: true }).click();

/** Presses a button of the topmost dialog. */
export const press = (page: Page, name: string) =>
  page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click();
