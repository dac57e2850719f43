import { expect, type Page } from '@playwright/test';
import type { PracticeSent } from '../practice-api.ts';

/** The boxes on the page, each as the site's own state has it. */
export const composers = (page: Page) => page.evaluate(() => [...globalThis.practice.composers()]);

/** What the site itself knows of a comment or message; undefined when it stands elsewhere. */
export const itemOf = (page: Page, id: string) =>
  page.evaluate((id) => globalThis.practice.items().find((item) => item.id === id), id);

/** What was sent on the page, oldest first. */
export const sentOn = (page: Page) => page.evaluate(() => [...globalThis.practice.sent]);

/** The first that was sent on the page, as soon as something is. */
export async function firstSent(page: Page): Promise<PracticeSent> {
  await expect.poll(() => sentOn(page)).not.toEqual([]);
  const [first] = await sentOn(page);
  if (!first) throw new Error('What was sent is gone again');
  return first;
}
