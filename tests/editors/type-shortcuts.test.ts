import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { type EditorTab, field, launch, type OpenEditor, openTab } from './open-editor.ts';
import type { Start } from './pages/editor-page.ts';
import { shortcutReplies } from './shortcut-replies.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

const late = shortcutReplies.late ?? '';

/** An editor with the caret behind its draft and our ears on the page. */
async function openFor(page: string, start: Start = {}): Promise<OpenEditor> {
  const editor = await tab.open(page, start);
  await editor.inWorld('hearShortcuts()');
  const inside = start.place === 'frame' ? editor.page.frameLocator('iframe') : editor.page;
  await inside.locator(field).click();
  await editor.page.keyboard.press('Control+End');
  return editor;
}

const holds = (editor: OpenEditor, text: string) => expect.poll(() => editor.text()).toBe(text);
const palettes = (editor: OpenEditor) => editor.inWorld<number>('palettesOpened()');

/** Letters of no keyboard layout come as an insertion, like those of a person's own layout. */
const type = (page: Page, text: string) => page.keyboard.type(text, { delay: 20 });

describe.each(editors)('a shortcut typed in $name', ({ page, shadow }) => {
  it('gives its place to the reply, and takes it back by the undo of the editor', async () => {
    const editor = await openFor(page, { draft: 'Dear' });
    await type(editor.page, ' /late ');
    await holds(editor, `Dear ${late}`);
    await type(editor.page, ' Bye');
    await holds(editor, `Dear ${late} Bye`);
    expect(await editor.sent()).toBe(0);
    // An editor may need several undos, and draws each of them later: one undo too many takes the draft.
    const drawn = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const undone = async () => {
      const text = await editor.text();
      if (text.includes('Sorry')) await editor.page.keyboard.press('Control+z');
      await editor.page.evaluate(drawn);
      return text;
    };
    await expect.poll(undone, { interval: 250 }).toMatch(/^Dear( \/late ?)?$/);
  });

  it('is heard in Persian and in Greek', async () => {
    const editor = await openFor(page);
    await type(editor.page, '/دیرکرد ');
    await holds(editor, shortcutReplies.دیرکرد ?? '');
    await type(editor.page, ' /ευχαριστώ ');
    await holds(editor, `${shortcutReplies.دیرکرد} ${shortcutReplies.ευχαριστώ}`);
  });

  const places: readonly Start['place'][] = shadow ? ['shadow', 'frame'] : ['frame'];
  it.each(places)('works in a %s', async (place) => {
    const editor = await openFor(page, { draft: 'Dear', ...(place && { place }) });
    await type(editor.page, ' /late ');
    await holds(editor, `Dear ${late}`);
  });
});

describe('what was typed stays', () => {
  it.each(['and/late ', 'https://a.example/late ', '/usr/late ', '/lat ', '/late.'])(
    'behind %s',
    async (typed) => {
      const editor = await openFor('textarea.tsx');
      await type(editor.page, typed);
      // The next call shows that nothing was on its way.
      await type(editor.page, ' /late ');
      await holds(editor, `${typed} ${late}`);
    },
  );

  it('while a guard objects or a word is missing, and the palette opens', async () => {
    const editor = await openFor('lexical-rich.ts');
    await type(editor.page, '/us ');
    await expect.poll(() => palettes(editor)).toBe(1);
    await holds(editor, '/us ');
    await type(editor.page, 'and /order ');
    await expect.poll(() => palettes(editor)).toBe(2);
    await holds(editor, '/us and /order ');
  });

  it('when the page makes the keys itself', async () => {
    const editor = await openFor('textarea.tsx');
    await type(editor.page, '/late');
    await editor.page.evaluate((field) => {
      const box = document.querySelector(field);
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
      document.execCommand('insertText', false, ' ');
    }, field);
    await type(editor.page, 'now /ευχαριστώ ');
    await holds(editor, `/late now ${shortcutReplies.ευχαριστώ}`);
  });
});
