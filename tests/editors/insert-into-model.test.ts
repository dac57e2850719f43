import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorTab, field, launch, openTab } from './open-editor.ts';
import type { Start } from './pages/editor-page.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

const page = 'model-driven.ts';

describe('an editor that draws itself from a model', () => {
  it.each([
    ['one line', 'Thank you, Mira 🙂'],
    ['two lines', 'سلام، می‌خواهیم\nHalden & Oak'],
    ['blank lines', 'Hello Mira,\n\nthank you.\n\n\n<b>Halden</b> & "Oak"'],
    ['line ends and spaces around', '\n\n  Thank  you.\n'],
  ])('takes %s exactly behind a draft, and gives it back in one undo', async (_, text) => {
    const editor = await tab.open(page, { draft: 'We saw this' });
    expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(`We saw this${text}`);
    await editor.page.keyboard.press('Control+z');
    await expect.poll(() => editor.text(), { timeout: 30_000 }).toBe('We saw this');
  });

  const starts: readonly Start[] = [
    { as: 'ckeditor-5' },
    { as: 'ckeditor-5', place: 'shadow' },
    { as: 'ckeditor-5', place: 'frame' },
    { as: 'trix' },
  ];
  it.each(starts)('takes several, one behind the other, where the caret is (%o)', async (start) => {
    const editor = await tab.open(page, { draft: 'Dear Mira', ...start });
    const inside = start.place === 'frame' ? editor.page.frameLocator('iframe') : editor.page;
    await inside.locator(field).click();
    await editor.page.keyboard.press('Control+End');
    for (const part of ['!', '\nHello,', ' we look.\n\nBye.']) {
      expect(await editor.inWorld(`insertAtCaret(${JSON.stringify(part)})`)).toMatchObject({
        kind: 'inserted',
      });
    }
    expect(await editor.text()).toBe('Dear Mira!\nHello, we look.\n\nBye.');
    expect(await editor.sent()).toBe(0);
    await editor.page.keyboard.press('Control+z');
    await expect.poll(() => editor.text()).toBe('Dear Mira!\nHello,');
  });
});
