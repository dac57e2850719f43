import { sameValue } from '../../domain/same-value.ts';
import { oncePerSlice } from '../kit/slice.ts';

/** Hosts whose paths mean the same; Business Suite has addresses of its own. */
const hosts = new Set([
  'www.facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'facebook.com',
  'business.facebook.com',
]);

/** Facebook's own pages, which look like accounts in an address (2026-11). */
const ownPages = new Set(
  'ads bookmarks events friends gaming groups help login marketplace messages notifications photo reel saved search settings watch'.split(
    ' ',
  ),
);

export interface Address {
  /** Without the slash at its end. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** An address on Facebook; null for every other one. */
export function addressOf(written: string | null): Address | null {
  if (!written || written.startsWith('#')) return null;
  const url = URL.parse(written, 'https://www.facebook.com/');
  if (!url || !hosts.has(url.host)) return null;
  return { path: url.pathname.replace(/\/+$/, '') || '/', query: url.searchParams };
}

interface LinkTarget {
  readonly href: string | null;
  readonly address: Address | null;
}

/** Not for longer: of a long thread's links they would weigh more than all its comments. */
const knownNow = oncePerSlice((_document: Document) => new Map<Element, LinkTarget>());

/** Where a link leads on Facebook. What one link says is kept until it says something else. */
export function addressOfLink(link: Element): Address | null {
  const known = knownNow(link.ownerDocument);
  const href = link.getAttribute('href');
  const before = known.get(link);
  if (before && before.href === href) return before.address;
  const address = addressOf(href);
  known.set(link, { href, address });
  return address;
}

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

/** `profile.php` and the like are none. */
const vanity = /^(?!.*\.php$)[\p{L}\p{N}][\p{L}\p{N}._-]{2,99}$/u;

/** A profile's or Page's own name in addresses, or null for what is none. */
function vanityIn(segment: string | undefined): string | null {
  const name = segment === undefined ? null : decoded(segment);
  return name && vanity.test(name) && !ownPages.has(name.toLowerCase()) ? name : null;
}

const numbered = /^\/(?:groups\/[^/]+\/user|people\/[^/]+)\/(\d+)$/;

/** The account a profile address stands for: its number, or its own name; else null. */
export function handleIn({ path, query }: Address): string | null {
  if (path === '/profile.php') return digits(query.get('id'));
  const number = numbered.exec(path)?.[1];
  if (number) return number;
  const segments = path.split('/');
  return segments.length === 2 ? vanityIn(segments[1]) : null;
}

export const profileUrl = (handle: string) =>
  /^\d+$/.test(handle)
    ? `https://www.facebook.com/profile.php?id=${handle}`
    : `https://www.facebook.com/${handle}`;

const digits = (written: string | null) => (written && /^\d+$/.test(written) ? written : null);

export interface PostAddress {
  /** As the address has it: a number, or a `pfbid`, of which one post has several. */
  readonly slug: string;
  /** The account it stands on, where the address says so. */
  readonly owner: string | null;
  readonly url: string;
  /** Such an address opens a page of this one post with its comments below. */
  readonly permalink: boolean;
}

const slug = '(pfbid\\w+|\\d+)';
const storySlug = new RegExp(`^${slug}$`);
const onAccount = new RegExp(`^/(?!groups/)([^/]+)/(posts|videos)/(?:[^/]+/)?${slug}$`);
const inGroup = new RegExp(`^/groups/[^/]+/(?:posts|permalink)/${slug}$`);
const reel = /^\/reel\/(\d+)$/;

/** The post an address stands for; null for every other one. */
export function postIn({ path, query }: Address): PostAddress | null {
  if (path === '/permalink.php' || path === '/story.php') {
    const story = query.get('story_fbid') ?? '';
    const owner = digits(query.get('id'));
    const params = `?story_fbid=${story}${owner ? `&id=${owner}` : ''}`;
    return storySlug.test(story) ? postAt(story, owner, path + params, true) : null;
  }
  const [, name, kind, onIt] = onAccount.exec(path) ?? [];
  if (onIt) return postAt(onIt, vanityIn(name), path, kind === 'posts');
  const group = inGroup.exec(path)?.[1];
  if (group) return postAt(group, null, path, true);
  const clip = reel.exec(path)?.[1];
  return clip ? postAt(clip, null, path, false) : null;
}

let lastPost: PostAddress | null = null;

/** All comments of a post lead to the same address; it is long, so they share one. */
function postAt(slug: string, owner: string | null, path: string, permalink: boolean): PostAddress {
  const post = { slug, owner, url: `https://www.facebook.com${path}`, permalink };
  if (!lastPost || !sameValue(lastPost, post)) lastPost = post;
  return lastPost;
}

/** What an address says of a comment. */
export interface CommentIds {
  readonly comment: string;
  /** The post's number, which only the encoded form of an id carries. */
  readonly post: string | null;
  /** The comment beneath which a reply stands; null for a first comment, or where nothing is said. */
  readonly root: string | null;
}

export function commentIn({ query }: Address): CommentIds | null {
  // Notifications lead to comments and are none.
  if (query.has('notif_id') || query.has('notif_t')) return null;
  const first = idIn(query.get('comment_id'));
  const reply = idIn(query.get('reply_comment_id'));
  if (reply) return { comment: reply.id, post: reply.post, root: first?.id ?? null };
  return first && { comment: first.id, post: first.post, root: null };
}

/** Plain digits, or base64 of `comment:POST_COMMENT`. */
function idIn(written: string | null): { id: string; post: string | null } | null {
  if (!written) return null;
  if (digits(written)) return { id: written, post: null };
  try {
    const [, post = null, id] = /^comment:(\d+)_(\d+)$/.exec(atob(written)) ?? [];
    return id === undefined ? null : { id, post };
  } catch {
    return null;
  }
}

export const commentUrl = (post: PostAddress, { comment, root }: CommentIds) =>
  `${post.url}${post.url.includes('?') ? '&' : '?'}comment_id=${root ? `${root}&reply_comment_id=${comment}` : comment}`;

export interface ThreadAddress {
  /** The other side in a talk of two; the talk itself else. */
  readonly thread: string;
  /** The Page whose inbox it is; null for a person's own messages. */
  readonly inboxOf: string | null;
}

/** The open conversation an address stands for, in Messenger or in the inbox of Business Suite. */
export function threadIn({ hostname, pathname, searchParams }: URL): ThreadAddress | null {
  if (hostname === 'business.facebook.com') {
    const thread = digits(searchParams.get('selected_item_id'));
    const inbox = /^\/latest\/inbox(\/|$)/.test(pathname);
    return inbox && thread ? { thread, inboxOf: digits(searchParams.get('asset_id')) } : null;
  }
  const prefix = hostname === 'www.messenger.com' ? '' : '/messages';
  const found = /^(?:\/e2ee)?\/t\/(\d+)\/?$/.exec(
    pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : '',
  );
  return found?.[1] ? { thread: found[1], inboxOf: null } : null;
}

/** The account whose timeline an address opens, without any of its tabs; else null. */
export function timelineIn(url: URL): string | null {
  if (url.hostname === 'business.facebook.com' || url.hostname === 'www.messenger.com') return null;
  if (url.searchParams.has('sk')) return null;
  const handle = handleIn({
    path: url.pathname.replace(/\/+$/, '') || '/',
    query: url.searchParams,
  });
  // Facebook gives out no own names of fewer than five letters.
  return handle && handle.length >= 5 ? handle : null;
}
