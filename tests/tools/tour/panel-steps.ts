import type { Page } from '@playwright/test';
import { editorState, idInPractice, practiceItems } from '../../e2e/kit/practice-state.ts';
import { badgeOf } from '../../e2e/kit/standing-badges.ts';
import { until } from '../../e2e/kit/until.ts';
import { openedPanel, panelSays, press, wholePanel } from './panel.ts';
import { hands, type SiteHand } from './person.ts';
import { addressOf, type SitePage } from './site-pages.ts';
import { defineStep, type Step, type TourContext } from './step.ts';
import { arrival, badgeAtItem } from './way-down.ts';

/**
 * A freshly loaded page of a site, with the panel open at a comment.
 * @param find the id of the comment on that page
 */
async function panelAt(
  context: TourContext,
  on: SitePage,
  find: (page: Page) => Promise<string>,
): Promise<{ page: Page; id: string }> {
  const url = addressOf(context, on);
  const page = await context.tab(url);
  // An open reply box has an address of its own on X.
  await page.goto(url);
  await until('the comments of the site', async () => (await practiceItems(page)).length > 0);
  const id = await find(page);
  await (await badgeAtItem(page, id)).click();
  await openedPanel(page);
  return { page, id };
}

/** A comment of the practice data. */
const known = (comment: string) => (page: Page) => idInPractice(page, comment);

const arriving = async (page: Page) => (await arrival(page)).id;

function insertStep({ on }: SiteHand): Step {
  return defineStep({
    name: `${on.label}: one click puts a saved reply into the site's own box, and sends nothing`,
    async run(context) {
      const { page, id } = await panelAt(context, on, arriving);
      await wholePanel(page);
      await press(page, 'button', /^Insert/);
      const said = await panelSays(page, /^Inserted/);
      const box = await until('the text in the editor of the site', async () =>
        (await editorState(page)).find(({ text, replyTo }) => text !== '' && replyTo === id),
      );
      await until('a send button of the site that is awake', async () =>
        (await editorState(page)).some(({ replyTo, sendAwake }) => replyTo === id && sendAwake),
      );
      const sent = await page.evaluate(() => globalThis.practice.sent.length);
      if (sent > 0) throw new Error('something was sent');
      return `${said} The ${box.family} editor holds "${box.text}", its send button is awake`;
    },
  });
}

function statusStep({ on, offence }: SiteHand): Step {
  return defineStep({
    name: `${on.label}: what a person decides stays after a reload`,
    async run(context) {
      const { page, id } = await panelAt(context, on, known(offence));
      await wholePanel(page);
      await press(page, 'button', /^No answer needed$/);
      const words = 'No answer needed';
      const says = () =>
        until(`a badge that says "${words}"`, async () => {
          const badge = await badgeOf(page, id);
          return badge?.name.startsWith(words) && badge.name;
        });
      await says();
      await page.reload();
      await badgeAtItem(page, id);
      return `after the reload the badge says "${await says()}"`;
    },
  });
}

function flagStep({ on, offence }: SiteHand): Step {
  return defineStep({
    name: `${on.label}: an abusive comment is flagged with a reason`,
    async run(context) {
      const { page, id } = await panelAt(context, on, known(offence));
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

function removalStep({ on, offence, ...hand }: SiteHand): Step {
  return defineStep({
    name: `${on.label}: a person is led through the site's own way of taking it off the page`,
    async run(context) {
      const { page, id } = await panelAt(context, on, known(offence));
      await press(page, 'button', new RegExp(`^${hand.act}`));
      const pointed = await panelSays(page, hand.pointed);
      await hand.takeOff(page, id);
      await until('a comment that the site took off', async () => {
        const item = (await practiceItems(page)).find((each) => each.id === id);
        return item?.removed || item?.hidden;
      });
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
