import { someFolded } from '../../domain/page-state.ts';
import { firstInteger } from '../kit/digits.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { allIn, childTowards, commonAncestor } from '../kit/tree.ts';
import {
  articles,
  type Comment,
  commentOf,
  commentsAmong,
  commentsIn,
  controls,
  nameText,
} from './comments.ts';
import { withoutName } from './labels.ts';
import { surfaceAround, surfaceOf, unitAround } from './surface.ts';

const commentsOn = oncePerSlice((surface: Element) => commentsIn(surface));

/** Whether a comment stands beneath another one, and which. */
export interface Standing {
  readonly kind: 'comment' | 'reply';
  readonly root: string | null;
}

/**
 * A reply's own address names the comment that began the thread. Where a page shows no address the
 * label tells: "Reply by A to B's comment" in any language names a second person, who wrote above.
 */
export function standingOf(comment: Comment): Standing {
  const { ids, address } = comment;
  if (ids.root !== null) return { kind: 'reply', root: ids.root };
  if (address) return { kind: 'comment', root: null };
  const answered = answeredByLabel(comment);
  if (!answered) return { kind: 'comment', root: null };
  return { kind: 'reply', root: standingOf(answered).root ?? answered.ids.comment };
}

function answeredByLabel(comment: Comment): Comment | null {
  const label = comment.article.getAttribute('aria-label') ?? '';
  const rest = withoutName(label, nameText(comment));
  if (rest === null) return null;
  const all = commentsOn(surfaceAround(comment.article));
  const at = all.findIndex(({ article }) => article === comment.article);
  const before = all.slice(0, Math.max(at, 0)).reverse();
  return before.find((other) => withoutName(rest, nameText(other)) !== null) ?? null;
}

/**
 * How many replies the site keeps folded beneath a first comment; undefined where nothing says so.
 * The controls that unfold them stand between the comment and the next first one. Those for more
 * comments look the same: below the last comment it is left open which of them they are, unless the
 * page is seen to keep each thread in a box.
 */
export function foldedBeneath(comment: Comment): number | undefined {
  const { article, ids } = comment;
  const scope = unitAround(article) ?? surfaceAround(article);
  let folded: number | undefined;
  for (let at = after(article, scope); at; at = next(at, scope)) {
    const other = at.matches(articles) ? commentOf(at) : null;
    if (other) {
      if (standingOf(other).root !== ids.comment) break;
      at = lastIn(at);
      continue;
    }
    // What the site suggests below the comments.
    if (at.matches('h1, h2, h3, h4, [role="feed"]')) break;
    if (!at.matches(controls) || !isToggle(at)) continue;
    const box = boxOf(comment, scope);
    if (box && !box.contains(at) && keepsBoxes(scope)) break;
    folded = folded === undefined ? countOn(at) : someFolded;
    at = lastIn(at);
  }
  return folded;
}

const firstsOn = oncePerSlice((scope: Element) => {
  const firsts = commentsOn(scope).filter((one) => standingOf(one).root === null);
  return { firsts, places: new Map(firsts.map(({ article }, at) => [article, at])) };
});

/** What holds a first comment and not the first comment next to it; null where it is alone. */
function boxOf({ article }: Comment, scope: Element): Element | null {
  const { firsts, places } = firstsOn(scope);
  const at = places.get(article);
  const beside = at === undefined ? undefined : (firsts[at - 1] ?? firsts[at + 1]);
  const list = beside && commonAncestor(article, beside.article);
  return list ? childTowards(list, article) : null;
}

/** Whether a reply is seen inside the box of its thread; a timeline keeps no such boxes. */
const keepsBoxes = oncePerSlice((scope: Element): boolean => {
  const began = new Map(firstsOn(scope).firsts.map((first) => [first.ids.comment, first]));
  return commentsOn(scope).some(({ article, ids }) => {
    const first = ids.root === null ? undefined : began.get(ids.root);
    return first && boxOf(first, scope)?.contains(article);
  });
});

/** Words alone, no label, no menu: "View 2 replies", "Halden & Oak replied · 1 reply". */
const isToggle = (control: Element) =>
  !control.hasAttribute('aria-label') &&
  !control.hasAttribute('aria-haspopup') &&
  control.textContent?.trim() !== '' &&
  !control.closest('[role="toolbar"]') &&
  !isInComposer(control);

/** The layer that a dialog lies in has the role of a composer's box as well. */
function isInComposer(control: Element): boolean {
  const box = control.closest('form, [role="presentation"]');
  return !!box?.querySelector('[role="textbox"]') && !box.querySelector(articles);
}

/** A name can hold a number as well; then it is not known which one counts. */
function countOn(toggle: Element): number {
  const words = toggle.textContent ?? '';
  const numbers = words.match(/\p{Nd}[\p{Nd}.,٬٫’ ]*/gu) ?? [];
  const count = numbers.length === 1 ? firstInteger(words) : null;
  return count === null || count === 0 ? someFolded : count;
}

/** The element after `node` and all that is in it, within `within`. */
function after(node: Element, within: Element): Element | null {
  for (let at: Element | null = node; at && at !== within; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

const next = (node: Element, within: Element) => node.firstElementChild ?? after(node, within);

function lastIn(node: Element): Element {
  let at = node;
  while (at.lastElementChild) at = at.lastElementChild;
  return at;
}

/**
 * Comments that may read differently when something at `node` changed: those around it, and the one
 * that began their thread, which counts what is folded.
 */
export function commentsBeside(node: Node, document: Document): Element[] {
  const surface = surfaceOf(document);
  if (!surface) return [];
  const all = articlesOn(surface);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const article = all[middle] as Element;
    const isBefore =
      article !== node &&
      (article.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const [before] = commentsAmong(all, low - 1, -1);
  const [first, second] = commentsAmong(all, low, 1);
  const found = [before, first, first?.article === node ? second : undefined];
  const root = before && standingOf(before).root;
  if (root) found.push(commentsAmong(all, low - 1, -1).find(({ ids }) => ids.comment === root));
  return [...new Set(found)].filter((comment) => !!comment).map(({ article }) => article);
}

const articlesOn = oncePerSlice((surface: Element) => allIn(surface, articles));
