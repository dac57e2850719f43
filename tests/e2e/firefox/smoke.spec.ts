import { expect, test } from '@playwright/test';
import { startPractice } from '../../practice/server/start-practice.ts';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';
import { until } from '../kit/until.ts';
import { findFirefox, launchFirefox, wordsIn } from './firefox.ts';

const path = findFirefox();

test.describe('in Firefox', () => {
  test('the built add-on annotates X and puts a reply into its box', async () => {
    test.slow();
    test.info().skip(path === null, 'there is no Firefox here; INLAY_FIREFOX may name one');
    const practice = await startPractice();
    const firefox = await launchFirefox(path ?? '', await ensureBuilt('firefox'), practice.port);
    try {
      const { tab } = firefox;
      const url = practice.entries.find((entry) => new URL(entry.url).host === 'x.com')?.url ?? '';
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
      const box = await until('the reply in the box of the site', async () =>
        (await tab.evaluate(() => [...globalThis.practice.composers()])).find(
          ({ text, replyTo }) => text !== '' && replyTo !== null,
        ),
      );
      expect(box.sendAwake).toBe(true);
      expect(await tab.evaluate(() => globalThis.practice.sent.length)).toBe(0);
      await until('a panel that says so', async () =>
        (await tab.insideClosed('inlay-panel')).some((node) => /^Inserted/.test(wordsIn(node))),
      );
    } finally {
      await firefox.close();
      await practice.close();
    }
  });
});
