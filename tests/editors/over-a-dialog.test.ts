import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditorTab, field, launch, openTab } from './open-editor.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

/** What stands around the box of the page; each runs in the page. */
const surroundings = {
  nothing: () => {},
  "the browser's own modal dialog": () => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('form') ?? '');
    document.body.append(dialog);
    dialog.showModal();
  },
  "a site's own dialog that keeps the focus": () => {
    const dialog = document.createElement('div');
    dialog.role = 'dialog';
    dialog.ariaModal = 'true';
    dialog.append(document.querySelector('form') ?? '');
    document.body.append(dialog);
    dialog.querySelector('textarea')?.focus();
    const keep = () => {
      if (!dialog.contains(document.activeElement)) dialog.querySelector('textarea')?.focus();
    };
    document.addEventListener('focusin', keep, { capture: true });
    document.addEventListener('focusout', () => setTimeout(keep), { capture: true });
  },
  'a modal dialog beside the box': () => {
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
    (document.activeElement as HTMLElement | null)?.blur();
  },
} as const;

it.each(Object.entries(surroundings))(
  'a view of ours can be written in over %s',
  async (_, put) => {
    const editor = await tab.open('textarea.tsx');
    await editor.page.locator(field).click();
    await editor.page.evaluate(put);
    await editor.inWorld('showField()');
    await editor.page.keyboard.type('late', { delay: 20 });
    await expect.poll(() => editor.inWorld('fieldHolds()')).toBe('late');
  },
);

it('a text goes from it into a box in a modal dialog', async () => {
  const editor = await tab.open('textarea.tsx', { draft: 'Dear' });
  await editor.page.evaluate(surroundings["the browser's own modal dialog"]);
  await editor.page.locator(field).click();
  await editor.page.keyboard.press('End');
  await editor.inWorld('showField()');
  await editor.page.locator(field).focus();
  expect(await editor.inWorld(`insertAtCaret(' Mira')`)).toMatchObject({ kind: 'inserted' });
  expect(await editor.text()).toBe('Dear Mira');
});
