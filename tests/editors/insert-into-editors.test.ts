import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { launch, type OpenEditor, openEditor } from './open-editor.ts';
import type { Start } from './pages/editor-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const texts: readonly (readonly [string, string])[] = [
  ['one line', 'Thank you, Mira. We will look into it today.'],
  ['one letter', 'k'],
  ['one emoji', '🙂'],
  ['two lines', 'Thank you.\nWe write to you today.'],
  ['blank lines', 'Hello Mira,\n\nthank you.\n\n\nHalden & Oak'],
  ['a line end at the end', 'Thank you.\n'],
  ['line ends at the start and the end', '\n\nThank you.\n\n'],
  ['spaces around and between', '  two  spaces   here  '],
  ['emoji of several code points', 'Family 👩‍👩‍👧‍👦, flag 🇵🇱, hand 👍🏽, heart ❤️, keycap 1️⃣'],
  ['Persian with joiners', 'سلام، می‌خواهیم کمک کنیم.\nسفارش H-2291 (۲ عدد) را پیدا می‌کنیم.'],
  ['mixed directions', 'تست فارسی و English با هم، @ana_k'],
  ['Arabic, Greek, Polish', 'شكراً لك\nΕυχαριστούμε πολύ\nDziękujemy za cierpliwość'],
  [
    'signs that editors format',
    '**not bold** _not_ `code` # 1. - [x](y) https://halden.example/a?b=c&d',
  ],
  ['signs of markup', '<b>5 > 3 & "4"</b> &amp; <script>x</script>'],
];

const states: readonly (readonly [string, Start, string])[] = [
  ['an empty editor', {}, ''],
  ['a draft', { draft: 'We saw this' }, 'We saw this'],
  ['a draft of lines', { draft: 'One\n\nThree' }, 'One\n\nThree'],
  ['a mention as text', { mention: { as: 'text', name: 'miracast' } }, '@miracast '],
  ['a mention as a chip', { mention: { as: 'chip', name: 'miracast' } }, '@miracast '],
];

async function within(
  page: string,
  start: Start,
  body: (editor: OpenEditor) => Promise<void>,
  more?: { trustedTypes: boolean },
): Promise<void> {
  const editor = await openEditor(browser, page, start, more);
  try {
    await body(editor);
  } finally {
    await editor.close();
  }
}

describe.each(editors)('inserting into $name', ({ page, trustedTypes }) => {
  it.each(texts)('brings %s exactly and wakes the send control', (_, text) =>
    within(page, {}, async (editor) => {
      expect(await editor.insert(text)).toMatchObject({ kind: 'inserted', text });
      expect(await editor.text()).toBe(text);
      expect(await editor.sent()).toBe(0);
    }),
  );

  it.each(states)('keeps what is there: %s', (_, start, before) =>
    within(page, start, async (editor) => {
      expect(await editor.text()).toBe(before);
      expect(await editor.insert('Thank you.\nAna')).toMatchObject({ kind: 'inserted' });
      expect(await editor.text()).toBe(`${before}Thank you.\nAna`);
    }),
  );

  it.each(states)('one undo brings back %s', (_, start, before) =>
    within(page, start, async (editor) => {
      await editor.insert('Thank you.\n\nWe write to you 🙂 today.');
      await editor.page.keyboard.press('Control+z');
      await expect.poll(() => editor.text()).toBe(before);
    }),
  );

  it('brings a long text whole', () =>
    within(page, {}, async (editor) => {
      const text = Array.from(
        { length: 60 },
        (_, n) => `${n}. Line with words, ένα, یک 🙂, and so on until it is long.`,
      ).join('\n');
      expect(text.length).toBeGreaterThan(3000);
      expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
      expect(await editor.text()).toBe(text);
    }));

  it.runIf(trustedTypes)('works under Trusted Types', () =>
    within(
      page,
      {},
      async (editor) => {
        expect(await editor.insert('One\n\nThree')).toMatchObject({ kind: 'inserted' });
        expect(await editor.text()).toBe('One\n\nThree');
      },
      { trustedTypes: true },
    ),
  );
});
