import { expect, type Page } from '@playwright/test';
import { personOf } from '../../practice/data/people.ts';
import { instagramUrls } from '../../practice/instagram/site.ts';
import {
  launchUrl as xLaunchUrl,
  magazineUrl as xMagazineUrl,
} from '../../practice/x/spec-page.ts';

/**
 * All that differs between the practice sites for one and the same test body. Another platform is
 * another row.
 */
export interface SiteUnderTest {
  readonly name: string;
  /** A post of the brand with comments of every sort. */
  readonly post: string;
  /** The same post on pages that do not say whose account is logged in. */
  readonly anonymous: string;
  /** Somebody else's post with words of the brand beneath. */
  readonly guestPost: string;
  /** Pages on which Inlay shows nothing, by what they are. */
  readonly silent: Readonly<Record<string, string>>;
  /** Where items are in the page, without a word of Inlay: the permalink, and the nearest box around it. */
  readonly marks: ItemMarks;
  /** How the site names an author to its readers. */
  nameOf(handle: string): string;
  /** Goes from a post to a comment's own page inside the site, without loading. */
  openComment(page: Page, id: string): Promise<void>;
  /** Opens the replies that are folded beneath a comment. */
  unfold(page: Page, id: string): Promise<void>;
}

export interface ItemMarks {
  /** Its `href` ends with the item's native id. */
  readonly permalink: string;
  readonly box: string;
}

const x: SiteUnderTest = {
  name: 'X',
  post: xLaunchUrl,
  anonymous: `${xLaunchUrl}?account=hidden`,
  guestPost: xMagazineUrl,
  silent: {
    home: 'https://x.com/home',
    profile: 'https://x.com/haldenoak',
    search: 'https://x.com/search?q=fjell',
  },
  marks: {
    permalink: 'article[data-testid="tweet"] a[href*="/status/"]:has(> time)',
    box: 'article[data-testid="tweet"]',
  },
  nameOf: (handle) => personOf(handle).name,
  async openComment(page, id) {
    const text = page.locator(`article:has(a[href$="/${id}"] > time) [data-testid="tweetText"]`);
    await text.click({ position: { x: 4, y: 4 } });
    await expect(page).toHaveURL(new RegExp(`/status/${id}`));
  },
  async unfold(page, id) {
    const cell = `[data-testid="cellInnerDiv"]:has(a[href$="/${id}"] > time) + *`;
    await page.locator(`${cell} .cell-button`).click();
  },
};

const instagram: SiteUnderTest = {
  name: 'Instagram',
  post: instagramUrls.launch,
  anonymous: `${instagramUrls.launch}?viewer=none`,
  guestPost: instagramUrls.magazine,
  silent: {
    feed: instagramUrls.feed,
    profile: instagramUrls.profile,
    inbox: 'https://www.instagram.com/direct/inbox/',
  },
  marks: {
    permalink: 'a[href*="/c/"]:has(time)',
    box: ':has(img)',
  },
  nameOf: (handle) => handle,
  async openComment(page, id) {
    await page.locator(`a[href$="/${id}/"]:has(time)`).click();
    await expect(page).toHaveURL(new RegExp(`/c/${id}/`));
  },
  async unfold(page, id) {
    const row = page
      .locator(`a[href$="/${id}/"]:has(time)`)
      .locator('xpath=ancestor::*[.//img][1]');
    await row.locator('xpath=..').getByText('View all').click();
  },
};

export const sites: readonly SiteUnderTest[] = [x, instagram];
