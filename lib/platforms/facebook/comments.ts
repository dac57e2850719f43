import { oncePerSlice } from '../kit/slice.ts';
import { type TextRules, textOf } from '../kit/text.ts';
import { allIn, climb, commonAncestor, follows } from '../kit/tree.ts';
import {
  addressOfLink,
  type CommentIds,
  commentIn,
  handleIn,
  type PostAddress,
  postIn,
} from './addresses.ts';

export const articles = '[role="article"]';
export const controls = '[role="button"], button';
const commentLinks = 'a[href*="comment_id="]';

/** A comment or reply as its links show it. */
export interface Comment {
  readonly article: Element;
  readonly ids: CommentIds;
  /** The link with the writer's name; null for members without a profile. */
  readonly name: Element | null;
  /** The link around the comment's age: its own address. Not everywhere (dialogs, 2026-09). */
  readonly address: { readonly link: Element; readonly post: PostAddress } | null;
}

/** What makes a comment what it is; lists recycle their nodes, so each use looks at it again. */
const known = new WeakMap<Element, { comment: Comment; hrefs: readonly (string | null)[] }>();

/** The comment an article shows; null for posts, placeholders and everything else. */
export function commentOf(article: Element): Comment | null {
  const before = known.get(article);
  if (before) {
    const links = linksOf(before.comment);
    const same = (link: Element, at: number) =>
      link.getAttribute('href') === before.hrefs[at] && article.contains(link);
    if (links.every(same)) return before.comment;
  }
  const comment = readComment(article);
  const links = comment ? linksOf(comment) : [];
  // Of one that is still being drawn nothing is kept.
  if (comment && links.length === 2) {
    known.set(article, { comment, hrefs: links.map((link) => link.getAttribute('href')) });
  } else known.delete(article);
  return comment;
}

const linksOf = ({ name, address }: Comment): Element[] =>
  [name, address?.link].filter((link) => link != null);

/** Whether `node` is the article's own and not that of one nested in it (older builds). */
const isOwn = (article: Element, node: Element) => node.closest(articles) === article;

/**
 * A comment's own links stand before those of replies in it; an article that begins with another one's
 * is the post's, around them all.
 */
function firstLinkOf(article: Element): Element | null {
  const first = article.querySelector(commentLinks);
  return first && isOwn(article, first) ? first : null;
}

function readComment(article: Element): Comment | null {
  if (!firstLinkOf(article)) return null;
  let name: Element | null = null;
  let named: CommentIds | null = null;
  let address: Comment['address'] = null;
  let addressed: CommentIds | null = null;
  for (const link of article.querySelectorAll(commentLinks)) {
    if (!isOwn(article, link)) continue;
    const target = addressOfLink(link);
    if (!target) continue;
    const ids = commentIn(target);
    const post = postIn(target);
    // Somebody's words can hold the address of another comment.
    if (inWords(link, article)) continue;
    if (post && ids) {
      address = { link, post };
      addressed = ids;
      continue;
    }
    if (name || post || handleIn(target) === null) continue;
    named ??= ids;
    if (link.textContent?.trim()) name = link;
  }
  if (!named && !addressed) return null;
  name ??= nameWithoutId(article);
  const ids = addressed ?? named;
  if (!ids) return null;
  const wrapper = numberAround(article);
  const comment = addressed?.comment ?? wrapper ?? ids.comment;
  const post = named?.post ?? addressed?.post ?? null;
  return { article, ids: { comment, post, root: addressed?.root ?? null }, name, address };
}

/** Only on a Page's own timeline, as the Page sees it (2026-09). */
const numberAround = (article: Element) => {
  const written = article.closest('[data-commentid]')?.getAttribute('data-commentid');
  return written && /^\d+$/.test(written) ? written : null;
};

function nameWithoutId(article: Element): Element | null {
  for (const link of article.querySelectorAll('a[href]')) {
    const target = isOwn(article, link) && link.textContent?.trim() ? addressOfLink(link) : null;
    if (target && handleIn(target) !== null && !inWords(link, article)) return link;
  }
  return null;
}

const inWords = (link: Element, article: Element) =>
  climb(link.parentElement, article, (box) => box.getAttribute('dir') === 'auto') !== null;

/** The comments among these articles from a place on, one after the other: reading one is dear. */
export function* commentsAmong(
  articles: readonly Element[],
  from = 0,
  step: 1 | -1 = 1,
): Generator<Comment> {
  for (let at = from; articles[at]; at += step) {
    const comment = commentOf(articles[at] as Element);
    if (comment) yield comment;
  }
}

/** The comments in or at `root`, in document order, for whoever may stop before the last. */
export const eachCommentIn = (root: Element): Generator<Comment> =>
  commentsAmong(allIn(root, articles));

/** All of them. */
export const commentsIn = (root: Element): Comment[] => [...eachCommentIn(root)];

export const firstCommentIn = (root: Element): Comment | null =>
  eachCommentIn(root).next().value ?? null;

/** Articles in or at `root` that are comments by their first link; the rest of each is not looked at. */
export const likelyCommentsIn = (root: Element): Element[] =>
  allIn(root, articles).filter((article) => firstLinkOf(article) !== null);

/** The comment that `node` lies in, if any. */
export function commentAround(node: Node): Comment | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let at = start?.closest(articles); at; at = at.parentElement?.closest(articles)) {
    const comment = commentOf(at);
    if (comment) return comment;
  }
  return null;
}

/** The site's words in a text: "See more", translations. */
export const textRules: TextRules = { skip: `${controls}, [role="tooltip"]`, blocks: true };

/** A name without the mark of those that Facebook verified, which is a drawing with a title. */
export const writtenIn = (name: Element) =>
  textOf(name, { skip: 'svg', blocks: false }).replace(/\s+/g, ' ');

export const nameText = ({ name }: Pick<Comment, 'name'>) => (name ? writtenIn(name) : '');

const blocks = 'div[dir="auto"], span[dir="auto"]';

/**
 * The words of a comment: blocks of their own direction after the name and before the row of
 * controls. Badges of the writer ("Author", "Top fan") and previews of links have such blocks too, so
 * a block with paragraphs or a guess of the language goes before a bare line.
 */
export const wordsOf = oncePerSlice(({ article, name, address }: Comment): Element | null => {
  let bare: Element | null = null;
  for (const block of article.querySelectorAll(blocks)) {
    if (!isOwn(article, block) || (name && !follows(name, block))) continue;
    if (address && (address.link.contains(block) || follows(address.link, block))) break;
    if (climb(block.parentElement, article, isInside) !== null) continue;
    if (block.matches('div, [lang]') || block.querySelector('div[dir="auto"]')) return block;
    if (!isLabel(block)) bare = block;
  }
  return bare;
});

/** Boxes whose blocks are no words of their own: links, controls, and blocks already looked at. */
const isInside = (box: Element) =>
  box.tagName === 'A' ||
  box.tagName === 'LI' ||
  box.matches(`${controls}, [role="link"]`) ||
  box.getAttribute('dir') === 'auto';

/** A drawing beside a line makes it a label; whom a picture is from is a link. */
const isLabel = (block: Element) =>
  block.querySelector('a') !== null ||
  block.parentElement?.querySelector(':scope > svg, :scope > img, :scope > i') != null;

const emojiOnly = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator}|\s)+$/u;

/** What a comment says; a lone large emoji is a picture outside of any block. */
export function textIn(comment: Comment, words: Element | null): string {
  if (words) return textOf(words, textRules);
  const { article, name, address } = comment;
  for (const picture of article.querySelectorAll('img[alt]')) {
    const alt = picture.getAttribute('alt') ?? '';
    if (!emojiOnly.test(alt) || !isOwn(article, picture)) continue;
    if (name && !follows(name, picture)) continue;
    if (address && follows(address.link, picture)) break;
    if (climb(picture.parentElement, article, isInside) === null) return alt.trim();
  }
  return '';
}

/** "See more" in the words: the page holds only their start. */
export const isCut = (words: Element | null) => words?.querySelector(controls) != null;

/** Controls of one comment's row that have words and no label, in order: Reply, Hide. */
export interface ActionRow {
  readonly row: Element;
  readonly reply: HTMLElement | null;
  /** Controls of words alone after Reply: what only who manages the post is offered. */
  readonly more: readonly HTMLElement[];
  /** Last part of the row with something in it. */
  readonly last: Element;
}

/**
 * The row of a comment's controls: age, Like, React, Reply, and more. Its order is the same in all
 * languages; Like and React carry labels, the others words alone (2026-09).
 */
export function actionRowOf(comment: Comment): ActionRow | null {
  const { article, name } = comment;
  const words = wordsOf(comment);
  const after = words ?? name;
  const all = [...article.querySelectorAll<HTMLElement>(controls)].filter(
    (control) =>
      isOwn(article, control) &&
      (!after || follows(after, control)) &&
      !control.hasAttribute('aria-haspopup') &&
      !control.parentElement?.closest(controls),
  );
  const row = rowAround(comment, all, words);
  if (!row) return null;
  const inRow = all.filter((control) => row.contains(control));
  // The count of reactions has a label too and ends the row.
  const firstWorded = inRow.findIndex(isWorded);
  const lead = inRow.findLastIndex((control, at) => !isWorded(control) && at <= firstWorded);
  const worded = inRow.slice(Math.max(firstWorded, 0)).filter(isWorded);
  // Where Like has no label of its own it is the first of the words.
  const offers = firstWorded < 0 ? [] : lead < 0 ? worded.slice(1) : worded;
  const [reply = null, ...more] = offers;
  const last = [...row.children].filter(hasContent).at(-1);
  return last ? { row, reply, more, last } : null;
}

const isWorded = (control: Element) =>
  !control.hasAttribute('aria-label') && control.textContent?.trim() !== '';

const hasContent = (part: Element) => part.textContent?.trim() !== '';

function rowAround(
  { article, address, name }: Comment,
  all: readonly HTMLElement[],
  words: Element | null,
): Element | null {
  const outside = (box: Element) => box.contains(name) || (words !== null && box.contains(words));
  const last = all.filter(isWorded).at(-1);
  if (!address) return last?.parentElement ?? null;
  const row = climb(address.link.parentElement, article.parentElement, (box) =>
    all.some((control) => isWorded(control) && box.contains(control)),
  );
  if (!row) return null;
  // One row holds all that follows the age; the smallest box with one control may hold only Like.
  const whole = last ? commonAncestor(address.link, last) : row;
  const line = whole && !outside(whole) ? whole : row;
  return outside(line) ? null : line;
}

/** The "…" of a comment: the only control of its own that opens a menu. */
export function menuControlOf({ article }: Comment): HTMLElement | null {
  for (const control of article.querySelectorAll<HTMLElement>('[aria-haspopup="menu"]')) {
    if (isOwn(article, control)) return control;
  }
  return null;
}

/**
 * What the site calls the comment's menu. It has one name for own comments and another for those of
 * others, in every language.
 */
export const menuLabelOf = (comment: Comment): string | null =>
  menuControlOf(comment)?.getAttribute('aria-label') ?? null;
