import { stableNumber } from '../data/native-ids.ts';
import { brand, people } from '../data/people.ts';
import type { PracticePost } from '../data/practice-data.ts';
import type { Comment } from '../kit/comment-world.ts';

export const ORIGIN = 'https://www.facebook.com';

/** The number behind an account: Pages of today begin with 61. */
export function userId(handle: string): string {
  const page = handle === brand.handle || handle === 'form_and_grain';
  return `${page ? '61' : '10'}${stableNumber(`facebook ${handle}`, 13)}`;
}

/** Only names without an underscore are good for an address here; the others go by their number. */
function vanityOf(handle: string): string | null {
  return handle.includes('_') ? null : handle;
}

export function profilePath(handle: string): string {
  return vanityOf(handle) ? `/${handle}` : `/profile.php?id=${userId(handle)}`;
}

/** Whose profile stands at a name or number, or null. */
export function handleAt(nameOrId: string): string | null {
  const person = people.find(
    ({ handle }) => vanityOf(handle) === nameOrId || userId(handle) === nameOrId,
  );
  return person?.handle ?? null;
}

export function postIdOf(post: PracticePost): string {
  return `122${stableNumber(post.id, 12)}`;
}

export function facebookCommentId(seed: string): string {
  return stableNumber(`facebook ${seed}`, 16);
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * The opaque name of a post in addresses. One post has several: here one for its own page and one for
 * timelines, so that only the number inside the authors' links says that two are the same.
 */
export function slugOf(postId: string, kind: 'page' | 'timeline'): string {
  const digits = [0, 1, 2, 3, 4, 5].map((part) => stableNumber(`${kind} ${postId} ${part}`, 18));
  let rest = BigInt(digits.join(''));
  let slug = 'pfbid0';
  while (rest > 0n) {
    slug += BASE58[Number(rest % 58n)] ?? '';
    rest /= 58n;
  }
  return slug;
}

interface Addressed {
  readonly id: string;
  readonly author: string;
}

/** `/<page>/posts/<slug>`: a page of its own. Authors without a name have the other form only. */
export function postPath(post: Addressed): string {
  const slug = slugOf(post.id, 'page');
  return vanityOf(post.author)
    ? `/${post.author}/posts/${slug}`
    : `/permalink.php?story_fbid=${slug}&id=${userId(post.author)}`;
}

/** `permalink.php`: the form that stands in timelines, and that opens in a dialog. */
export function storyPath(post: Addressed): string {
  return `/permalink.php?story_fbid=${slugOf(post.id, 'timeline')}&id=${userId(post.author)}`;
}

/** A comment's own address under an address of its post; a reply names its parent first. */
export function commentPath(postPath: string, { id, parentId }: Comment): string {
  const query = parentId ? `comment_id=${parentId}&reply_comment_id=${id}` : `comment_id=${id}`;
  return `${postPath}${postPath.includes('?') ? '&' : '?'}${query}`;
}

/** An author's link in a comment carries the numbers of post and comment, in base64. */
export function authorHref(comment: Comment): string {
  const path = profilePath(comment.author);
  const key = encodeURIComponent(btoa(`comment:${comment.postId}_${comment.id}`));
  return `${ORIGIN}${path}${path.includes('?') ? '&' : '?'}comment_id=${key}&${tracking(comment.id)}`;
}

/** What the site hangs on nearly every link; it says nothing. */
export function tracking(seed: string): string {
  return `__cft__[0]=AZX${stableNumber(`cft ${seed}`, 18)}&__tn__=R]-R`;
}
