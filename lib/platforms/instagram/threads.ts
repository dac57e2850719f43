import { someFolded } from '../../domain/page-state.ts';
import { firstInteger, hasDigit } from '../kit/digits.ts';
import { allIn, ancestors, childTowards, depthBelow, follows } from '../kit/tree.ts';
import { handleOf } from './addresses.ts';
import {
  type CommentLink,
  commentLinksIn,
  controls,
  firstCommentIn,
  nameIn,
  rowAround,
  wordsIn,
} from './rows.ts';

/**
 * The comment beneath which a reply stands; null for a comment of its own. Instagram nests one step
 * deep: a reply to a reply stands beneath the first comment.
 *
 * The reply's own address may name it (`/c/1/r/2/`). Else, in the modal, it stands in a list inside
 * the list of its thread; on the standalone page it lies deeper than the first comment of its thread,
 * which has to lie as deep as those of other threads. Where no other thread is, the mention of whom it
 * answers or the control of the thread has to agree.
 */
export function rootOf(link: CommentLink, row: Element, scope: Element): string | null {
  if (link.root) return link.root;
  return row.closest('ul') ? rootByList(row, scope) : rootByDepth(link, row, scope);
}

function rootByList(row: Element, scope: Element): string | null {
  const item = row.closest('ul')?.parentElement?.closest('li');
  const outer = item?.parentElement?.closest('ul');
  if (!item || !outer || !scope.contains(outer)) return null;
  const first = firstCommentIn(outer);
  const firstRow = first && rowAround(first);
  // A list of threads has no comment of its own: its first one lies in a list of that thread.
  const isThread = firstRow && (firstRow.closest('ul') === outer || firstRow === outer);
  return isThread && follows(first.link, item) ? first.comment : null;
}

function rootByDepth(link: CommentLink, row: Element, scope: Element): string | null {
  let compared: string = link.comment;
  for (const box of ancestors(row, scope)) {
    const first = firstCommentIn(box);
    if (!first || first.comment === compared) continue;
    compared = first.comment;
    const firstRow = rowAround(first);
    if (!firstRow || !box.contains(firstRow)) continue;
    const depth = depthBelow(box, firstRow);
    if (depth >= depthBelow(box, row)) continue;
    const rows = rowsIn(box);
    const alone = rows.every((other) => other === firstRow || depthBelow(box, other) > depth);
    const peer = depthOfPeer(box, scope);
    const isReply = peer
      ? depthBelow(peer.list, firstRow) === peer.depth
      : beginsWithMention(row, link) || hasThreadToggle(box, rows);
    return alone && isReply ? first.comment : null;
  }
  return null;
}

/** How deep the first comment of another thread lies in the list that holds this one. */
function depthOfPeer(thread: Element, scope: Element): { list: Element; depth: number } | null {
  for (const list of ancestors(thread, scope)) {
    for (const child of list.children) {
      const first = child.contains(thread) ? null : firstCommentIn(child);
      const row = first && rowAround(first);
      if (row) return { list, depth: depthBelow(list, row) };
    }
  }
  return null;
}

const rowsIn = (box: Element) =>
  commentLinksIn(box)
    .map(rowAround)
    .filter((row) => row !== null);

function beginsWithMention(row: Element, { time }: CommentLink): boolean {
  const name = nameIn(row);
  const words = name && wordsIn(row, name, time);
  const first = words?.querySelector('a[href]');
  return !!first && handleOf(first) !== null && !!words?.textContent?.trim().startsWith('@');
}

/** A control for the replies of the whole box, not of one comment further down in it. */
function hasThreadToggle(box: Element, rows: readonly Element[]): boolean {
  return togglesIn(box, rows).some((toggle) => {
    const part = childTowards(box, toggle);
    return part !== null && rows.filter((row) => part.contains(row)).length !== 1;
  });
}

/** Controls of words alone that lie in no comment's row: "View all 5 replies", "Hide replies". */
function togglesIn(box: Element, rows: readonly Element[]): Element[] {
  return allIn(box, controls).filter(
    (control) =>
      !rows.some((row) => row.contains(control)) &&
      !control.querySelector(`svg, img, ${controls}`) &&
      control.textContent?.trim(),
  );
}

/** What the box of a thread never holds beside its comments and the control for its replies. */
const foreign = 'svg, form, textarea, input, section, time, img, video, [role="textbox"]';

/**
 * How many replies the site keeps folded beneath a first comment: 0 none, `someFolded` when it does
 * not say how many. The control for them follows the comment's row inside the box of the thread.
 */
export function foldedBeneath(link: CommentLink, row: Element, scope: Element): number {
  const toggles: Element[] = [];
  let replies = 0;
  // In its thread the first comment's box stands first.
  for (let at = row; at !== scope && !at.previousElementSibling; at = at.parentElement ?? scope) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const rows = repliesIn(next, link.comment, scope);
      if (!rows) return countOn(toggles, replies);
      replies += rows.length;
      toggles.push(...togglesIn(next, rows));
    }
    if (toggles.length > 0) break;
  }
  return countOn(toggles, replies);
}

/** Rows of the replies to `root` in `part`; null when something else stands in it. */
function repliesIn(part: Element, root: string, scope: Element): Element[] | null {
  const first = firstCommentIn(part);
  const firstRow = first && rowAround(first);
  if (first && (!firstRow || rootOf(first, firstRow, scope) !== root)) return null;
  const rows = first ? rowsIn(part) : [];
  const strange = allIn(part, foreign).some(
    (element) => !rows.some((row) => row.contains(element)),
  );
  return strange ? null : rows;
}

function countOn(toggles: readonly Element[], shown: number): number {
  if (toggles.length === 0) return 0;
  const counted = toggles.filter((toggle) => hasDigit(toggle.textContent ?? ''));
  // Without a number it hides what is shown, or opens what is not.
  if (counted.length === 0) return shown > 0 ? 0 : someFolded;
  let sum = 0;
  for (const toggle of counted) {
    const count = firstInteger(toggle.textContent ?? '');
    if (count === null) return someFolded;
    sum += count;
  }
  return sum;
}
