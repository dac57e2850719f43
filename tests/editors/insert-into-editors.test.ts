import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { type EditorTab, launch, openTab } from './open-editor.ts';
import type { Start } from './pages/editor-page.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
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
  [
    'names and numbers isolated',
    'سلام \u2068Mira K.\u2069، سفارش \u2066H-2291 (x2)\u2069 می‌رسد.\n\u200fπ ۲',
  ],
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

describe.each(editors)('inserting into $name', ({ page }) => {
  it.each(texts)('brings %s exactly and wakes the send control', async (_, text) => {
    const editor = await tab.open(page);
    expect(await editor.insert(text)).toMatchObject({ kind: 'inserted', text });
    expect(await editor.text()).toBe(text);
    expect(await editor.sent()).toBe(0);
  });

  it.each(states)(
    'keeps what is there, and one undo brings it back: %s',
    async (_, start, before) => {
      const editor = await tab.open(page, start);
      expect(await editor.text()).toBe(before);
      const text = 'Thank you.\n\nWe write to you 🙂 today.';
      expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
      expect(await editor.text()).toBe(before + text);
      await editor.page.keyboard.press('Control+z');
      await expect.poll(() => editor.text()).toBe(before);
    },
  );

  it('brings a long text whole', async () => {
    const text = Array.from(
      { length: 60 },
      (_, n) => `${n}. Line with words, ένα, یک 🙂, and so on until it is long.`,
    ).join('\n');
    expect(text.length).toBeGreaterThan(3000);
    const editor = await tab.open(page);
    expect(await editor.insert(text)).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe(text);
  });
});

it.each(editors.filter(({ trustedTypes }) => trustedTypes))(
  'inserts into $name under Trusted Types',
  async ({ page }) => {
    const editor = await tab.open(page, {}, { trustedTypes: true });
    expect(await editor.insert('One\n\nThree')).toMatchObject({ kind: 'inserted' });
    expect(await editor.text()).toBe('One\n\nThree');
  },
);
