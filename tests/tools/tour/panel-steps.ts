import type { Page } from '@playwright/test';
import { editorState, practiceItems } from '../../e2e/kit/practice-state.ts';
import { badgeOf } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import { entryOf } from './badge-steps.ts';
import { openedPanel, panelSays, press } from './panel.ts';
import { hands, type SiteHand } from './person.ts';
import { defineStep, type Step, type TourContext } from './step.ts';

/** A freshly loaded page of a site, with the panel open at the offender's comment. */
async function panelAtOffender(
  context: TourContext,
  { host, offender }: SiteHand,
): Promise<{ page: Page; id: string }> {
  const url = entryOf(context, host);
  const page = await context.tab(url);
  // An open reply box has an address of its own on X.
  await page.goto(url);
  const item = (await practiceItems(page)).find(
    ({ author, removed, hidden }) => author === offender && !removed && !hidden,
  );
  if (!item) throw new Error(`no comment by @${offender}`);
  const badge = await until(`a badge at the comment of @${offender}`, async () => {
    const found = await badgeOf(page, item.id);
    return found && !found.name.startsWith('Looking') && found;
  });
  await badge.click();
  await openedPanel(page);
  return { page, id: item.id };
}

function insertStep(hand: SiteHand): Step {
  return defineStep({
    name: `${hand.label}: one click puts a saved reply into the site's own box, and sends nothing`,
    async run(context) {
      const { page, id } = await panelAtOffender(context, hand);
      await press(page, 'button', /^Insert/);
      const said = await panelSays(page, /^Inserted/);
      const box = await until('the text in the editor of the site', async () =>
        (await editorState(page)).find(({ text, replyTo }) => text !== '' && replyTo === id),
      );
      const sent = await page.evaluate(() => globalThis.practice.sent.length);
      if (sent > 0) throw new Error('something was sent');
      if (!box.sendAwake) throw new Error('the send button of the site sleeps');
      return `${said} The ${box.family} editor holds "${box.text}", its send button is awake`;
    },
  });
}

function statusStep(hand: SiteHand): Step {
  return defineStep({
    name: `${hand.label}: what a person decides stays after a reload`,
    async run(context) {
      const { page, id } = await panelAtOffender(context, hand);
      await press(page, 'button', /^No answer needed$/);
      const words = 'No answer needed';
      const says = () =>
        until(`a badge that says "${words}"`, async () => {
          const badge = await badgeOf(page, id);
          return badge?.name.startsWith(words) && badge.name;
        });
      await says();
      await page.reload();
      return `after the reload the badge says "${await says()}"`;
    },
  });
}

function flagStep(hand: SiteHand): Step {
  return defineStep({
    name: `${hand.label}: an abusive comment is flagged with a reason`,
    async run(context) {
      const { page, id } = await panelAtOffender(context, hand);
      await press(page, 'button', /^Flag…$/);
      await press(page, 'radio', /^insult$/);
      await press(page, 'radio', /^2$/);
      await press(page, 'button', /^Flag it$/);
      const name = await until('a badge with the flag', async () => {
        const badge = await badgeOf(page, id);
        return badge?.name.includes('insult') && badge.name;
      });
      return `the badge says "${name}"`;
    },
  });
}

function removalStep(hand: SiteHand): Step {
  return defineStep({
    name: `${hand.label}: a person is led through the site's own way of taking it off the page`,
    async run(context) {
      const { page, id } = await panelAtOffender(context, hand);
      await press(page, 'button', new RegExp(`^${hand.act}`));
      const pointed = await panelSays(page, hand.pointed);
      await hand.takeOff(page, id);
      const item = (await practiceItems(page)).find((each) => each.id === id);
      if (!item?.removed && !item?.hidden) throw new Error('the site still shows the comment');
      return `"${pointed}"; the site took it off; "${await panelSays(page, hand.ended)}"`;
    },
  });
}

export const panelSteps: readonly Step[] = hands.flatMap((hand) => [
  insertStep(hand),
  statusStep(hand),
  flagStep(hand),
  removalStep(hand),
]);
