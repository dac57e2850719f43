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

it('puts a reply of several lines into a field of one line, with blanks for its line ends', async () => {
  const editor = await tab.open('input.tsx', { draft: 'Dear' });
  expect(await editor.insert(' Mira,\n\nسلام 🙂 \n we look.\n')).toMatchObject({
    kind: 'inserted',
  });
  expect(await editor.text()).toBe('Dear Mira, سلام 🙂 we look.');
  await editor.page.keyboard.press('Control+z');
  await expect.poll(() => editor.text()).toBe('Dear');
});

it('puts a reply where the caret is in a field of one line, in place of nothing', async () => {
  const editor = await tab.open('input.tsx', { draft: 'Hello there' });
  await editor.page.locator(field).evaluate((box: HTMLInputElement) => {
    box.focus();
    box.setSelectionRange(0, 6);
  });
  expect(await editor.inWorld(`insertAtCaret('Mira, ')`)).toMatchObject({ kind: 'inserted' });
  expect(await editor.text()).toBe('Hello Mira, there');
});

it('says that a reply is too long for the field instead of cutting it off', async () => {
  const editor = await tab.open('input.tsx', { draft: 'Dear ', max: 10 });
  expect(await editor.insert('Mira, we look')).toMatchObject({ reason: 'too-long' });
  expect(await editor.text()).toBe('Dear ');
  expect(await editor.insert('Mira\n')).toMatchObject({ kind: 'inserted' });
});
