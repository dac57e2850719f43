import { expect, type Locator, type Page } from '@playwright/test';
import type { PracticePost } from '../data/practice-data.ts';

/** Id on the site of a comment or reply of the practice data: it holds the time of the server's start. */
export async function idOf(page: Page, post: PracticePost, commentId: string): Promise<string> {
  const text = post.comments
    .flatMap((comment) => [comment, ...(comment.replies ?? [])])
    .find(({ id }) => id === commentId)?.text;
  const start = text?.startsWith('@') ? text.slice(text.indexOf(' ')) : (text ?? '');
  const find = () =>
    page.evaluate(
      (start) => globalThis.practice.items().find(({ text }) => text.endsWith(start))?.id,
      start,
    );
  await expect.poll(find, `${commentId} on the page`).toBeDefined();
  return (await find()) ?? '';
}

export const legacyComment = (page: Page, id: string): Locator =>
  page.locator(`article[data-id$=",${id})"]`);

export const sduiComment = (page: Page, id: string): Locator =>
  page.locator(`[id^="replaceableComment_"][id$=",${id})"]`);

/** Scrolls the pane of the newer front-end, as a person would, until the comment is in the document. */
export async function scrollTo(page: Page, comment: Locator): Promise<void> {
  const pane = page.locator('main#workspace');
  await expect(async () => {
    if ((await comment.count()) === 0) await pane.evaluate((main) => main.scrollBy(0, 600));
    expect(await comment.count()).toBe(1);
  }).toPass({ intervals: [50] });
  await comment.scrollIntoViewIfNeeded();
}
