import { expect, test } from '@playwright/test';
import { startPractice } from '../../practice/server/start-practice.ts';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';
import { until } from '../kit/until.ts';
import { findFirefox, launchFirefox, wordsIn } from './firefox.ts';

const path = findFirefox();

const sites = [
  { name: 'X', host: 'x.com' },
  { name: 'Facebook', host: 'www.facebook.com' },
] as const;

for (const { name, host } of sites) {
  test(`in Firefox the built add-on annotates ${name} and puts a reply into its box`, async () => {
    test.slow();
    test.info().skip(path === null, 'there is no Firefox here; INLAY_FIREFOX may name one');
    const practice = await startPractice();
    const firefox = await launchFirefox(path ?? '', await ensureBuilt('firefox'), practice.port);
    try {
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
      const box = await until('the reply in the box of the site', async () =>
        (await tab.evaluate(() => [...globalThis.practice.composers()])).find(
          // On Facebook a box begins with whom it answers; that alone is nothing to send.
          ({ sendAwake, replyTo }) => sendAwake && replyTo !== null,
        ),
      );
      expect(box.text).not.toBe('');
      expect(await tab.evaluate(() => globalThis.practice.sent.length)).toBe(0);
      await until('a panel that says so', async () =>
        (await tab.insideClosed('inlay-panel')).some((node) => /^Inserted/.test(wordsIn(node))),
      );
    } finally {
      await firefox.close();
      await practice.close();
    }
  });
}
