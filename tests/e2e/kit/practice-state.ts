import type { Page } from '@playwright/test';
import type { PracticeComposer, PracticeItem } from '../../practice/practice-api.ts';

/** The composers of a practice page, read from the editors' own state. */
export function editorState(page: Page): Promise<readonly PracticeComposer[]> {
  return page.evaluate(() => [...globalThis.practice.composers()]);
}

/** Every item of a practice page, as the site's own state knows it. */
export function practiceItems(page: Page): Promise<readonly PracticeItem[]> {
  return page.evaluate(() => [...globalThis.practice.items()]);
}
