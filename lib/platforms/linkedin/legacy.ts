import { oncePerSlice } from '../kit/slice.ts';
import { allIn, follows } from '../kit/tree.ts';
import { commentUrnIn, postUrnIn } from './addresses.ts';
import type { Dialect, PostBox } from './dialect.ts';

/**
 * The older front-end (Ember). Comments and posts carry their URN in data attributes; class names are
 * words that have stood for years, and serve only within an element that a URN names (2026-09).
 */
const comments = '[data-id^="urn:li:comment:("]';
const anyArticle = '[role="article"][data-urn^="urn:li:"]';
const posts = ['activity', 'ugcPost', 'share', 'groupPost']
  .map((type) => `[role="article"][data-urn^="urn:li:${type}:"]`)
  .join();
/** A shared post inside a post, and the line above that says who shared it. */
const foreign =
  '.feed-shared-update-v2__update-content-wrapper, [class*="update-components-mini-update"], .update-components-header';
const words = '.update-components-text, .comments-comment-item__main-content';
/** Quill's hidden helper is editable too, but no text box. */
const editors = 'form [contenteditable="true"][role="textbox"]';

const commentAround = (node: Node): Element | null => elementOf(node)?.closest(comments) ?? null;

const elementOf = (node: Node) =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;

export const legacy: Dialect = {
  draws: (document) =>
    document.querySelector(`body.ember-application, ${comments}, ${posts}`) !== null,

  posts: (document) =>
    [...document.querySelectorAll(anyArticle)]
      .filter((box) => box.matches(posts) && !box.parentElement?.closest(posts))
      .map((box): PostBox => {
        const mark = box.getAttribute('data-urn') ?? '';
        return { box, scope: box, urn: postUrnIn(mark), mark };
      }),

  bareScope: (document) => document.querySelector('main, [role="main"]') ?? document.body,

  comments: (root) => allIn(root, comments),

  commentAround,

  urnOf: (box) => commentUrnIn(box.getAttribute('data-id')),

  parentOf(box) {
    const above = box.parentElement?.closest(comments);
    return above ? (commentUrnIn(above.getAttribute('data-id'))?.id ?? null) : null;
  },

  isOwn(box, node) {
    const comment = commentAround(node);
    if (node.closest('form')) return false;
    if (comment || box.matches(comments)) return comment === box;
    const strange = node.closest(`${foreign}, ${posts}`);
    return !strange || strange === box || !box.contains(strange);
  },

  words: oncePerSlice((box: Element) => {
    for (const found of box.querySelectorAll(words)) {
      if (!legacy.isOwn(box, found)) continue;
      const inner = found.querySelector('span[dir]');
      return inner && sameText(inner, found) ? inner : found;
    }
    return null;
  }),

  // "Like" has a pressed state here.
  mayReply: () => true,

  boxesStayInThread: true,

  threadControls: () => [],

  isCutOff: () => false,

  threadEditors: (root) => [...root.querySelectorAll<HTMLElement>(editors)],

  postEditor(post) {
    for (const editor of post.querySelectorAll<HTMLElement>(editors)) {
      if (!commentAround(editor)) return editor;
    }
    return null;
  },

  sendControl(editor) {
    const buttons = [...(editor.closest('form')?.querySelectorAll('button') ?? [])];
    return (
      buttons.find((button) => button.matches('[class*="comment-box__submit-button"]')) ??
      // Pictures and emoji have labels and no words; the send control has words alone.
      buttons.find(
        (button) =>
          follows(editor, button) &&
          button.textContent?.trim() &&
          !button.matches('[aria-label], [aria-expanded]'),
      ) ??
      null
    );
  },

  openMenu(trigger) {
    const menu = trigger.nextElementSibling;
    return trigger.getAttribute('aria-expanded') === 'true' && menu?.firstElementChild
      ? menu
      : null;
  },
};

const sameText = (a: Element, b: Element) => a.textContent?.trim() === b.textContent?.trim();
