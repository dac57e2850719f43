import { keptInFrame } from '../kit/frame-memory.ts';
import { oncePerSlice } from '../kit/slice.ts';
import type { PageContext } from '../types.ts';
import {
  addressOf,
  addressOfLink,
  commentIn,
  handleIn,
  type PostAddress,
  postIn,
  timelineIn,
} from './addresses.ts';
import {
  actionRowOf,
  type Comment,
  commentOf,
  commentsIn,
  eachCommentIn,
  firstCommentIn,
} from './comments.ts';

/** Which page is looked at; all that is needed to find what is on it. */
export type Place = Pick<PageContext, 'url' | 'document'>;

/** The post that the address names; null where it names none, as on a timeline. */
export const namedPost = ({ url }: Pick<Place, 'url'>) => postNamedBy(url);

const postNamedBy = oncePerSlice((url: URL): PostAddress | null => {
  if (url.hostname === 'business.facebook.com') return null;
  const address = addressOf(url.href);
  const post = address && postIn(address);
  return post?.permalink ? post : null;
});

const units =
  '[data-pagelet^="TimelineFeedUnit"], [data-pagelet^="FeedUnit"], [role="feed"] > *, [role="article"]';

/** The outermost box of one post, on its surface, that holds `node`; comments have none of their own. */
export function unitAround(node: Element): Element | null {
  let unit: Element | null = null;
  for (let at = node.closest(units); at; at = at.parentElement?.closest(units) ?? null) {
    if (at.contains(surfaceAround(node))) break;
    if (!commentOf(at)) unit = at;
  }
  return unit;
}

const dialogs = '[role="dialog"]';

/**
 * The part of the page with the items: an open dialog with a post in it, else the main part. Dialogs
 * that message somebody, ask or list things show no comments, so the page beneath stays.
 */
export const surfaceOf = oncePerSlice((document: Document): Element | null => {
  const open = [...document.querySelectorAll(dialogs)].filter(showsAPost).at(-1);
  return open ?? document.querySelector('main, [role="main"]') ?? document.body;
});

/** The surface that an item lies on, without looking through the page for it. */
export const surfaceAround = (node: Element): Element =>
  node.closest(`${dialogs}, main, [role="main"]`) ?? node.ownerDocument.body;

export const isDialog = (surface: Element) => surface.matches(dialogs);

function showsAPost(dialog: Element): boolean {
  if (dialog.parentElement?.closest(dialogs)) return false;
  if (firstCommentIn(dialog)) return true;
  return (
    dialog.querySelector(
      '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]',
    ) !== null
  );
}

/**
 * What only who acts as the Page sees on its timeline, in any language: numbers around the comments,
 * advertising a post, the Page's own inbox (2026-09).
 */
const managed =
  '[data-commentid], a[href*="/ad_center/"], a[href*="/inbox/"][href*="section=messages"]';

export const isManaged = (surface: Element) => surface.querySelector(managed) !== null;

/** The Page whose timeline is seen as the Page; null on every other one. */
export const ownTimeline = oncePerSlice((document: Document): string | null => {
  const owner = timelineIn(new URL(document.location.href));
  const main = owner === null ? null : document.querySelector('main, [role="main"]');
  if (!main || owner === null) return null;
  // The address runs ahead of the page: what only the Page sees has to be of this very Page.
  for (const sign of main.querySelectorAll(managed)) {
    const box = sign.closest('[data-commentid]') ?? unitAround(sign);
    if (box && leadsTo(box, owner)) return owner;
  }
  const isOffered = (one: Comment) =>
    offersMore(one) && sameHandle(one.address?.post.owner ?? null, owner);
  return eachCommentIn(main).take(20).some(isOffered) ? owner : null;
});

/** Beside Reply whoever manages the post may message the writer and hide the comment. */
export const offersMore = (comment: Comment) => (actionRowOf(comment)?.more.length ?? 0) >= 2;

/** Whether a post of this account is linked in `box`, or the account itself as its writer. */
function leadsTo(box: Element, owner: string): boolean {
  for (const link of box.querySelectorAll('a[href]')) {
    const target = addressOfLink(link);
    if (!target) continue;
    const on = postIn(target)?.owner ?? null;
    if (sameHandle(on, owner)) return true;
    if (!commentIn(target) && sameHandle(handleIn(target), owner)) return true;
  }
  return false;
}

export const sameHandle = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/** Numbers of posts by the slugs that were seen with them: one post has several. */
const numbers = keptInFrame('facebook.numbers', () => new WeakMap<Document, Map<string, string>>());
const keptNumbers = 2_000;

function learnNumber({ address, ids, article }: Comment): void {
  if (address && ids.post) keepNumber(article.ownerDocument, address.post.slug, ids.post);
}

export function keepNumber(document: Document, slug: string, number: string): void {
  let known = numbers.get(document);
  if (!known) {
    known = new Map();
    numbers.set(document, known);
  }
  if (known.size >= keptNumbers && !known.has(slug)) known.clear();
  known.set(slug, number);
}

/** The post's number behind one of its slugs, once any comment on the page told it. */
export const numberOf = (document: Document, slug: string): string | null =>
  numbers.get(document)?.get(slug) ?? null;

/** The number of the post on a surface, where no comment bears the slug of the address. */
const numberShown = oncePerSlice((surface: Element): string | null => {
  const comments = commentsIn(surface);
  for (const comment of comments) learnNumber(comment);
  const shown = new Set(comments.map(({ ids }) => ids.post).filter((post) => post !== null));
  const [first = null] = shown;
  // Posts that the site suggests stand below the post or behind its dialog, never above it.
  return shown.size === 1 || isDialog(surface) ? first : null;
});

/** Whether a comment belongs to what the page is about, and not to a post that the site suggests. */
export function belongs(comment: Comment, context: Place): boolean {
  const { document } = context;
  const surface = surfaceAround(comment.article);
  learnNumber(comment);
  const post = namedPost(context);
  if (!post) return isDialog(surface) || isOnOwnTimeline(comment, document);
  const slug = comment.address?.post.slug ?? null;
  if (slug === post.slug) return true;
  const number = comment.ids.post ?? (slug && numberOf(document, slug));
  if (slug === null && number === null) return isDialog(surface) || isAlone(surface);
  if (number === post.slug) return true;
  let target = numberOf(document, post.slug);
  if (target === null) {
    const shown = numberShown(surface);
    target = numberOf(document, post.slug) ?? shown;
  }
  return number !== null && number === target;
}

/** No list of posts: whatever is here belongs to the one post of the page. */
const isAlone = (surface: Element) => surface.querySelector('[role="feed"]') === null;

function isOnOwnTimeline({ article, address }: Comment, document: Document): boolean {
  const owner = ownTimeline(document);
  if (owner === null) return false;
  const on = address?.post.owner ?? null;
  // A Page goes by its number in some addresses and by its own name in others.
  if (on !== null && isNumber(on) === isNumber(owner)) return sameHandle(on, owner);
  return article.closest('[data-commentid], [data-pagelet^="TimelineFeedUnit"]') !== null;
}

const isNumber = (handle: string) => /^\d+$/.test(handle);

/** The account that a link with words in it leads to; null for other links. */
export function accountIn(link: Element): string | null {
  const target = link.textContent?.trim() ? addressOfLink(link) : null;
  return target && handleIn(target);
}
