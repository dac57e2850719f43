import type { Browser } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { type EditorTab, launch, openTab } from './open-editor.ts';

let browser: Browser;
let tab: EditorTab;
beforeAll(async () => {
  browser = await launch();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

/** Pieces that editors are known to stumble over, and ordinary words between them. */
const pieces = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  'word',
  'a',
  'می\u200cخواهیم',
  'سلام',
  'Ευχαριστούμε',
  'źdźbło',
  'شكراً',
  '你好',
  '🙂',
  '👩‍👩‍👧‍👦',
  '🇵🇱',
  '👍🏽',
  '❤️',
  'e\u0301',
  '\u200f',
  '\u2067x\u2069',
  '@ana_k',
  '#1',
  'https://halden.example/a?b=c&d',
  '**',
  '`',
  '<b>',
  '&amp;',
  '"',
  "'",
  '-',
  '- ',
  '1. ',
  '> ',
  '…',
  ':)',
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme-composite', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').replace(/(?!\n)[\p{Cc}\p{Cs}\ufeff\u200b\u2060]/gu, ''))
  .filter((text) => text.trim() !== '');

const runs = Number(process.env.INLAY_INSERTION_RUNS ?? 5);

it.each(editors)(
  'brings any texts into $name one after the other',
  async ({ page }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 3 }), async (texts) => {
        const editor = await tab.open(page);
        let held = '';
        for (const text of texts) {
          const outcome = await editor.insert(text);
          held += text;
          expect(outcome).toMatchObject({ kind: 'inserted' });
          // Quill 1 keeps its text in composed form.
          const now = (await editor.text()).replaceAll('\u00a0', ' ');
          expect(now.normalize()).toBe(held.normalize());
        }
        expect(await editor.sent()).toBe(0);
      }),
      { numRuns: runs },
    );
  },
  runs * 20_000,
);
