import { keptInFrame } from '../kit/frame-memory.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { ancestors, follows } from '../kit/tree.ts';
import { commentUrnIn, type Profile, postUrnIn, profileOf, sameProfile } from './addresses.ts';
import type { Dialect, PostBox } from './dialect.ts';
import { nameOn } from './reading.ts';

/**
 * The newer front-end (server-driven React). No class stands for anything; ids, `componentkey`s and
 * test ids do (2026-07 to 2026-10).
 */
const card =
  '[id^="replaceableComment_urn:li:comment:("], [componentkey^="replaceableComment_urn:li:comment:("]';
const reference = '[componentkey^="CommentComponentReference_urn:li:comment:("]';
const comment = `${card}, ${reference}`;
const thread = '[componentkey^="repliesThread_urn:li:comment:("]';
const list = '[data-testid*="commentList"]';
const composerPart =
  '[componentkey^="commentBox-"], [id*="commentButtonSection"], [componentkey*="commentButtonSection"]';
const sendPart = '[id*="commentButtonSection"], [componentkey*="commentButtonSection"]';
const detail =
  '[componentkey^="expanded"][componentkey*="FEED_DETAIL"], [id^="expanded"][id*="FEED_DETAIL"]';
const screen = '[data-sdui-screen]';
const facepile = (['activity', 'ugcPost', 'share', 'groupPost'] as const)
  .map((type) => `[data-testid^="ReactionFacepileCollection-urn:li:${type}:"]`)
  .join(', ');
const editors =
  '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]';
const text = '[data-testid="expandable-text-box"]';

const urnOf = (box: Element) =>
  commentUrnIn(box.getAttribute('componentkey')) ?? commentUrnIn(box.id);

interface Drawn {
  /** Comment number to its box, in document order. */
  readonly boxes: ReadonlyMap<string, Element>;
  readonly order: readonly string[];
  readonly place: ReadonlyMap<string, number>;
}

/**
 * The box of every comment. Up to three elements carry one URN, in one another or one after the other
 * (drawn by the server, then again by the page): the innermost card counts, or the first that names
 * its writer.
 */
const drawn = oncePerSlice((document: Document): Drawn => {
  const boxes = new Map<string, Element>();
  for (const element of document.querySelectorAll(comment)) {
    const id = urnOf(element)?.id;
    if (!id) continue;
    const known = boxes.get(id);
    if (!known || (known.contains(element) ? element.matches(card) : !isNamed(known))) {
      boxes.set(id, element);
    }
  }
  const order = [...boxes.keys()];
  return { boxes, order, place: new Map(order.map((id, at) => [id, at])) };
});

const isNamed = (box: Element) => {
  for (const link of box.querySelectorAll('a[href]')) if (profileOf(link)) return true;
  return false;
};

const boxOf = (element: Element): Element | null => {
  const id = urnOf(element)?.id;
  return (id && drawn(element.ownerDocument).boxes.get(id)) || null;
};

const indentPattern = /(?:margin|padding)-(?:left|right|inline-start)\s*:\s*(\d+(?:\.\d+)?)px/;

/** How far a comment stands in from its list, in px, by the styles written on its wrappers. */
function indentOf(box: Element): number {
  let sum = 0;
  for (let at: Element | null = box; at && !at.matches(`${list}, ${screen}`); ) {
    sum += Number(indentPattern.exec(at.getAttribute('style') ?? '')?.[1] ?? 0);
    at = at.parentElement;
  }
  return sum;
}

const indents = oncePerSlice(indentOf);

/** Two comments of one list whose indents differ by less stand on one level. */
const step = 8;

/** Posts elsewhere on the page (suggestions) are cards of other feeds. */
const inOtherPost = (box: Element) =>
  box.closest('[componentkey^="expanded"][componentkey*="FeedType_"]')?.matches(detail) === false;

export const sdui: Dialect = {
  draws: (document) =>
    document.querySelector(
      `${screen}, main#workspace, body:not(.ember-application) [componentkey]`,
    ) !== null,

  posts(document) {
    const found: PostBox[] = [];
    for (const outer of document.querySelectorAll(detail)) {
      const on = outer.closest(screen)?.getAttribute('data-sdui-screen') ?? 'UpdateDetail';
      if (!on.includes('UpdateDetail') || outer.parentElement?.closest(detail)) continue;
      const mark = outer.getAttribute('componentkey') || outer.id;
      const key = /^expanded(.+?)FeedType_/.exec(mark)?.[1];
      const box = [...outer.querySelectorAll('[componentkey]')].find(
        (part) => part.getAttribute('componentkey') === key,
      );
      const urn = [...outer.querySelectorAll(facepile)].find((part) => !part.closest(comment));
      found.push({
        box: box && !box.querySelector(comment) ? box : outer,
        scope: outer.querySelector(comment) ? outer : (outer.closest(screen) ?? outer),
        urn: postUrnIn(urn?.getAttribute('data-testid') ?? null),
        mark,
      });
    }
    return found;
  },

  bareScope: (document) =>
    document.querySelector('[data-sdui-screen*="UpdateDetail"]') ??
    (document.querySelector(screen) ? null : document.querySelector('main, body')),

  comments(root) {
    const found = new Set<Element>();
    if (root.matches(comment)) add(root, found);
    for (const element of root.querySelectorAll(comment)) add(element, found);
    return [...found];
  },

  commentAround(node) {
    const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    for (let at = start?.closest(comment); at; at = at.parentElement?.closest(comment)) {
      const box = boxOf(at);
      if (box) return box;
    }
    return null;
  },

  urnOf,

  parentOf(box) {
    const mine = urnOf(box)?.id;
    if (!mine) return null;
    const { order, place, boxes } = drawn(box.ownerDocument);
    for (const above of ancestors(box, null)) {
      if (!above.matches(`${comment}, ${thread}`)) continue;
      const id = urnOf(above)?.id;
      if (id && id !== mine) return id;
    }
    const indent = indents(box);
    const scope = box.closest(list);
    for (let at = (place.get(mine) ?? 0) - 1; at >= 0 && indent >= step; at--) {
      const id = order[at];
      const before = id === undefined ? undefined : boxes.get(id);
      if (!id || !before || before.closest(list) !== scope) break;
      if (indents(before) <= indent - step) return remember(box, mine, id);
    }
    // The list keeps the rows near the view alone: the first comment may have left before its reply.
    return indent >= step ? (knownParents.get(box.ownerDocument)?.get(mine) ?? null) : null;
  },

  isOwn(box, node) {
    const mine = urnOf(box)?.id;
    for (let at: Element | null = node; at && at !== box; at = at.parentElement) {
      if (at.matches(composerPart)) return false;
      if (mine === undefined ? at.matches(`${comment}, ${list}`) : isOther(at, mine)) return false;
    }
    return true;
  },

  words: oncePerSlice((box: Element) => {
    for (const found of box.querySelectorAll(text)) {
      if (sdui.isOwn(box, found))
        return box.matches(comment) || isPosters(box, found) ? found : null;
    }
    return null;
  }),

  // "Like" is labelled by the reaction's state, "Reply" by its own words or not at all.
  mayReply(button) {
    const label = button.getAttribute('aria-label')?.trim();
    return !label || label === button.textContent?.trim();
  },

  // A box that is written in stays in the page when the rows around it leave the list.
  boxesStayInThread: false,

  threadControls(root) {
    const mine = urnOf(root)?.id;
    const found: Element[] = [];
    for (let next = rowOf(root)?.nextElementSibling; next; next = next.nextElementSibling) {
      const [first] = sdui.comments(next);
      if (first && sdui.parentOf(first) !== mine) break;
      for (const button of next.querySelectorAll('button')) {
        if (!button.closest(`${comment}, ${composerPart}`)) found.push(button);
      }
    }
    return found;
  },

  // The list keeps the rows near the view alone and holds the room of the others open. A comment that
  // is the last of them would pass for one without replies.
  isCutOff(root) {
    const row = rowOf(root);
    if (!row?.parentElement || hasContentAfter(row)) return false;
    const below = row.parentElement.getBoundingClientRect().bottom;
    return below - row.getBoundingClientRect().bottom > leastRow;
  },

  /** The box stands after the comment it answers, or after the replies of its thread. */
  threadEditors(root) {
    const scope = root.closest(list) ?? root.parentElement;
    const rootId = urnOf(root)?.id;
    const found: HTMLElement[] = [];
    for (const editor of scope?.querySelectorAll<HTMLElement>(editors) ?? []) {
      const before = sdui.commentAround(editor) ?? lastBefore(editor, scope as Element);
      const beforeId = before && urnOf(before)?.id;
      if (!beforeId) continue;
      const seenIn = knownThreads.get(editor) ?? sdui.parentOf(before) ?? beforeId;
      knownThreads.set(editor, seenIn);
      if (seenIn === rootId) found.push(editor);
    }
    return found;
  },

  /** The box for the post stands before all comments. */
  postEditor(post) {
    const scope = post.closest(detail) ?? post;
    const editor = scope.querySelector<HTMLElement>(editors);
    const first = scope.querySelector(comment);
    return editor && !editor.closest(`${comment}, ${list}`) && (!first || follows(editor, first))
      ? editor
      : null;
  },

  sendControl(editor) {
    for (let at = editor.parentElement, steps = 0; at && steps < 8; at = at.parentElement) {
      steps++;
      const section = [...at.querySelectorAll(sendPart)].find((part) => follows(editor, part));
      if (!section) continue;
      const between = [...at.querySelectorAll(editors)].some(
        (other) => follows(editor, other) && follows(other, section),
      );
      return between ? null : section.querySelector('button');
    }
    return null;
  },

  openMenu(trigger) {
    if (trigger.getAttribute('aria-expanded') !== 'true') return null;
    const { ownerDocument: document } = trigger;
    const open = [...document.querySelectorAll('[role="menu"]')].filter((menu) =>
      menu.querySelector('[role="menuitem"]'),
    );
    return open.length === 1 ? (open[0] ?? null) : null;
  },
};

/** A row of the list of comments is at least as high, in px. */
const leastRow = 24;

/** The row of its list that a comment stands in. */
function rowOf(box: Element): Element | null {
  let row: Element | null = box;
  while (row && !row.parentElement?.matches(list)) row = row.parentElement;
  return row;
}

function hasContentAfter(row: Element): boolean {
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.textContent?.trim() || next.querySelector('button')) return true;
  }
  return false;
}

function add(element: Element, found: Set<Element>): void {
  const box = boxOf(element);
  if (box && !inOtherPost(box)) found.add(box);
}

/** Which comment a reply was seen beneath. */
const knownParents = keptInFrame(
  'linkedin.parents',
  () => new WeakMap<Document, Map<string, string>>(),
);

function remember({ ownerDocument }: Element, reply: string, parent: string): string {
  const parents = knownParents.get(ownerDocument) ?? new Map<string, string>();
  knownParents.set(ownerDocument, parents.set(reply, parent));
  return parent;
}

/** The thread that a reply box was first seen in. */
const knownThreads = keptInFrame('linkedin.threads', () => new WeakMap<Element, string>());

function isOther(element: Element, mine: string): boolean {
  return element.matches(comment) && urnOf(element)?.id !== mine;
}

function lastBefore(editor: Element, scope: Element): Element | null {
  let last: Element | null = null;
  for (const box of sdui.comments(scope)) if (follows(box, editor)) last = box;
  return last;
}

/**
 * Whether a post's words are its writer's. In a repost without words the first words are those of the
 * post inside, whose writer stands between.
 */
function isPosters(post: Element, words: Element): boolean {
  const writers: { profile: Profile; name: string }[] = [];
  for (const link of post.querySelectorAll('a[href]')) {
    if (words.contains(link) || follows(words, link)) break;
    const profile = profileOf(link);
    const name = profile && nameOn(link);
    if (!profile || !name || !sdui.isOwn(post, link)) continue;
    if (!writers.some((other) => sameProfile(other.profile, profile))) {
      writers.push({ profile, name });
    }
  }
  if (writers.length < 2) return true;
  const labels = [...post.querySelectorAll('button[aria-label]')]
    .filter((button) => follows(button, words) && !button.textContent?.trim())
    .map((button) => button.getAttribute('aria-label') ?? '');
  const named = writers.findIndex(({ name }) => labels[0]?.includes(name));
  return named === -1 || named === writers.length - 1;
}
