import { expect, type Locator, type Page } from '@playwright/test';
import { instagramCommentId } from '../../practice/data/native-ids.ts';
import { launchPost } from '../../practice/data/posts.ts';
import { facebookUrls } from '../../practice/facebook/site.ts';
import { idOf as facebookIdOf } from '../../practice/facebook/spec-page.ts';
import { instagramUrls } from '../../practice/instagram/site.ts';
import { linkedinUrls } from '../../practice/linkedin/site.ts';
import { idOf as linkedinIdOf } from '../../practice/linkedin/spec-page.ts';
import type { PracticeComposer } from '../../practice/practice-api.ts';
import { launchUrl, idOf as xIdOf } from '../../practice/x/spec-page.ts';
import type { Inlay } from './inlay.ts';
import { nextFrame } from './page-rest.ts';
import { siteOn } from './platforms.ts';
import { scroll } from './scroll.ts';
import { until } from './until.ts';

/** One kind of reply box: how a page with it is reached, and what the site puts into it first. */
export interface ReplySurface {
  readonly name: string;
  readonly site: string;
  readonly family: PracticeComposer['family'];
  /** What the site puts first, which ties the reply to its thread. */
  readonly prefix: string;
  /** Opens the page and brings the item into view. @returns the item's id */
  open(inlay: Inlay): Promise<{ readonly page: Page; readonly id: string }>;
  /** The site's own send control for this box. */
  send(page: Page): Locator;
}

const onX = {
  site: 'X',
  family: 'draft',
  prefix: '',
} as const;

const onInstagram = {
  site: 'Instagram',
  send: (page: Page) => page.getByRole('button', { name: 'Post', exact: true }),
} as const;

const onFacebook = {
  site: 'Facebook',
  family: 'lexical',
  send: (page: Page) => page.locator('#focused-state-composer-submit').getByRole('button'),
} as const;

const onLinkedin = {
  site: 'LinkedIn',
  family: 'quill',
  send: (page: Page) => page.locator('.comments-comment-box__submit-button--cr').last(),
} as const;

const onNewerLinkedin = {
  site: 'LinkedIn',
  family: 'tiptap',
  send: (page: Page) => page.locator('[id*="commentButtonSection"] button').last(),
} as const;

/** The same post in the newer front-end. */
export const newerLaunchUrl = `${linkedinUrls.launch}?front=sdui`;

/** The tweet of the launch post that says this, scrolled to. */
export async function openTweet(inlay: Inlay, commentId: string, url = launchUrl) {
  const page = await inlay.open(url);
  await until('the items of the page', () =>
    page.evaluate(() => globalThis.practice?.items().length > 0),
  );
  const id = await xIdOf(page, commentId);
  const link = page.locator(`article a[href$="/status/${id}"]:has(> time)`);
  await page.mouse.move(640, 400);
  await bringIntoView(link, () => page.mouse.wheel(0, 500));
  return { page, id };
}

/** The comment with this id in the practice data, scrolled to. */
export async function openComment(
  inlay: Inlay,
  commentId: string,
  url: string = instagramUrls.launch,
) {
  const page = await inlay.open(url);
  const id = instagramCommentId(commentId);
  const last = page.locator('main a[href*="/c/"]:has(time)').last();
  await bringIntoView(page.locator(`a[href$="/${id}/"]:has(time)`), () =>
    last.scrollIntoViewIfNeeded(),
  );
  return { page, id };
}

/** The comment in the dialog that a post opens in over the brand's profile. */
export async function openModalComment(inlay: Inlay, commentId: string) {
  const page = await inlay.open(instagramUrls.profile);
  await page.locator('main a[href*="/p/"]').first().click();
  const id = instagramCommentId(commentId);
  const last = page.locator('[role="dialog"] a[href*="/c/"]:has(time)').last();
  await bringIntoView(page.locator(`a[href$="/${id}/"]:has(time)`), () =>
    last.scrollIntoViewIfNeeded(),
  );
  return { page, id };
}

/** The comment with this id in the practice data, on whatever page of Facebook, scrolled to. */
export async function openOnFacebook(
  inlay: Inlay,
  commentId: string,
  url: string = facebookUrls.launch,
) {
  const page = await inlay.open(url);
  const id = facebookIdOf(commentId);
  const { more } = siteOn(page);
  const times = page.locator(`[role="article"] ul a[href*="comment_id=${id}&__cft__"]`);
  // Behind a dialog the same comment may stand in the feed.
  const isDialog = url.includes('permalink.php');
  const time = isDialog ? page.getByRole('dialog').locator(times) : times;
  await bringIntoView(time, async () => (await more?.(page).count()) && more?.(page).click());
  return { page, id };
}

/** The comment of the launch post that says this, scrolled to, in whichever front-end the page has. */
export async function openLinkedin(
  inlay: Inlay,
  commentId: string,
  url: string = linkedinUrls.launch,
) {
  const page = await inlay.open(url);
  await until('the items of the page', () =>
    page.evaluate(() => globalThis.practice?.items().length > 0),
  );
  const id = await linkedinIdOf(page, launchPost, commentId);
  const comment = page.locator(
    `article[data-id$=",${id})"], [componentkey^="CommentComponentReference_"][componentkey$=",${id})"]`,
  );
  let by = 300;
  await bringIntoView(comment, async () => {
    // The newer front-end draws only what is near the view, and on a busy machine late: what was
    // passed by on the way down comes on the way up.
    if (!(await scroll(page, siteOn(page), by))) by = -by;
    await nextFrame(page);
  });
  return { page, id };
}

async function bringIntoView(link: Locator, further: () => Promise<unknown>): Promise<void> {
  await expect(async () => {
    if ((await link.count()) === 0) await further();
    expect(await link.count()).toBeGreaterThan(0);
  }).toPass({ intervals: [50], timeout: 60_000 });
  await link.first().evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

export const surfaces: readonly ReplySurface[] = [
  {
    ...onLinkedin,
    name: "LinkedIn's Quill box, for a comment",
    prefix: 'Tobias Wrenn ',
    open: (inlay) => openLinkedin(inlay, 'en-02'),
  },
  {
    ...onLinkedin,
    name: "LinkedIn's Quill box, for a nested reply",
    prefix: 'Gus Hallowell ',
    open: (inlay) => openLinkedin(inlay, 'en-03-b'),
  },
  {
    ...onNewerLinkedin,
    name: "LinkedIn's TipTap box, for a comment",
    prefix: 'Tobias Wrenn ',
    open: (inlay) => openLinkedin(inlay, 'en-02', newerLaunchUrl),
  },
  {
    ...onNewerLinkedin,
    name: "LinkedIn's TipTap box, for a nested reply",
    prefix: 'Gus Hallowell ',
    open: (inlay) => openLinkedin(inlay, 'en-03-b', newerLaunchUrl),
  },
  {
    ...onX,
    name: 'the box below the focused post of X',
    async open(inlay) {
      const { page, id } = await openTweet(inlay, 'en-02');
      await page.goto(`https://x.com/tobias_wrenn/status/${id}`);
      await page.getByTestId('tweetTextarea_0').waitFor();
      return { page, id };
    },
    send: (page) => page.getByTestId('tweetButtonInline'),
  },
  {
    ...onX,
    name: 'the dialog for another reply of X',
    open: (inlay) => openTweet(inlay, 'en-05'),
    send: (page) => page.getByTestId('tweetButton'),
  },
  {
    ...onInstagram,
    name: "Instagram's textarea, for a comment",
    family: 'textarea',
    prefix: '@tobias_wrenn ',
    open: (inlay) => openComment(inlay, 'en-02'),
  },
  {
    ...onInstagram,
    name: "Instagram's textarea, for a nested reply",
    family: 'textarea',
    prefix: '@gus_hallowell ',
    open: (inlay) => openComment(inlay, 'en-03-b'),
  },
  {
    ...onInstagram,
    name: 'the Lexical box of a reel',
    family: 'lexical',
    prefix: '@sam_tredwell ',
    open: (inlay) => openComment(inlay, 'ws-01', instagramUrls.workshop),
  },
  {
    ...onInstagram,
    name: 'the Lexical box that takes the place of a textarea',
    family: 'lexical',
    prefix: '@tobias_wrenn ',
    open: (inlay) => openComment(inlay, 'en-02', `${instagramUrls.launch}?lexical=1`),
  },
  {
    ...onInstagram,
    name: "the box of Instagram's post dialog",
    family: 'textarea',
    prefix: '@tobias_wrenn ',
    open: (inlay) => openModalComment(inlay, 'en-02'),
  },
  {
    ...onFacebook,
    name: "Facebook's box for a reply",
    prefix: 'Tobias Wrenn ',
    open: (inlay) => openOnFacebook(inlay, 'en-02'),
  },
  {
    ...onFacebook,
    name: "Facebook's box for a reply to a reply",
    prefix: 'Gus Hallowell ',
    open: (inlay) => openOnFacebook(inlay, 'en-03-b'),
  },
  {
    ...onFacebook,
    name: "the box of Facebook's post dialog",
    prefix: 'Tobias Wrenn ',
    open: (inlay) => openOnFacebook(inlay, 'en-02', facebookUrls.launchDialog),
  },
  {
    ...onFacebook,
    name: "the box in the Page's timeline on Facebook",
    prefix: 'Tobias Wrenn ',
    open: (inlay) => openOnFacebook(inlay, 'en-02', facebookUrls.page),
  },
];
