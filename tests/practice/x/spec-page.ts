import { expect, type Locator, type Page } from '@playwright/test';
import { brand } from '../data/people.ts';
import { launchPost, magazinePost } from '../data/posts.ts';
import { chatPath, postStatusId, statusPath } from './addresses.ts';

export const launchId = postStatusId(launchPost);
export const launchUrl = `https://x.com${statusPath(brand.handle, launchId)}`;
export const magazineUrl = `https://x.com${statusPath(magazinePost.author, postStatusId(magazinePost))}`;

/** The conversation of Chat with a customer. */
export const chatUrl = (handle: string) => `https://x.com${chatPath(handle)}`;

export const articleOf = (page: Page, id: string): Locator =>
  page.locator(`article[data-testid="tweet"]:has(a[href$="/status/${id}"] time)`);

/** Id of a comment of the shared data under the launch post. */
export async function idOf(page: Page, commentId: string): Promise<string> {
  const text = launchPost.comments.find(({ id }) => id === commentId)?.text;
  const find = () =>
    page.evaluate(
      (text) => globalThis.practice.items().find((item) => item.text === text)?.id,
      text,
    );
  await expect.poll(find, `${commentId} on the page`).toBeDefined();
  return (await find()) ?? '';
}

/** Scrolls down, as a person would, until the tweet is in the document. */
export async function scrollTo(page: Page, id: string): Promise<Locator> {
  const article = articleOf(page, id);
  await expect(async () => {
    if ((await article.count()) === 0) await page.mouse.wheel(0, 500);
    expect(await article.count()).toBe(1);
  }).toPass({ intervals: [50] });
  await article.scrollIntoViewIfNeeded();
  return article;
}

export async function openMenu(page: Page, article: Locator): Promise<string[]> {
  await article.getByTestId('caret').click();
  await expect(page.locator('#layers [role="menu"] [data-testid="Dropdown"]')).toBeVisible();
  return page.getByRole('menuitem').allInnerTexts();
}
