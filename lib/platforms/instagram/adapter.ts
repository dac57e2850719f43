import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { withConversation } from '../kit/conversation.ts';
import { firstInteger } from '../kit/digits.ts';
import { languageOf } from '../kit/languages.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { type TextRules, textOf } from '../kit/text.ts';
import { datetimeOf, timeFromAge } from '../kit/times.ts';
import { climb } from '../kit/tree.ts';
import {
  type BadgePlace,
  definePlatform,
  type PageContext,
  type Reading,
  type ReadReason,
} from '../types.ts';
import { handleOf, permalinkOf, postOf, threadIn, timeInCode } from './addresses.ts';
import { controlLine, heartOf, replyControl } from './controls.ts';
import { conversation } from './messages.ts';
import { bareIn, captionIn, type PostParts, postDate, showsPost } from './post.ts';
import {
  type CommentLink,
  commentLink,
  commentLinksIn,
  controls,
  firstCommentIn,
  nameIn,
  rowAround,
  wordsIn,
} from './rows.ts';
import { actingAccount, codeOf, type Place, surfaceAround, surfaceOf } from './surface.ts';
import { foldedBeneath, rootOf } from './threads.ts';

const id = platformId('instagram');

const textRules: TextRules = { skip: `${controls}, time`, blocks: true };

/** The page of a post or reel, and the post opened over another page. */
const posts: Reading = {
  scope: surfaceOf,

  find(root, context) {
    const rows = commentLinksIn(root).map(rowAround);
    const post = postIn(context);
    const found = rows.filter((row) => row !== null);
    // The post's own row can lie in `root`, or `root` in it.
    if (post && (root.contains(post.row) || post.row.contains(root))) found.unshift(post.row);
    return [...new Set(found)];
  },

  closest(node) {
    const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const row = climb(start, null, (box) => {
      const link = firstCommentIn(box);
      return link !== null && rowAround(link) === box;
    });
    if (row || !start) return row;
    const { ownerDocument: document } = start;
    const post = postIn({ document, url: new URL(document.location.href) });
    return post?.row.contains(start) ? post.row : null;
  },

  keyOf(item, context) {
    const link = firstCommentIn(item);
    if (link) return itemKey(id, link.comment);
    const code = codeOf(context);
    return code && postIn(context)?.row === item ? itemKey(id, code) : null;
  },

  read(item, context) {
    const code = codeOf(context);
    if (!code) return no('outside-conversation');
    const link = firstCommentIn(item);
    return link ? readComment(link, item, code, context) : readPost(item, code, context);
  },

  place(item, context) {
    const scope = surfaceAround(item);
    const link = firstCommentIn(item);
    if (!link) return placeAtCaption(context, item);
    const reply = replyControl(item, link, scope);
    const row = reply && controlLine(item, reply, link);
    // Not logged in, a comment has no Reply: then the line of its time is all there is.
    if (!reply || !row) return placeAfterTime(item, nameIn(item), link.link);
    const heart = heartOf(item, reply);
    return {
      row,
      beside: reply,
      side: 'after',
      gap: optionsSlot,
      ...(heart && !row.contains(heart) && { until: heart }),
    };
  },

  words(item) {
    const link = firstCommentIn(item);
    const name = nameIn(item);
    const time = link?.time ?? item.querySelector('time');
    return name && time ? wordsIn(item, name, time) : null;
  },
};

/** Instagram: a post; an open conversation of Direct. */
export const instagram = definePlatform({
  id,

  pageOf({ pathname }) {
    if (threadIn(pathname)) return 'conversation';
    return postOf(pathname) ? 'post' : null;
  },

  self: actingAccount,
  ...withConversation(posts, conversation),
});

/**
 * Room after Reply for the "…" that comes when the row is hovered (2026-11: 30 px and its margin):
 * a badge there would jump away from the pointer that goes to it.
 */
const optionsSlot = 46;

/** The post's own item on the surface, if it is the one that the address names. */
function postIn(place: Place): PostParts | null {
  const code = codeOf(place);
  return code ? postsOn(place.document)(code) : null;
}

const postsOn = oncePerSlice((document: Document) => {
  const scope = surfaceOf({ document });
  const found = new Map<string, PostParts | null>();
  return (code: string): PostParts | null => {
    const known = found.get(code);
    if (known !== undefined || !scope) return known ?? null;
    const post = showsPost(scope, code) ? (captionIn(scope, code) ?? bareIn(scope, code)) : null;
    found.set(code, post);
    return post;
  };
});

function readComment(
  link: CommentLink,
  row: Element,
  code: string,
  context: PageContext,
): Outcome<ItemDraft, ReadReason> {
  if (link.code !== code) return no('outside-conversation');
  if (!commentLink(link.link)) return no('no-key');
  const name = nameIn(row);
  const handle = name && handleOf(name);
  if (!name || !handle) return no('no-author');
  const words = wordsIn(row, name, link.time);
  const scope = surfaceAround(row);
  const root = rootOf(link, row, scope);
  const folded = root === null ? foldedBeneath(link, row, scope) : 0;
  const lang = languageOf(words);
  const postedAt = timeOf(link.time, context);
  return ok({
    key: itemKey(id, link.comment),
    platform: id,
    kind: root === null ? 'comment' : 'reply',
    nativeId: link.comment,
    thread: threadKey(id, code),
    ...(root !== null && { parent: itemKey(id, root) }),
    ...authorOf(handle, context),
    text: words ? textOf(words, textRules) : '',
    ...(lang && { lang }),
    ...(postedAt !== undefined && { postedAt }),
    permalink: permalinkOf(code, link),
    keySource: 'native',
    ...(folded !== 0 && { folded }),
  });
}

function readPost(
  item: Element,
  code: string,
  context: PageContext,
): Outcome<ItemDraft, ReadReason> {
  const post = postIn(context);
  if (post?.row !== item) return no('placeholder');
  const handle = handleOf(post.name);
  if (!handle) return no('no-author');
  const postedAt =
    timeOf(postDate(surfaceAround(item), code) ?? post.time, context) ?? timeInCode(code);
  return ok({
    key: itemKey(id, code),
    platform: id,
    kind: 'post',
    nativeId: code,
    thread: threadKey(id, code),
    ...authorOf(handle, context),
    text: post.words ? textOf(post.words, textRules) : '',
    ...(postedAt !== undefined && { postedAt }),
    permalink: permalinkOf(code, { comment: null, root: null }),
    keySource: 'native',
  });
}

const authorOf = (handle: string, { self }: PageContext) => ({
  author: { handle, name: handle, url: `https://www.instagram.com/${handle}/` },
  ...(self !== null && { own: handle.toLowerCase() === self.toLowerCase() }),
});

function timeOf(time: Element, { document }: PageContext): number | undefined {
  const age = time.textContent ?? '';
  return (
    datetimeOf(time) ??
    timeFromAge(age, firstInteger(age), document.documentElement.lang || 'en', Date.now())
  );
}

function placeAtCaption(context: PageContext, item: Element): BadgePlace | null {
  const post = postIn(context);
  return post?.row === item && post.words ? placeAfterTime(item, post.name, post.time) : null;
}

function placeAfterTime(item: Element, name: Element | null, time: Element): BadgePlace | null {
  const row = climb(time.parentElement, item, (box) => box.contains(name));
  return row && { row, beside: time, side: 'after' };
}
