import type { Page } from '@playwright/test';
import { launchPost } from '../../practice/data/posts.ts';
import type { PracticeComment } from '../../practice/data/practice-data.ts';
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
  const found = wanted && items.find((item) => isComment(item, wanted));
  if (!found) throw new Error(`The page has no item ${commentId}.`);
  return found.id;
}

/**
 * Whether an item of a page is this comment of the practice data: LinkedIn has no underscores in names,
 * and some sites draw a mention as the person's name.
 */
export function isComment({ author, text }: PracticeItem, comment: PracticeComment): boolean {
  const said = comment.text.replace(/^@\S+ /, '');
  return bareHandle(author) === bareHandle(comment.author) && text.endsWith(said);
}

const bareHandle = (handle: string) => handle.replaceAll(/[_-]/g, '');
