import { ancestors, climb, follows } from '../kit/tree.ts';
import { postOfLink } from './addresses.ts';
import { commentLink, controls, firstCommentIn, nameIn, rowAround, wordsIn } from './rows.ts';

/** The post itself as the page shows it. */
export interface PostParts {
  /** The caption's row, or the line with the date where there is no caption. */
  readonly row: Element;
  readonly name: Element;
  readonly time: Element;
  readonly words: Element | null;
}

/** The date of the post with this code, where the page shows it: a time in a link to the post. */
export function postDate(scope: Element, code: string): Element | null {
  const dates = scope.querySelectorAll(`a[href$="/${code}/"] time, a[href*="/${code}/?"] time`);
  return [...dates].at(-1) ?? null;
}

/**
 * Whether what `scope` shows is the post of this code. A dialog or page that still shows the post
 * before says so by its own addresses; one that shows none is believed.
 */
export function showsPost(scope: Element, code: string): boolean {
  if (postDate(scope, code)) return true;
  const comment = firstCommentIn(scope);
  if (comment) return comment.code === code;
  return ![...scope.querySelectorAll('a[href] time')].some((time) => {
    const link = time.closest('a');
    return link && postOfLink(link);
  });
}

/**
 * The row of the caption: it looks like a comment, but its time is in no link (or in one to the post
 * itself), and it comes before all comments.
 */
export function captionIn(scope: Element, code: string): PostParts | null {
  const firstComment = firstCommentIn(scope);
  const isBefore = (time: Element) => !firstComment || follows(time, firstComment.link);
  const first = scope.querySelector('time');
  if (!first || !isBefore(first)) return null;
  for (const time of scope.querySelectorAll('time')) {
    if (!isBefore(time)) return null;
    const link = time.closest('a');
    if (link && (commentLink(link) || postOfLink(link)?.code !== code)) continue;
    const found = captionAround(time, scope);
    if (found) return found;
  }
  return null;
}

function captionAround(time: Element, scope: Element): PostParts | null {
  for (const box of ancestors(time, scope)) {
    if (firstCommentIn(box)) return null;
    const name = nameIn(box);
    if (!name || !follows(name, time)) continue;
    if (!belongTogether(name, time, box)) return null;
    const words = wordsIn(box, name, time);
    if (!words || time.contains(words)) continue;
    const row = climb(box, scope, (wider) => hasPicture(wider, name)) ?? box;
    return { row: firstCommentIn(row) ? box : row, name, time, words };
  }
  return null;
}

/** Nobody else and no control stands between a name and its time; a heading keeps the name apart. */
function belongTogether(name: Element, time: Element, box: Element): boolean {
  if (name.closest('h1, h2, h3, h4, [role="heading"]')) return !box.querySelector('form, section');
  return ![...box.querySelectorAll(controls)].some(
    (control) => follows(name, control) && follows(control, time),
  );
}

const hasPicture = (box: Element, name: Element) => {
  const picture = box.querySelector('img, canvas');
  return picture !== null && follows(picture, name);
};

/**
 * A post without a caption: its date, and the name in its header, which stands before everything
 * else. Both have to be there, and the name must not be that of a comment.
 */
export function bareIn(scope: Element, code: string): PostParts | null {
  const time = postDate(scope, code);
  const row = time?.closest('a')?.parentElement;
  const name = nameIn(scope);
  if (!time || !row || !name || !hasPicture(scope, name)) return null;
  const comment = firstCommentIn(scope);
  if (comment && rowAround(comment)?.contains(name)) return null;
  return { row, name, time, words: null };
}
