import { expect, type Locator, type Page } from '@playwright/test';
import { people, personOf } from '../../practice/data/people.ts';
import { facebookUrls } from '../../practice/facebook/site.ts';
import { instagramUrls } from '../../practice/instagram/site.ts';
import { slugOf } from '../../practice/linkedin/addresses.ts';
import { linkedinUrls } from '../../practice/linkedin/site.ts';
import { launchUrl as xLaunchUrl } from '../../practice/x/spec-page.ts';
import type { ItemMark } from './item-marks.ts';

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
  /** Pages on which Inlay shows nothing, by what they are. */
  readonly silent: Readonly<Record<string, string>>;
  readonly marks: readonly ItemMark[];
  /** How the site names an author to its readers. */
  nameOf(handle: string): string;
  /** Goes from a post to a comment's own page inside the site, without loading. */
  openComment(page: Page, id: string): Promise<void>;
  /** A post that opens over another page: that page, the post's link in it, and the layer. */
  readonly over: { readonly under: string; readonly link: string; readonly layer: string } | null;
  /** The site's control at the end of the comments that brings more, where scrolling does not. */
  more?(page: Page): Locator;
  /** File of the always-on script inside the extension. */
  readonly script: string;
}

const x: SiteUnderTest = {
  name: 'X',
  post: xLaunchUrl,
  anonymous: `${xLaunchUrl}?account=hidden`,
  silent: {
    home: 'https://x.com/home',
    profile: 'https://x.com/haldenoak',
    search: 'https://x.com/search?q=fjell',
  },
  marks: [
    {
      sign: 'article[data-testid="tweet"] a[href*="/status/"]:has(> time)',
      attribute: 'href',
      id: '/(\\d+)$',
      box: 'article[data-testid="tweet"]',
    },
  ],
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
  silent: {
    feed: instagramUrls.feed,
    profile: instagramUrls.profile,
    inbox: 'https://www.instagram.com/direct/inbox/',
  },
  marks: [
    { sign: 'a[href*="/c/"]:has(time)', attribute: 'href', id: '/(\\d+)/$', box: ':has(img)' },
  ],
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

/** Both front-ends of LinkedIn show the same post; either may come for the same address. */
const linkedin = (front: 'legacy' | 'sdui'): SiteUnderTest => {
  const post = `${linkedinUrls.launch}${front === 'sdui' ? '?front=sdui' : ''}`;
  const asked = `front=${front}`;
  return {
    name: front === 'sdui' ? 'LinkedIn, newer front-end' : 'LinkedIn',
    post,
    // A page acts here whom no link on this page names.
    anonymous: `${linkedinUrls.launch}?${asked}&viewer=form_and_grain`,
    silent: {
      feed: `${linkedinUrls.feed}?${asked}`,
      profile: `${linkedinUrls.profile}?${asked}`,
      inbox: `https://www.linkedin.com/messaging/?${asked}`,
    },
    marks: [
      {
        sign: 'article[data-id^="urn:li:comment:"]',
        attribute: 'data-id',
        id: ',(\\d+)\\)$',
        box: 'article',
      },
      {
        sign: '[componentkey^="CommentComponentReference_"]',
        attribute: 'componentkey',
        id: ',(\\d+)\\)$',
        box: '[componentkey^="replaceableComment_"]:not([data-display-contents])',
      },
    ],
    over: null,
    script: 'content-scripts/overlay-linkedin.js',
    nameOf: (slug) => people.find(({ handle }) => slugOf(handle) === slug)?.name ?? slug,
    /** Only other pages link to a comment, such as the notifications: so the site's router goes there. */
    async openComment(page, id) {
      await page.evaluate((id) => {
        const url = new URL(location.href);
        const post = /urn:li:(activity:\d+)/.exec(decodeURIComponent(url.pathname))?.[1];
        url.searchParams.set('commentUrn', `urn:li:comment:(${post},${id})`);
        history.pushState(null, '', url);
        dispatchEvent(new PopStateEvent('popstate'));
      }, id);
      await expect(page).toHaveURL(new RegExp(id));
    },
    // By its place, not its words: pages in other languages have it too.
    more: (page) =>
      page.locator(
        '.comments-comments-list__load-more-comments-button--cr, [data-testid*="commentList"] + button',
      ),
  };
};

/** Facebook shows a post on a page of its own, in a dialog over a live feed, and in the Page's timeline. */
interface FacebookSurface {
  readonly name: string;
  readonly post: string;
  readonly anonymous: string;
  /** The post's own box in the page; others that the site suggests stand below it or behind. */
  readonly box: string;
}

const commentsOf = (surface: string) =>
  `${surface} [role="article"][aria-label] ul a[href*="comment_id="]`;
const aDialog = '[role="dialog"]:has([role="article"])';
const noDialog = 'body:not(:has([role="dialog"] [role="article"])) [role="main"]';

const facebook = ({ name, post, anonymous, box }: FacebookSurface): SiteUnderTest => ({
  name,
  post,
  anonymous,
  silent: {
    feed: facebookUrls.feed,
    "person's profile": 'https://www.facebook.com/dkimathi',
    inbox: 'https://www.facebook.com/messages/',
  },
  marks: [
    {
      sign: [commentsOf(aDialog), commentsOf(noDialog)].join(),
      attribute: 'href',
      id: 'comment_id=(\\d+)&__cft__',
      box: '[role="article"]',
    },
  ],
  over: {
    under: facebookUrls.feed,
    link: '[role="feed"] a[href*="/haldenoak/posts/"][href*="comment_id="]',
    layer: aDialog,
  },
  script: 'content-scripts/overlay-facebook.js',
  nameOf: (handle) => personOf(handle).name,
  async openComment(page, id) {
    const times = page.locator(`[role="article"] ul a[href*="comment_id=${id}&__cft__"]`);
    await times.last().click();
    await expect(page).toHaveURL(new RegExp(`comment_id=${id}`));
  },
  more: (page) => page.locator(box).getByText('View more comments', { exact: true }),
});

export const sites: readonly SiteUnderTest[] = [
  x,
  instagram,
  facebook({
    name: 'Facebook',
    post: facebookUrls.launch,
    anonymous: `${facebookUrls.launch}?viewer=none`,
    box: '[role="article"][aria-posinset="1"]',
  }),
  facebook({
    name: "Facebook's dialog",
    post: facebookUrls.launchDialog,
    anonymous: `${facebookUrls.launchDialog}&viewer=none`,
    box: aDialog,
  }),
  facebook({
    name: "Facebook's timeline",
    post: facebookUrls.page,
    // A visitor's timeline is nobody's own, so nothing stands on it; its posts open in dialogs.
    anonymous: `${facebookUrls.launchDialog}&viewer=none`,
    box: '[data-pagelet="TimelineFeedUnit_0"]',
  }),
  linkedin('legacy'),
  linkedin('sdui'),
];

/** One page of each platform, for what does not hang on how a post is shown. */
export const oneOfEach: readonly SiteUnderTest[] = sites.filter(
  ({ script }, at) => sites.findIndex((site) => site.script === script) === at,
);

/** The site that a page belongs to. @throws when it is none of the practice sites */
export function siteOn(page: Page): SiteUnderTest {
  const { host } = new URL(page.url());
  const site =
    sites.find(({ post }) => post === page.url()) ??
    sites.find(({ post }) => new URL(post).host === host);
  if (!site) throw new Error(`${host} is no practice site.`);
  return site;
}
