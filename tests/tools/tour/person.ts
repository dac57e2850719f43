import type { Page } from '@playwright/test';
import { type RemovalWay, removalWays } from '../../e2e/kit/removal-ways.ts';
import { articleOf } from '../../practice/facebook/spec-page.ts';
import { type SitePage, sitePages } from './site-pages.ts';

/** What a person does with the site's own controls; Inlay only points at them. */
export interface SiteHand {
  readonly on: SitePage;
  /** Of the practice data: a comment that need not stay. */
  readonly offence: string;
  /** The mildest act that the panel offers there, as its button says. */
  readonly act: string;
  /** What the panel says while it points, and when it saw the end. */
  readonly pointed: RegExp;
  readonly ended: RegExp;
  /** Opens the item's menu, chooses and confirms. @param id as in `practice.items()` */
  takeOff(page: Page, id: string): Promise<void>;
}

const permalink = (page: Page, id: string) => page.locator(`a[href*="${id}"]:has(time)`).first();

const onX: SiteHand = {
  on: sitePages.x,
  offence: 'en-05',
  act: 'Hide it',
  pointed: /^Press “…”/,
  ended: /^It is hidden on X/,
  async takeOff(page, id) {
    const tweet = page.locator('article', { has: permalink(page, id) });
    await tweet.getByTestId('caret').click();
    await page.getByRole('menuitem', { name: 'Hide reply' }).click();
    await page.getByTestId('confirmationSheetCancel').click();
  },
};

const onInstagram: SiteHand = {
  on: sitePages.instagram,
  offence: 'en-06',
  act: 'Delete it',
  // Instagram draws the menu's control only under the pointer.
  pointed: /^(Move the pointer over|Press “…”)/,
  ended: /^It is gone from Instagram/,
  async takeOff(page, id) {
    const row = permalink(page, id).locator('xpath=ancestor::*[.//img][1]');
    await row.hover();
    await row.getByLabel('Comment options').click();
    const menu = page.getByRole('dialog', { name: 'Comment options' });
    await menu.getByRole('button', { name: 'Delete', exact: true }).click();
  },
};

const onFacebook: SiteHand = {
  on: sitePages.facebook,
  offence: 'en-06',
  act: 'Hide it',
  pointed: /^Choose “Hide”/,
  ended: /^It is hidden on Facebook/,
  async takeOff(page, id) {
    await articleOf(page, id).getByText('Hide', { exact: true }).click();
  },
};

function wayOf(name: string): RemovalWay {
  const way = removalWays.find((each) => each.name === name);
  if (!way) throw new Error(`no way ${name}`);
  return way;
}

/** LinkedIn offers nothing milder than deleting but a report. */
function onLinkedin(
  on: SitePage,
  offence: string,
  { choice, steps, ending }: RemovalWay,
): SiteHand {
  return {
    on,
    offence,
    act: choice,
    pointed: /^Press “…”/,
    ended: ending,
    async takeOff(page, id) {
      for (const { control, take } of steps) {
        await (take?.(page, id) ?? control(page, id).click());
      }
    },
  };
}

export const hands: readonly SiteHand[] = [
  onX,
  onInstagram,
  onFacebook,
  onLinkedin(sitePages.linkedin, 'en-06', wayOf('LinkedIn: delete (en)')),
  onLinkedin(sitePages.newerLinkedin, 'en-05', wayOf('LinkedIn, newer front-end: delete (en)')),
];
