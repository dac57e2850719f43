import { readFile } from 'node:fs/promises';
import { idInPractice, practiceItems } from '../../e2e/kit/practice-state.ts';
import { until } from '../../e2e/kit/until.ts';
import { wholePanel } from './panel.ts';
import { addressOf, sitePages } from './site-pages.ts';
import { defineStep, type Step } from './step.ts';
import { badgeAtItem } from './way-down.ts';

/** Of the practice data: a complaint. */
const COMPLAINT = 'en-10';

/** Somebody who asks in Persian what is in stock. */
const PERSIAN_CUSTOMER = 'arash_mobl';

export const lookSteps: readonly Step[] = [
  defineStep({
    name: 'On a dark page Inlay is dark',
    async run(context) {
      const url = new URL(addressOf(context, sitePages.instagram));
      url.searchParams.set('theme', 'dark');
      const page = await context.tab(url.href);
      await until('the comments of the site', async () => (await practiceItems(page)).length > 0);
      await (await badgeAtItem(page, await idInPractice(page, COMPLAINT))).click();
      await wholePanel(page);
      const themes = await page
        .locator('inlay-badge')
        .evaluateAll((all) => [...new Set(all.map((host) => host.getAttribute('data-theme')))]);
      if (themes.join() !== 'dark') throw new Error(`the badges are ${themes.join(' and ')}`);
      return 'the badges and the panel are';
    },
  }),
  defineStep({
    name: 'In a Persian browser Inlay speaks Persian',
    async run(context) {
      const words: Record<string, string> = JSON.parse(
        await readFile('assets/locales/fa/badge.json', 'utf8'),
      );
      const url = addressOf(context, { label: 'X', host: 'x.com', words: 'Persian' });
      const page = await context.tabIn('fa', url);
      const item = await until(`a comment by @${PERSIAN_CUSTOMER}`, async () =>
        (await practiceItems(page)).find(({ author }) => author === PERSIAN_CUSTOMER),
      );
      const badge = await badgeAtItem(page, item.id);
      const fresh = words['status.new'] ?? '';
      if (!badge.name.startsWith(fresh)) throw new Error(`the badge says "${badge.name}"`);
      await badge.click();
      const panel = await wholePanel(page);
      return `the badge says "${badge.name}", the panel "${panel.name}"`;
    },
  }),
];
