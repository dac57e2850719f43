import { allIn, ancestors, childTowards, climb, commonAncestor, follows } from '../kit/tree.ts';
import { handleOf, type PostAddress, postOfLink } from './addresses.ts';

/** Where nothing of a conversation is: navigation, message windows, dialogs of the chat. */
const elsewhere = '[role="navigation"], nav, footer, [data-pagelet^="IGD"]';

export const controls = 'button, [role="button"]';

/** The link around a comment's time: its own address, and the surest mark of a comment. */
const addressSelector = 'a[href*="/c/"]';

export interface CommentLink extends PostAddress {
  readonly comment: string;
  readonly link: Element;
  readonly time: Element;
}

/** What a link was found to be, for as long as it leads to the same place. */
const knownLinks = new WeakMap<Element, { href: string | null; found: CommentLink }>();

export function commentLink(link: Element): CommentLink | null {
  const href = link.getAttribute('href');
  const known = knownLinks.get(link);
  if (known && known.href === href && link.contains(known.found.time)) return known.found;
  const time = link.querySelector('time');
  const address = time && postOfLink(link);
  if (!time || !address?.comment || link.closest(elsewhere)) return null;
  const found = { ...address, comment: address.comment, link, time };
  knownLinks.set(link, { href, found });
  return found;
}

/** The addresses of all comments in or at `root`, in document order. */
export function commentLinksIn(root: Element): CommentLink[] {
  return allIn(root, addressSelector)
    .map(commentLink)
    .filter((found) => found !== null);
}

/** The first comment in `root`; looks no further than it has to. */
export function firstCommentIn(root: Element): CommentLink | null {
  const first = root.querySelector(addressSelector);
  const found = first && commentLink(first);
  if (!first || found) return found;
  for (const link of root.querySelectorAll(addressSelector)) {
    const found = commentLink(link);
    if (found) return found;
  }
  return null;
}

/** Whether another comment's address stands in `box`. */
function holdsOther(box: Element, comment: string): boolean {
  for (const link of box.querySelectorAll(addressSelector)) {
    const other = commentLink(link);
    if (other && other.comment !== comment) return true;
  }
  return false;
}

/**
 * The row of a comment: the smallest box around its address that also holds the name, a picture
 * before the name and a control after the address; where no control is (not logged in), without it.
 * It never holds another comment.
 */
export function rowAround(comment: CommentLink): Element | null {
  const { link } = comment;
  const known = knownRows.get(link);
  if (known?.comment === comment && known.row.contains(link)) return known.row;
  for (const box of ancestors(link, null)) {
    if (isPage(box)) break;
    if (!box.querySelector('img, canvas')) continue;
    const name = nameIn(box);
    if (!name || !follows(name, link) || !pictureBefore(box, name)) continue;
    if (!controlAfter(box, link)) continue;
    if (holdsOther(box, comment.comment)) break;
    const row = withHeart(box);
    knownRows.set(link, { comment, row });
    return row;
  }
  return barestRow(comment);
}

/** Rows that had all their parts; one that was still being drawn is looked for anew. */
const knownRows = new WeakMap<Element, { comment: CommentLink; row: Element }>();

const isPage = (box: Element) => box.tagName === 'BODY' || box.tagName === 'MAIN';

/** The row of a comment without controls, or without a picture. */
function barestRow({ link, comment }: CommentLink): Element | null {
  let named: Element | null = null;
  for (const box of ancestors(link, null)) {
    if (isPage(box) || holdsOther(box, comment)) break;
    const name = nameIn(box);
    if (!name || !follows(name, link)) continue;
    if (pictureBefore(box, name)) return box;
    named ??= box;
  }
  return named;
}

/** In the modal the like control stands beside the box with all the rest. */
function withHeart(box: Element): Element {
  const beside = box.nextElementSibling;
  const isHeart =
    beside !== null &&
    !beside.nextElementSibling &&
    beside.querySelector('svg') &&
    !hasWords(beside);
  return (isHeart && box.parentElement) || box;
}

/** The link with the writer's name: the first to an account that has words in it. */
export function nameIn(box: Element): Element | null {
  for (const link of box.querySelectorAll('a[href]')) {
    if (link.textContent?.trim() && handleOf(link)) return link;
  }
  return null;
}

/** The writer's picture; with an unseen story it is no link but a drawing in a control. */
const pictureBefore = (box: Element, name: Element) => {
  const picture = box.querySelector('img, canvas');
  return picture !== null && follows(picture, name);
};

const controlAfter = (box: Element, link: Element) => {
  for (const control of box.querySelectorAll(controls)) if (follows(link, control)) return true;
  return false;
};

/**
 * The words of a comment or caption. They stand after the line with the name, or after the heading
 * that holds it (the modal), and are nobody's control.
 */
export function wordsIn(row: Element, name: Element, time: Element): Element | null {
  const start = lineOf(name, time, row);
  for (let at: Element | null = start; at && at !== row; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.contains(time)) return null;
      const found = wordsBlock(next);
      if (found) return found;
      // A picture in place of words (GIF), or already the row of controls.
      if (next.querySelector(`img, video, ${controls}`) || next.matches(controls)) return null;
    }
  }
  return null;
}

/** What the words come after: the heading with the name, or the line of name and time. */
function lineOf(name: Element, time: Element, row: Element): Element | null {
  const heading = name.closest('h1, h2, h3, h4, [role="heading"]');
  if (heading && row.contains(heading)) return heading;
  const line = commonAncestor(name, time);
  const first = line && childTowards(line, name);
  const last = line && childTowards(line, time);
  for (let between = first?.nextElementSibling; between && between !== last; ) {
    // Words between name and time: no line, but the column of a layout without headings.
    if (between.tagName === 'DIV' && wordsBlock(between)) return first;
    between = between.nextElementSibling;
  }
  return line;
}

/**
 * The words in a part of a row. A drawing beside words makes them a label ("pinned", "author"), and
 * words in a control are the site's.
 */
function wordsBlock(part: Element): Element | null {
  if (part.matches(controls) || drawnOutsideControls(part)) return null;
  for (const block of allIn(part, '[dir="auto"]')) {
    if (block.textContent?.trim() && !inControl(block, part)) return block;
  }
  return hasWords(part) ? part : null;
}

/** Whether a control lies around `node` and inside `part`; the modal wraps whole rows in controls. */
const inControl = (node: Element, part: Element) =>
  climb(node, part, (box) => box.matches(controls)) !== null;

const drawnOutsideControls = (part: Element) =>
  [...part.querySelectorAll('svg')].some((drawing) => !inControl(drawing, part));

/** Words in `part` that are in no control; a drawing's title is no word on the page. */
function hasWords(part: Element): boolean {
  for (const node of part.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()) return true;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as Element;
    if (!child.matches(`${controls}, svg`) && hasWords(child)) return true;
  }
  return false;
}
