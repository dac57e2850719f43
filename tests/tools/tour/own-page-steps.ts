import type { Page } from '@playwright/test';
import { platforms } from '../../../lib/platforms/hosts.ts';
import { practiceItems } from '../../e2e/kit/practice-state.ts';
import { badgeOf } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import { addressOf, sitePages } from './site-pages.ts';
import { defineStep, type Step, type TourContext } from './step.ts';

const ownPage = ({ inlay, tab }: TourContext, path: string): Promise<Page> =>
  tab(`chrome-extension://${inlay.extensionId}/${path}`);

/** Somebody on the first screen of X, for whom the other steps did nothing. */
const WAITING = { handle: 'tanio_okazja', name: 'Tanio! Okazja!' };

export const ownPageSteps: readonly Step[] = [
  defineStep({
    name: 'The desk lists what waits, over the four sites',
    async run(context) {
      const desk = await ownPage(context, 'sidepanel.html');
      const waiting = desk.getByRole('tab', { selected: true });
      const rows = desk.getByRole('grid').getByRole('row');
      const filter = desk.getByRole('combobox', { name: 'Site' });
      const found: string[] = [];
      for (const { label } of platforms) {
        const option = filter.getByRole('option', { name: `${label} (` });
        await filter.selectOption(await option.getAttribute('value'));
        await rows.getByRole('img', { name: label, exact: true }).first().waitFor();
        found.push((await option.textContent()) ?? label);
      }
      await filter.selectOption('');
      const questions = desk
        .getByRole('combobox', { name: 'Situation' })
        .getByRole('option', { name: /^question/i });
      await desk
        .getByRole('combobox', { name: 'Situation' })
        .selectOption(await questions.getAttribute('value'));
      await rows.first().waitFor();
      const view = (await waiting.textContent())?.replace(/(\d+)$/, ' ($1)');
      const asked = await questions.textContent();
      return `its view "${view}" has rows of ${found.join(', ')}; narrowed to ${asked}`;
    },
  }),
  defineStep({
    name: 'What is decided at the desk shows in the open tab',
    async run(context) {
      const page = await context.tab(addressOf(context, sitePages.x));
      await page.goto(addressOf(context, sitePages.x));
      const item = (await practiceItems(page)).find(({ author }) => author === WAITING.handle);
      if (!item) throw new Error(`no comment by @${WAITING.handle}`);
      await until('its badge', async () => (await badgeOf(page, item.id))?.name.startsWith('New'));

      const desk = await ownPage(context, 'sidepanel.html');
      const clear = desk.getByRole('button', { name: 'Clear the filters' });
      if ((await clear.count()) > 0) await clear.click();
      await desk.getByRole('searchbox').fill(WAITING.name);
      const words = /\p{L}[\p{L} \d]{10,}/u.exec(item.text)?.[0] ?? item.text;
      const row = desk
        .getByRole('row')
        .filter({ hasText: words, has: desk.getByRole('img', { name: 'X' }) });
      await row.first().click();
      // In a row of a narrow desk, beside the list of a wide one.
      await desk
        .getByRole('button', { name: /^No answer needed/ })
        .first()
        .click();
      const pressed = performance.now();
      const name = await until('the decision in the open tab', async () => {
        const badge = await badgeOf(page, item.id);
        return badge?.name.startsWith('No answer needed') && badge.name;
      });
      const took = Math.round(performance.now() - pressed);
      return `the badge says "${name}", ${took} ms after the click at the desk`;
    },
  }),
  defineStep({
    name: 'Options hold the saved replies and say what is stored',
    async run(context) {
      const options = await ownPage(context, 'options.html');
      const list = options.getByRole('list', { name: 'Replies' }).getByRole('listitem');
      await list.first().waitFor();
      const replies = await list.count();
      const stored = options.getByRole('region', { name: 'Data' }).getByRole('paragraph').first();
      return `${replies} replies at first sight; "${await stored.textContent()}"`;
    },
  }),
];
