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
  /** A post that opens over another page: that page, the post's link in it, and the layer. */
  readonly over: { readonly under: string; readonly link: string; readonly layer: string } | null;
  /** File of the always-on script inside the extension. */
  readonly script: string;
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
  over: null,
  script: 'content-scripts/overlay-x.js',
  nameOf: (handle) => personOf(handle).name,
  async openComment(page, id) {
    const text = page.locator(`article:has(a[href$="/${id}"] > time) [data-testid="tweetText"]`);
    await text.click({ position: { x: 4, y: 4 } });
    await expect(page).toHaveURL(new RegExp(`/status/${id}`));
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
  over: {
    under: instagramUrls.profile,
    link: 'main a[href*="/p/"]',
    layer: '[role="dialog"] article',
  },
  script: 'content-scripts/overlay-instagram.js',
  nameOf: (handle) => handle,
  async openComment(page, id) {
    await page.locator(`a[href$="/${id}/"]:has(time)`).click();
    await expect(page).toHaveURL(new RegExp(`/c/${id}/`));
  },
};

export const sites: readonly SiteUnderTest[] = [x, instagram];
