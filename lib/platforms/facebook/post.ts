import { oncePerSlice } from '../kit/slice.ts';
import { climb, commonAncestor, follows, lazily } from '../kit/tree.ts';
import { addressOfLink, type PostAddress, postIn } from './addresses.ts';
import { articles, commentAround, controls, firstCommentIn } from './comments.ts';
import {
  accountIn,
  isDialog,
  keepNumber,
  namedPost,
  numberOf,
  ownTimeline,
  type Place,
  sameHandle,
  surfaceOf,
  unitAround,
} from './surface.ts';

/** A post itself, as the page shows it above its comments. */
export interface Post {
  /** The line with name and age: all that surely belongs to the post and to none of its comments. */
  readonly head: Element;
  readonly name: Element;
  readonly handle: string;
  /** The link around the post's age; null where the site hides its address until it is hovered. */
  readonly link: Element | null;
  readonly address: PostAddress;
  readonly words: Element | null;
  /** The number, where anything on the page told it; else the slug. */
  readonly id: string;
  readonly numbered: boolean;
}

/** The posts that the page is about: one, or those of the Page's own timeline. */
export function postsOn({ url, document }: Place): readonly Post[] {
  return found(document)(url.href);
}

const found = oncePerSlice((document: Document) => {
  const byAddress = new Map<string, readonly Post[]>();
  return (href: string) => {
    const before = byAddress.get(href);
    if (before) return before;
    const posts = postsIn({ url: new URL(href), document });
    byAddress.set(href, posts);
    return posts;
  };
});

export function postWithHead(head: Element, place: Place): Post | null {
  return postsOn(place).find((post) => post.head === head) ?? null;
}

function postsIn(place: Place): Post[] {
  const surface = surfaceOf(place.document);
  if (!surface) return [];
  const named = namedPost(place);
  const owner = named || isDialog(surface) ? null : ownTimeline(place.document);
  if (!named && !isDialog(surface) && owner === null) return [];
  const posts: Post[] = [];
  const seen = new Set<Element>();
  for (const { link, address } of addressesIn(surface)) {
    const unit: Element = unitAround(link) ?? surface;
    // The first address in a unit is the post's own; after it come those of what it shares.
    if (seen.has(unit) || (unit === surface && seen.size > 0)) continue;
    seen.add(unit);
    // A dialog holds one post, under whichever of its slugs; elsewhere others are suggested.
    if (named && !isDialog(surface) && !isSamePost(address, named, place.document)) continue;
    const post = postFrom(unit, link, address, place.document);
    if (!post || (owner !== null && !sameHandle(post.handle, owner))) continue;
    posts.push(post);
    if (owner === null) break;
  }
  if (named && seen.size === 0 && (isDialog(surface) || hasOneName(surface))) {
    const post = postFrom(surface, null, named, place.document);
    if (post) posts.push(post);
  }
  return posts;
}

const names = '[data-ad-rendering-role="profile_name"]';
const hasOneName = (surface: Element) => surface.querySelectorAll(names).length === 1;

const postLinks = ['story_fbid=', '/posts/', '/permalink/', '/videos/', '/reel/']
  .map((part) => `a[href*="${part}"]:not([href*="comment_id="])`)
  .join();

/** Links to posts that stand in no comment and in no words. */
function* addressesIn(surface: Element): Generator<{ link: Element; address: PostAddress }> {
  for (const link of lazily(surface, postLinks)) {
    const target = addressOfLink(link);
    const address = target && postIn(target);
    // The age is drawn where the site hides it from readers of the text; then it is a label.
    const isShown = link.textContent?.trim() || link.hasAttribute('aria-label');
    if (!address || !isShown) continue;
    if (commentAround(link) || climb(link.parentElement, surface, isWords) !== null) continue;
    yield { link, address };
  }
}

const isWords = (box: Element) => box.tagName === 'DIV' && box.getAttribute('dir') === 'auto';

function isSamePost(a: PostAddress, b: PostAddress, document: Document): boolean {
  if (a.slug === b.slug) return true;
  const number = numberOf(document, a.slug) ?? a.slug;
  return number === (numberOf(document, b.slug) ?? b.slug);
}

function postFrom(
  unit: Element,
  link: Element | null,
  address: PostAddress,
  document: Document,
): Post | null {
  const name = nameIn(unit, link);
  const handle = name && accountIn(name);
  if (!name || !handle) return null;
  const head = link ? commonAncestor(name, link) : headAround(name);
  if (!head) return null;
  const number = numberIn(unit, address, document);
  return {
    head,
    name,
    handle,
    link,
    address,
    words: wordsAfter(link ?? head, unit),
    id: number ?? address.slug,
    numbered: number !== null,
  };
}

/** The name of who posted: marked as such, else the first account before the age. */
function nameIn(unit: Element, link: Element | null): Element | null {
  const marked = unit.querySelector(names);
  const candidates = marked
    ? lazily(marked, 'a[href]')
    : lazily(unit, link ? 'a[href]' : 'h2 a[href], h3 a[href], h4 a[href]');
  for (const candidate of candidates) {
    if (link && !follows(candidate, link)) break;
    if (accountIn(candidate) !== null && !commentAround(candidate)) return candidate;
  }
  return null;
}

const headAround = (name: Element) => name.closest(`${names}, h2, h3, h4`) ?? name.parentElement;

/** The post's number: kept from before, from its comments, or from what the Page is offered for it. */
function numberIn(unit: Element, { slug }: PostAddress, document: Document): string | null {
  const kept = numberOf(document, slug);
  if (kept !== null) return kept;
  const told = firstCommentIn(unit)?.ids.post ?? advertisedIn(unit);
  if (told) keepNumber(document, slug, told);
  return told ?? (/^\d+$/.test(slug) ? slug : null);
}

function advertisedIn(unit: Element): string | null {
  for (const link of unit.querySelectorAll('a[href*="/ad_center/"][href*="target_id="]')) {
    const target = addressOfLink(link)?.query.get('target_id');
    if (target && /^\d+$/.test(target)) return target;
  }
  return null;
}

const message = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"]';

/**
 * What the post says. It stands after the head and before anything of a post that is shared in it,
 * which has a head of its own.
 */
function wordsAfter(start: Element, unit: Element): Element | null {
  const next = nextAccount(start, unit);
  for (const block of lazily(unit, message)) {
    if (!isBetween(start, block, next)) continue;
    return block.querySelector('[data-ad-preview="message"]') ?? block;
  }
  for (const block of lazily(unit, 'div[dir="auto"]')) {
    if (!isBetween(start, block, next)) continue;
    if (block.closest(articles) !== start.closest(articles)) return null;
    if (climb(block, unit, isNoWords) === null) return block;
  }
  return null;
}

const isNoWords = (box: Element) =>
  box.tagName === 'A' ||
  box.matches(`${controls}, h2, h3, h4, form, [role="textbox"], [role="toolbar"]`);

const isBetween = (start: Element, block: Element, end: Element | null) =>
  follows(start, block) && (!end || !follows(end, block));

/** The name of whom a shared post is by, or of the first who commented. */
function nextAccount(start: Element, unit: Element): Element | null {
  for (const link of unit.getElementsByTagName('a')) {
    if (!follows(start, link) || accountIn(link) === null) continue;
    // People are named in the words too.
    if (climb(link.parentElement, unit, isWords) === null) return link;
  }
  return null;
}
