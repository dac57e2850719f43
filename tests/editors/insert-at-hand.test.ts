import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { type EditorTab, field, launch, type OpenEditor, openTab } from './open-editor.ts';
import type { Start } from './pages/editor-page.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

const text = 'سلام Mira,\n\nwe look 🙂';

const insert = (editor: OpenEditor, words: string) =>
  editor.inWorld<{ kind: string } | null>(`insertAtCaret(${JSON.stringify(words)})`);

/** Clicks into the editor wherever it stands, behind its draft. */
async function enter(editor: OpenEditor, place: Start['place']): Promise<void> {
  const inside = place === 'frame' ? editor.page.frameLocator('iframe') : editor.page;
  await inside.locator(field).click();
  await editor.page.keyboard.press('Control+End');
}

describe.each(editors)('the editor at hand: $name', ({ page, shadow }) => {
  const places: readonly Start['place'][] = shadow
    ? [undefined, 'shadow', 'frame']
    : [undefined, 'frame'];

  it.each(places)('takes a text from outside behind its draft (%s)', async (place) => {
    const editor = await tab.open(page, { draft: 'Dear', ...(place && { place }) });
    await enter(editor, place);
    expect(await insert(editor, ` ${text}`)).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(`Dear ${text}`);
    expect(await editor.sent()).toBe(0);
  });

  it('takes several where the caret is, one behind the other', async () => {
    const editor = await tab.open(page, { draft: 'Mira' });
    await enter(editor, undefined);
    await editor.page.keyboard.press('Control+Home');
    // From a palette that stays open, then from one that is opened anew.
    const outcomes = await editor.inWorld(`stackAtCaret(['Hello,', '\\n\\ndear '])`);
    expect(outcomes).toMatchObject([{ kind: 'inserted' }, { kind: 'inserted' }]);
    expect(await insert(editor, 'kind ')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe('Hello,\n\ndear kind Mira');
  });
});

it('is none where nothing that takes words has the focus', async () => {
  const editor = await tab.open('textarea.tsx');
  await editor.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect(await insert(editor, 'Hello')).toBeNull();
  for (const type of ['password', 'number', 'checkbox']) {
    await editor.page.evaluate((type) => {
      const input = document.createElement('input');
      input.type = type;
      document.body.append(input);
      input.focus();
    }, type);
    expect(await insert(editor, 'Hello'), type).toBeNull();
  }
});

it('puts several into an element that holds a line open by a sign behind it', async () => {
  const editor = await tab.open('plaintext-only.ts', { keepsSpaces: true });
  await enter(editor, undefined);
  for (const part of ['Hello.\n', 'We look.\n\n', '\nBye.\n']) {
    expect(await insert(editor, part)).toMatchObject({ kind: 'inserted' });
  }
  expect(await editor.text()).toBe('Hello.\nWe look.\n\n\nBye.\n');
});

it.each([
  ['between two lines', 'One\nThree', 2, 'One\nTwo Three'],
  ['on an empty line', 'One\n\nThree', 2, 'One\nTwo \nThree'],
  ['on an empty first line', '\nThree', 0, 'Two \nThree'],
])(
  'keeps a caret that stands among the bare texts of an element: %s',
  async (_, draft, at, whole) => {
    const editor = await tab.open('plaintext-only.ts', { draft });
    await enter(editor, undefined);
    await editor.page.evaluate(
      ([field, at]) => getSelection()?.collapse(document.querySelector(field), at),
      [field, at] as const,
    );
    expect(await insert(editor, 'Two ')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(whole);
  },
);
