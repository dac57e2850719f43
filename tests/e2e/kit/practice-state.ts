import type { Page } from '@playwright/test';
import { launchPost } from '../../practice/data/posts.ts';
import type { PracticeComposer, PracticeItem } from '../../practice/practice-api.ts';

/** The composers of a practice page, read from the editors' own state. */
export function editorState(page: Page): Promise<readonly PracticeComposer[]> {
  return page.evaluate(() => [...globalThis.practice.composers()]);
}

/** Every item of a practice page, as the site's own state knows it. */
export function practiceItems(page: Page): Promise<readonly PracticeItem[]> {
  return page.evaluate(() => [...globalThis.practice.items()]);
}

/** The site's id of a comment or reply of the launch post, by its id in the practice data. */
export async function idInPractice(page: Page, commentId: string): Promise<string> {
  const all = launchPost.comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
  const wanted = all.find(({ id }) => id === commentId);
  const items = await practiceItems(page);
  const found = items.find(({ author, text }) => author === wanted?.author && text === wanted.text);
  if (!found) throw new Error(`The page has no item ${commentId}.`);
  return found.id;
}
