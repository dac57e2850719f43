import type { Page } from '@playwright/test';
import { articleOf } from '../../practice/facebook/spec-page.ts';

/** What a person does with the site's own controls; Inlay only points at them. */
export interface SiteHand {
  readonly label: string;
  readonly host: string;
  /** Handle of somebody who wrote a thing on the first screen that need not stay. */
  readonly offender: string;
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
  label: 'X',
  host: 'x.com',
  offender: 'angry_otter77',
  act: 'Hide it',
  pointed: /^Press “…”/,
  ended: /hidden/i,
  async takeOff(page, id) {
    const tweet = page.locator('article', { has: permalink(page, id) });
    await tweet.getByTestId('caret').click();
    await page.getByRole('menuitem', { name: 'Hide reply' }).click();
    await page.getByTestId('confirmationSheetCancel').click();
  },
};

const onInstagram: SiteHand = {
  label: 'Instagram',
  host: 'www.instagram.com',
  offender: 'vip_followers_x',
  act: 'Delete it',
  // Instagram draws the menu's control only under the pointer.
  pointed: /^(Move the pointer over|Press “…”)/,
  ended: /gone|removed/i,
  async takeOff(page, id) {
    const row = permalink(page, id).locator('xpath=ancestor::*[.//img][1]');
    await row.hover();
    await row.getByLabel('Comment options').click();
    const menu = page.getByRole('dialog', { name: 'Comment options' });
    await menu.getByRole('button', { name: 'Delete', exact: true }).click();
  },
};

const onFacebook: SiteHand = {
  label: 'Facebook',
  host: 'www.facebook.com',
  offender: 'vip_followers_x',
  act: 'Hide it',
  pointed: /^Choose “Hide”/,
  ended: /hidden/i,
  async takeOff(page, id) {
    await articleOf(page, id).getByText('Hide', { exact: true }).click();
  },
};

export const hands: readonly SiteHand[] = [onX, onInstagram, onFacebook];
