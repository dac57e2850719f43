import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertOutcome } from '../../lib/domain/outcome.ts';
import { editors } from './editors.ts';
import { type EditorTab, field, launch, openTab } from './open-editor.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

const stubborn = 'stubborn.ts';

/** What the document's selection holds, and what stands before it in the field. */
const selection = (page: Page) =>
  page.evaluate((field) => {
    const box = document.querySelector(field);
    if (box instanceof HTMLTextAreaElement) {
      const { value, selectionStart, selectionEnd } = box;
      return {
        before: value.slice(0, selectionStart),
        marked: value.slice(selectionStart, selectionEnd),
      };
    }
    const range = getSelection()?.getRangeAt(0);
    if (!box || !range) return { before: '?', marked: '?' };
    const before = range.cloneRange();
    before.selectNodeContents(box);
    before.setEnd(range.startContainer, range.startOffset);
    const plain = (part: Range) => part.toString().replaceAll('\uFEFF', '');
    return { before: plain(before), marked: plain(range) };
  }, field);

/** Presses a key and waits until the selection followed: Slate drops keys that come faster. */
async function step(page: Page, key: string) {
  const before = JSON.stringify(await selection(page));
  await page.keyboard.press(key);
  await expect.poll(async () => JSON.stringify(await selection(page))).not.toBe(before);
}

async function goBehind(page: Page, text: string) {
  await page.keyboard.press('Control+Home');
  await expect.poll(() => selection(page)).toEqual({ before: '', marked: '' });
  while ((await selection(page)).before.length < text.length) await step(page, 'ArrowRight');
}

async function mark(page: Page, text: string) {
  while ((await selection(page)).marked.length < text.length) await step(page, 'Shift+ArrowRight');
}

describe.each(editors)('the caret in $name', ({ page }) => {
  it('stays where the person put it', async () => {
    const editor = await tab.open(page, { draft: 'Hello, we write to you.' });
    await editor.page.focus(field);
    await goBehind(editor.page, 'Hello, ');
    await editor.insert('dear Mira, ');
    expect(await editor.text()).toBe('Hello, dear Mira, we write to you.');
    await editor.page.keyboard.type('and ');
    await expect.poll(() => editor.text()).toBe('Hello, dear Mira, and we write to you.');
  });

  it('replaces nothing that the person has marked', async () => {
    const editor = await tab.open(page, { draft: 'Hello there' });
    await editor.page.focus(field);
    await goBehind(editor.page, '');
    await mark(editor.page, 'Hello');
    await editor.insert(' Mira');
    expect(await editor.text()).toBe('Hello Mira there');
  });

  it('does not go before the person whom the reply mentions', async () => {
    const editor = await tab.open(page, { mention: { as: 'text', name: 'miracast' } });
    await editor.page.focus(field);
    await goBehind(editor.page, '');
    await editor.insert('thank you');
    expect(await editor.text()).toBe('@miracast thank you');
  });
});

describe.each(editors)('while a person goes on writing in $name', ({ page }) => {
  it('nothing goes between their words', async () => {
    const editor = await tab.open(page, { draft: 'Hello' });
    await editor.page.focus(field);
    const atEnd = async () => {
      // Editors that take the focus late drop a key that comes before.
      await editor.page.keyboard.press('Control+End');
      return selection(editor.page);
    };
    await expect.poll(atEnd).toEqual({ before: 'Hello', marked: '' });
    const begin = "globalThis.begun = insertInto({ text: 'THANKS' }); null";
    await editor.inWorld(begin);
    await editor.page.keyboard.type(', Mira', { delay: 40 });
    const outcome = await editor.inWorld<InsertOutcome>('begun');
    // A slow machine may have put the text in before the first key came.
    const wanted =
      outcome.kind === 'inserted'
        ? { outcome: { kind: 'inserted' }, text: 'HelloTHANKS, Mira' }
        : { outcome: { kind: 'retryable', reason: 'being-written' }, text: 'Hello, Mira' };
    expect(outcome).toMatchObject(wanted.outcome);
    await expect.poll(() => editor.text()).toBe(wanted.text);
  });
});

it('nothing goes between the words that a person writes in a frame', async () => {
  const editor = await tab.open('textarea.tsx', { draft: 'Hello', place: 'frame' });
  await editor.page.frameLocator('iframe').locator(field).focus();
  await editor.page.keyboard.press('Control+End');
  await editor.inWorld("globalThis.begun = insertAtCaret('THANKS'); null");
  await editor.page.keyboard.type(', Mira', { delay: 20 });
  const { kind } = await editor.inWorld<InsertOutcome>('begun');
  const wanted = kind === 'inserted' ? 'HelloTHANKS, Mira' : 'Hello, Mira';
  await expect.poll(() => editor.text()).toBe(wanted);
});

describe.each(editors)('a key that is held down as a text goes into $name', ({ page }) => {
  it('writes nothing there until it is pressed anew', async () => {
    const editor = await tab.open(page, { draft: 'Hello' });
    const { keyboard } = editor.page;
    const hold = async () => {
      for (let repeats = 0; repeats < 4; repeats++) await keyboard.down('d');
    };
    await hold();
    await editor.inWorld("globalThis.begun = insertInto({ text: ' Mira' }); null");
    await hold();
    expect(await editor.inWorld('begun')).toMatchObject({ kind: 'inserted' });
    await hold();
    await keyboard.up('d');
    expect(await editor.text()).toBe('Hello Mira');
    await keyboard.press('d');
    await hold();
    await expect.poll(() => editor.text()).toBe('Hello Miraddddd');
  });
});

it('goes behind a draft before which the site, and no person, has left the caret', async () => {
  const editor = await tab.open('contenteditable.ts', { draft: 'Hello' });
  await editor.page.locator(field).evaluate((box) => {
    getSelection()?.collapse(box.firstElementChild?.firstChild ?? null, 0);
    box.blur();
  });
  expect(await editor.insert(' Mira')).toMatchObject({ kind: 'inserted' });
  expect(await editor.text()).toBe('Hello Mira');
});

describe('a text reaches an editor', () => {
  const text = 'One 🙂\n\nThree';

  describe.each(['shadow', 'nested'] as const)('in a %s root', (place) => {
    it.each(editors.filter(({ shadow }) => shadow))('$name', async ({ page }) => {
      const editor = await tab.open(page, { place });
      expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
      expect(await editor.text()).toBe(text);
    });
  });

  it.each(['shadow', 'frame'] as const)(
    'one behind the other where it does not look for its caret (%s): quill 2',
    async (place) => {
      const editor = await tab.open('quill-2.ts', { place, draft: 'Hello' });
      for (const part of [` ${text}`, '!\n', 'Bye']) {
        expect(await editor.insert(part)).toMatchObject({ kind: 'inserted' });
      }
      expect(await editor.text()).toBe(`Hello ${text}!\nBye`);
    },
  );

  it('not where the editor could not know its place: draft-js in a shadow root', async () => {
    const editor = await tab.open('draft-js.tsx', { place: 'shadow', draft: 'Hello' });
    expect(await editor.insert(' Mira')).toMatchObject({
      reason: 'text-not-taken',
      clipboard: true,
    });
    expect(await editor.text()).toBe('Hello');
  });

  it.each(editors)('in a frame of the same origin: $name', async ({ page }) => {
    const editor = await tab.open(page, { place: 'frame' });
    expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(text);
  });
});

describe('an insertion', () => {
  it('waits for an editor that is late, and does not double the text', async () => {
    const editor = await tab.open(stubborn, { fault: 'late' });
    expect(await editor.insert('Thank you')).toMatchObject({ kind: 'inserted' });
    await editor.page.waitForTimeout(2500);
    expect(await editor.text()).toBe('Thank you');
  });

  it('puts the text on the clipboard when no way works', async () => {
    const editor = await tab.open(stubborn, { fault: 'deaf' });
    expect(await editor.insert('Thank you, Μίρα 🙂\nAna')).toEqual({
      kind: 'terminal',
      reason: 'text-not-taken',
      clipboard: true,
    });
    expect(await editor.text()).toBe('');
    await editor.page.context().grantPermissions(['clipboard-read']);
    expect(await editor.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Thank you, Μίρα 🙂\nAna',
    );
  });

  it("comes into the editor's own state where the page lets no paste through: slate", async () => {
    const editor = await tab.open('slate.tsx', { draft: 'Hello' });
    await editor.page.evaluate(() => {
      const withhold = (event: Event) => event.stopImmediatePropagation();
      window.addEventListener('paste', withhold, { capture: true });
    });
    expect(await editor.insert(' Mira')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe('Hello Mira');
    expect(await editor.insert('\nAna')).toMatchObject({ reason: 'text-not-taken' });
    expect(await editor.text()).toBe('Hello Mira');
  });

  it('tries nothing more when something else arrived', async () => {
    const editor = await tab.open(stubborn, { fault: 'mangling' });
    expect(await editor.insert('Thank you')).toMatchObject({ reason: 'text-differs' });
    expect(await editor.text()).toBe('THANK YOU');
  });

  it('does not count a text that leaves the send control asleep', async () => {
    const editor = await tab.open(stubborn, { fault: 'asleep' });
    expect(await editor.insert('Thank you')).toMatchObject({ reason: 'send-asleep' });
  });

  it('follows a field that the site swaps for its editor', async () => {
    const editor = await tab.open(stubborn, { fault: 'swapping' });
    expect(await editor.insert('One\nTwo')).toMatchObject({
      kind: 'inserted',
      strategy: 'lexical/beforeinput',
    });
    expect(await editor.text()).toBe('One\nTwo');
  });

  it("opens a closed box by the site's own control", async () => {
    const editor = await tab.open(stubborn, { fault: 'closed' });
    expect(await editor.insert('One\nTwo')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe('One\nTwo');
  });

  it('says too long before anything is put in, the draft counted', async () => {
    const editor = await tab.open('textarea.tsx', { draft: 'Hello ' });
    expect(await editor.insert('Mira', { max: 9 })).toMatchObject({ reason: 'too-long' });
    expect(await editor.text()).toBe('Hello ');
    expect(await editor.insert('Mira', { max: 10 })).toMatchObject({ kind: 'inserted' });
  });

  it.each([
    ['gone', 'item-gone'],
    ['other', 'item-changed'],
    ['closed', 'replies-closed'],
  ] as const)('puts nothing in when the item is %s', async (item, reason) => {
    const editor = await tab.open('draft-js.tsx');
    expect(await editor.insert('Thank you', { item })).toEqual({
      kind: 'terminal',
      reason,
      clipboard: false,
    });
    expect(await editor.text()).toBe('');
  });

  it('puts nothing in when the box turns to another item on the way', async () => {
    const editor = await tab.open('draft-js.tsx');
    expect(await editor.insert('Thank you', { leavesAtLook: 6 })).toMatchObject({
      reason: 'wrong-target',
    });
    expect(await editor.text()).toBe('');
  });

  it('is the only one in its frame', async () => {
    const editor = await tab.open('draft-js.tsx');
    const outcomes = await editor.inWorld(
      `Promise.all([insertInto({text: 'One'}), insertInto({text: 'Two'})])`,
    );
    expect(outcomes).toMatchObject([{ kind: 'inserted' }, { kind: 'retryable', reason: 'busy' }]);
    expect(await editor.text()).toBe('One');
  });

  it('stops between two steps', async () => {
    const editor = await tab.open('draft-js.tsx');
    const outcome = await editor.inWorld(
      `(() => { const asked = insertInto({text: 'One'}); stopInserting(); return asked; })()`,
    );
    expect(outcome).toMatchObject({ kind: 'terminal', reason: 'stopped' });
    expect(await editor.text()).toBe('');
  });

  it('keeps tabs as spaces where the page shows no tabs', async () => {
    const editor = await tab.open('contenteditable.ts');
    expect(await editor.insert('\tOne\t Two')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(' One  Two');
  });

  it('of blank lines is no longer for a page that reads an element of blocks as a whole', async () => {
    const editor = await tab.open('contenteditable.ts', { draft: 'Hello' });
    expect(await editor.insert('\n\nMira')).toMatchObject({ kind: 'inserted' });
    // biome-ignore lint/performance/useDomNodeTextContent: most pages read their box by it
    const read = (box: HTMLElement) => box.innerText;
    expect(await editor.page.locator(field).evaluate(read)).toBe('Hello\n\nMira');
  });

  it('leaves the box usable afterwards', async () => {
    const editor = await tab.open('draft-js.tsx');
    await editor.insert('One');
    await editor.page.keyboard.type(' more');
    await expect.poll(() => editor.text()).toBe('One more');
    await editor.page.keyboard.press('Backspace');
    await expect.poll(() => editor.text()).toBe('One mor');
    expect(await editor.insert('e')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe('One more');
  });
});
