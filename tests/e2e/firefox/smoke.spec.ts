import { expect, test } from '@playwright/test';
import { startPractice } from '../../practice/server/start-practice.ts';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';
import { until } from '../kit/until.ts';
import type { BidiNode } from './bidi.ts';
import { type Firefox, findFirefox, launchFirefox, wordsIn } from './firefox.ts';

const path = findFirefox();

const sites = [
  { name: 'X', host: 'x.com', field: '[data-testid="tweetTextarea_0"]' },
  { name: 'Facebook', host: 'www.facebook.com', field: '[data-lexical-editor="true"]' },
] as const;

const shortcut = 'دیرکرد';
const called = 'سلام، we look 🙂';

/** Keeps a reply with a shortcut, as the options page does; what runs there knows no names of this file. */
async function keepShortcut(firefox: Firefox): Promise<void> {
  const page = await firefox.openOwn('options.html');
  const kept = await page.evaluate(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage({
      inlay: 1,
      call: 'replies.save',
      argument: {
        id: 'test shortcut',
        title: 'Late',
        text: 'سلام، we look 🙂',
        shortcut: 'دیرکرد',
        lang: 'en',
        situation: 'question',
        tags: [],
        createdAt: 0,
        updatedAt: 0,
      },
    }),
  );
  expect(kept).toMatchObject({ ok: true });
  await page.close();
}

for (const { name, host, field } of sites) {
  test(`in Firefox the built add-on annotates ${name} and puts replies into its box`, async () => {
    test.slow();
    test.info().skip(path === null, 'there is no Firefox here; INLAY_FIREFOX may name one');
    const practice = await startPractice();
    const firefox = await launchFirefox(path ?? '', await ensureBuilt('firefox'), practice.port);
    try {
      await keepShortcut(firefox);
      const { tab } = firefox;
      const url = practice.entries.find((entry) => new URL(entry.url).host === host)?.url ?? '';
      await tab.goto(url);

      const badge = await until('a badge that says something', async () => {
        const buttons = await tab.insideClosed('inlay-badge');
        return buttons.find((node) => /^New, /.test(node.value?.attributes?.['aria-label'] ?? ''));
      });
      await tab.click(badge);
      const insert = await until('a panel with a reply to insert', async () =>
        (await tab.insideClosed('inlay-panel')).find(
          (node) => node.value?.localName === 'button' && wordsIn(node).startsWith('Insert'),
        ),
      );
      await tab.click(insert);
      // On Facebook a box begins with whom it answers; that alone is nothing to send.
      const filled = async () =>
        (await tab.evaluate(() => [...globalThis.practice.composers()])).find(
          ({ sendAwake, replyTo }) => sendAwake && replyTo !== null,
        );
      const box = await until('the reply in the box of the site', filled);
      expect(box.text).not.toBe('');
      expect(await tab.evaluate(() => globalThis.practice.sent.length)).toBe(0);
      await until('a panel that says so', async () =>
        (await tab.insideClosed('inlay-panel')).some((node) => /^Inserted/.test(wordsIn(node))),
      );

      const [entered] = await tab.find(`${field}:focus`);
      await tab.click(entered as BidiNode);
      await tab.typeBehind(` /${shortcut} `);
      await until('the reply in the place of its shortcut', async () =>
        (await filled())?.text.endsWith(`${box.text} ${called}`),
      );
      expect(await tab.evaluate(() => globalThis.practice.sent.length)).toBe(0);
    } finally {
      await firefox.close();
      await practice.close();
    }
  });
}
