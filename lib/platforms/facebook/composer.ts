import { textOf } from '../kit/text.ts';
import { climb, follows } from '../kit/tree.ts';
import type { Composer, ComposerPlan, PageContext } from '../types.ts';
import { nameInBanner } from './accounts.ts';
import { threadIn } from './addresses.ts';
import {
  actionRowOf,
  articles,
  type Comment,
  commentOf,
  commentsIn,
  controls,
  nameText,
  textIn,
  textRules,
  wordsOf,
  writtenIn,
} from './comments.ts';
import { labelOf, namesIn, withoutName } from './labels.ts';
import { conversationIn, isMessage } from './messages.ts';
import { postsOn, postWithHead } from './post.ts';
import {
  accountIn,
  isDialog,
  sameHandle,
  surfaceAround,
  surfaceOf,
  unitAround,
} from './surface.ts';
import { standingOf } from './threads.ts';

const boxes = '[role="textbox"]';
const editable = '[contenteditable="true"]';

/** Boxes of this surface that stand in no comment (one edits it there) and in no other dialog. */
function boxesOn(surface: Element): HTMLElement[] {
  const dialog = isDialog(surface) ? surface : null;
  return [...surface.querySelectorAll<HTMLElement>(boxes)].filter((box) => {
    const article = box.closest(articles);
    return box.closest('[role="dialog"]') === dialog && !(article && commentOf(article));
  });
}

/** The first comment of a thread stands for all of it. */
function threadOf(comment: Comment): string {
  return standingOf(comment).root ?? comment.ids.comment;
}

/**
 * The open box that answers this comment. All of Facebook's boxes look alike, and a text meant for
 * one person has gone public by taking "the dialog's box": it counts only where the box stands in the
 * comment's own thread, and its label or the mention in it names the comment's writer and nobody else.
 */
function replyBox(comment: Comment): HTMLElement | null {
  const writer = nameText(comment);
  const surface = surfaceAround(comment.article);
  const all = commentsIn(surface);
  const people = new Set(all.map(nameText));
  const open = boxesOn(surface);
  const found = open.filter((box) => {
    const above = all.findLast(({ article }) => follows(article, box));
    if (!above || threadOf(above) !== threadOf(comment)) return false;
    return answers(box, writer, people) && !isCommentBox(box, comment, all, open);
  });
  const [only, another] = found;
  return only && !another ? only : null;
}

function answers(box: HTMLElement, writer: string, people: ReadonlySet<string>): boolean {
  const label = labelOf(box);
  const mentioned = longestOf(people, (name) => fold(box.textContent ?? '').startsWith(fold(name)));
  // Who was mentioned last is whom the site answers.
  if (mentioned !== null && mentioned !== writer) return false;
  const named = longestOf(people, (name) => withoutName(label, name) !== null);
  return named === writer || (named === null && mentioned === writer);
}

/** "Reply to Ann Lee" names no Ann. */
function longestOf(names: ReadonlySet<string>, fits: (name: string) => boolean): string | null {
  let longest: string | null = null;
  for (const name of names) {
    if (name && fits(name) && name.length > (longest?.length ?? 0)) longest = name;
  }
  return longest;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * "Comment as Ann" below the thread of a second Ann reads like a box for her. The box for a comment
 * comes after all threads; where it might be the only one there, something has to prove it is not.
 */
function isCommentBox(
  box: HTMLElement,
  comment: Comment,
  all: readonly Comment[],
  open: readonly HTMLElement[],
): boolean {
  const last = all.at(-1)?.article ?? comment.article;
  const below = open.filter((other) => follows(last, other));
  if (!below.includes(box)) return false;
  if (below.length > 1) return below.at(-1) === box;
  const writer = nameText(comment);
  if (fold(box.textContent ?? '').startsWith(fold(writer))) return false;
  const thread = threadOf(comment);
  const others = all.filter((other) => threadOf(other) !== thread);
  const shared = climb(box.parentElement, null, (wider) => wider.contains(comment.article));
  const apart = others.length > 0 && !others.some(({ article }) => shared?.contains(article));
  return !apart && namesActing(comment.article, writer);
}

/** Whether the acting account, or the post's own, goes by this name as well. */
function namesActing({ ownerDocument: document }: Element, name: string): boolean {
  const [post] = postsOn({ document, url: new URL(document.location.href) });
  return name === nameInBanner(document) || (post !== undefined && name === writtenIn(post.name));
}

/**
 * The box below a post, for a comment: the last one, which names nobody but the acting account. Boxes
 * for answers are called by whom they answer, and stand in the thread of those.
 */
function commentBox(head: Element, context: PageContext): HTMLElement | null {
  if (!postWithHead(head, context)) return null;
  const unit = unitAround(head) ?? surfaceAround(head);
  const all = commentsIn(unit);
  const open = boxesOn(surfaceAround(head)).filter((box) => unit.contains(box));
  const others = all.filter(({ name }) => !name || !sameHandle(accountIn(name), context.self));
  const acting = nameInBanner(head.ownerDocument);
  const namesNobody = (box: HTMLElement) => {
    const above = all.findLast(({ article }) => follows(article, box));
    const near = others.filter((one) => above && threadOf(one) === threadOf(above));
    return !near.map(nameText).some((name) => name !== acting && namesIn(labelOf(box), name));
  };
  const [only, another] = open.filter(namesNobody);
  return only && !another && open.at(-1) === only && follows(head, only) ? only : null;
}

/** The one box of the open conversation, as long as the address is still of that conversation. */
function messageBox(item: Element, context: PageContext): HTMLElement | null {
  const { document } = context;
  const list = conversationIn(context);
  const now = threadIn(new URL(document.location.href));
  if (!list?.contains(item) || now?.thread !== threadIn(context.url)?.thread) return null;
  const dialog = list.closest('[role="dialog"]');
  const editors = (box: Element) =>
    [...box.querySelectorAll<HTMLElement>(boxes)].filter(
      (editor) => editor.matches(editable) && editor.closest('[role="dialog"]') === dialog,
    );
  const near = climb(list, null, (box) => editors(box).length > 0);
  const [only, another] = near ? editors(near) : [];
  return only && !another ? only : null;
}

/** "Message Ann": a dialog for a private answer to one comment, which it quotes. */
interface Letter {
  readonly dialog: Element;
  readonly editor: HTMLElement;
}

/** Chats at the window's edge are dialogs as well, but stand beside the page and not over it. */
function openLetter(document: Document): Letter | null {
  const open = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')];
  for (const dialog of open.reverse()) {
    const [editor, another] = dialog.querySelectorAll<HTMLElement>(`${boxes}${editable}`);
    if (!editor || another || dialog.querySelector(articles)) continue;
    // A post that nobody has commented on yet.
    if (dialog !== surfaceOf(document)) return { dialog, editor };
  }
  return null;
}

/** Whether the person writes there: the caret stays when a button elsewhere is pressed. */
function isWrittenIn({ editor }: Letter): boolean {
  const { activeElement } = editor.ownerDocument;
  const caret = editor.ownerDocument.getSelection()?.anchorNode ?? null;
  return editor.contains(activeElement) || editor.contains(caret);
}

function isLetterTo({ dialog }: Letter, comment: Comment): boolean {
  const name = nameText(comment);
  const heading = dialog.querySelector('h1, h2, h3')?.textContent ?? null;
  const isNamed = namesIn(dialog.getAttribute('aria-label'), name) || namesIn(heading, name);
  const said = fold(textIn(comment, wordsOf(comment))).slice(0, quoted);
  return isNamed && fold(textOf(dialog, textRules)).includes(said);
}

/** Whether the letter lies over what the item stands on: nobody would see a text put in there. */
function isOver({ dialog }: Letter, item: Element): boolean {
  const surface = surfaceAround(item);
  if (surface.contains(dialog)) return true;
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const stack = item.ownerDocument.elementsFromPoint?.(left + width / 2, top + height / 2) ?? [];
  return stack.includes(dialog) && stack.includes(surface);
}

/**
 * Which box is meant while a letter is open. It happened elsewhere that a private text went public:
 * the two never stand in for each other. While the person writes a letter, or has it over the page, no
 * public box is meant, and the letter itself only for the comment that it answers.
 */
function aimOf(item: Element): Letter | 'public' | null {
  const letter = isMessage(item) ? null : openLetter(item.ownerDocument);
  if (!letter || !(isWrittenIn(letter) || isOver(letter, item))) return 'public';
  const comment = commentOf(item);
  return comment && isLetterTo(letter, comment) ? letter : null;
}

function boxFor(item: Element, context: PageContext): HTMLElement | null {
  const aim = aimOf(item);
  if (aim !== 'public') return aim?.editor ?? null;
  if (isMessage(item)) return messageBox(item, context);
  const comment = commentOf(item);
  return comment ? replyBox(comment) : commentBox(item, context);
}

export const composer: ComposerPlan = {
  locate(item, context) {
    const editor = boxFor(item, context);
    // Below a timeline's posts stands a box that becomes an editor when it is clicked.
    const isPrivate = isMessage(item) || aimOf(item) !== 'public';
    return editor?.matches(editable) ? composerFor(editor, isPrivate) : null;
  },

  opener(item, context) {
    if (isMessage(item)) return null;
    if (aimOf(item) !== 'public') return 'taken';
    const comment = commentOf(item);
    const control = comment ? (actionRowOf(comment)?.reply ?? null) : commentBox(item, context);
    return control?.getAttribute('aria-disabled') === 'true' ? 'closed' : control;
  },

  reopen(item) {
    if (aimOf(item) !== 'public') return false;
    const comment = commentOf(item);
    const box = comment && replyBox(comment);
    if (!comment || !box) return false;
    const writer = nameText(comment);
    const written = fold(box.textContent ?? '')
      .replace(fold(writer), '')
      .trim();
    return written === '' && hasNamesake(comment, writer);
  },
};

/** Whether the same writer has more in this thread: the box then names no one comment. */
function hasNamesake(comment: Comment, writer: string): boolean {
  const thread = threadOf(comment);
  return commentsIn(surfaceAround(comment.article)).some(
    (other) =>
      other.ids.comment !== comment.ids.comment &&
      threadOf(other) === thread &&
      nameText(other) === writer,
  );
}

const composerFor = (editor: HTMLElement, isPrivate: boolean): Composer => ({
  editor,
  sendControl: () => submitFor(editor, isPrivate),
});

/** The tools of a box (emoji, pictures) are there always; what sends can sleep, or is a true button. */
const sending = `#focused-state-composer-submit [role="button"], [role="button"][aria-disabled], button`;
const reach = 8;
/** Letters of a comment by which its quotation is known; the site cuts long ones. */
const quoted = 30;

/**
 * The send control of this very box. Below posts it comes when the box is entered, with an id that
 * every box repeats; in conversations it is the last control beside the box.
 */
function submitFor(editor: HTMLElement, isPrivate: boolean): Element | null {
  let at = editor.parentElement;
  for (let steps = 0; at && steps < reach; steps++) {
    if (at.querySelectorAll(boxes).length > 1) return null;
    const found = [...at.querySelectorAll(isPrivate ? controls : sending)].findLast((control) =>
      follows(editor, control),
    );
    if (found) return found;
    if (at.matches('[role="dialog"], main, [role="main"]')) return null;
    at = at.parentElement;
  }
  return null;
}
