import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { withConversation } from '../kit/conversation.ts';
import { hasDigit } from '../kit/digits.ts';
import { languageOf } from '../kit/languages.ts';
import { textOf } from '../kit/text.ts';
import { follows } from '../kit/tree.ts';
import {
  type BadgePlace,
  definePlatform,
  type PageContext,
  type Reading,
  type ReadReason,
} from '../types.ts';
import { actingAccount } from './accounts.ts';
import { commentUrl, profileUrl, threadIn, timelineIn } from './addresses.ts';
import { timeByAge } from './ages.ts';
import {
  actionRowOf,
  type Comment,
  commentAround,
  commentOf,
  controls,
  isCut,
  likelyCommentsIn,
  nameText,
  textIn,
  textRules,
  wordsOf,
  writtenIn,
} from './comments.ts';
import { conversation } from './messages.ts';
import { type Post, postsOn, postWithHead } from './post.ts';
import {
  accountIn,
  belongs,
  isDialog,
  namedPost,
  numberOf,
  ownTimeline,
  type Place,
  sameHandle,
  surfaceOf,
  unitAround,
} from './surface.ts';
import { commentsBeside, foldedBeneath, standingOf } from './threads.ts';

const id = platformId('facebook');

/** The page or dialog of one post, and the Page's own timeline. */
const posts: Reading = {
  scope(context) {
    const surface = surfaceOf(context.document);
    if (context.page === 'post' || (surface && isDialog(surface))) return surface;
    return ownTimeline(context.document) === null ? null : surface;
  },

  find(root, context) {
    // Hundreds can come at once: what is no comment after all is told when it is read, a slice at a time.
    const comments = likelyCommentsIn(root);
    const heads = postsOn(context)
      .map(({ head }) => head)
      .filter((head) => root.contains(head) || head.contains(root));
    return inOrder(heads, comments);
  },

  closest(node) {
    const comment = commentAround(node);
    if (comment) return comment.article;
    const document = node.ownerDocument as Document;
    const posts = postsOn({ document, url: new URL(document.location.href) });
    return posts.find(({ head }) => head.contains(node))?.head ?? null;
  },

  *beside(node, context) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const unit = element && unitAround(element);
    for (const { head } of postsOn(context)) if (!unit || unit.contains(head)) yield head;
    yield* commentsBeside(node, context.document);
  },

  keyOf(item, context) {
    const comment = commentOf(item);
    if (comment) return itemKey(id, comment.ids.comment);
    const post = postWithHead(item, context);
    return post && itemKey(id, post.id);
  },

  read(item, context) {
    const comment = commentOf(item);
    if (comment) return readComment(comment, context);
    const post = postWithHead(item, context);
    return post ? ok(draftOfPost(post, context)) : no('placeholder');
  },

  place(item, context) {
    const comment = commentOf(item);
    return comment ? placeOfComment(comment) : placeOfPost(postWithHead(item, context));
  },

  words(item) {
    const comment = commentOf(item);
    if (comment) return wordsOf(comment);
    const { ownerDocument: document } = item;
    const post = postWithHead(item, { document, url: new URL(document.location.href) });
    return post?.words ?? null;
  },
};

/** Facebook: posts; an open conversation of Messenger. */
export const facebook = definePlatform({
  id,

  pageOf(url) {
    if (threadIn(url)) return 'conversation';
    if (namedPost({ url })) return 'post';
    return timelineIn(url) === null ? null : 'timeline';
  },

  // One address for all of these: which post, profile or conversation it is stands in the query.
  pageParams: ['story_fbid', 'id', 'selected_item_id'],

  self: (document) => (threadIn(new URL(document.location.href)) ? null : actingAccount(document)),
  ...withConversation(posts, conversation),
});

/** Both come in document order, and there are few heads: most comments need no comparing. */
function inOrder(heads: readonly Element[], comments: readonly Element[]): Element[] {
  const found: Element[] = [];
  let at = 0;
  for (const head of heads) {
    for (let next = comments[at]; next && follows(next, head); next = comments[++at]) {
      found.push(next);
    }
    found.push(head);
  }
  return [...found, ...comments.slice(at)];
}

function readComment(comment: Comment, context: PageContext): Outcome<ItemDraft, ReadReason> {
  const { ids, name, address } = comment;
  if (!belongs(comment, context)) return no('outside-conversation');
  const handle = name && accountIn(name);
  if (!handle) return no('no-author');
  const { kind, root } = standingOf(comment);
  const words = wordsOf(comment);
  const lang = languageOf(words);
  const key = itemKey(id, ids.comment);
  const postedAt = address ? timeByAge(key, address.link) : undefined;
  const folded = kind === 'comment' ? foldedBeneath(comment) : undefined;
  return ok({
    key,
    platform: id,
    kind,
    nativeId: ids.comment,
    thread: threadKey(id, threadOf(comment, context)),
    ...(root !== null && { parent: itemKey(id, root) }),
    ...authorOf(handle, nameText(comment), context),
    text: textIn(comment, words),
    ...spokenTo(words, context),
    ...(lang && { lang }),
    ...(postedAt !== undefined && { postedAt }),
    ...permalinkOf(comment, root, context),
    keySource: 'native',
    ...(isCut(words) && { truncated: true }),
    ...(folded !== undefined && { folded }),
  });
}

/** By its number, which all slugs of a post share; else by the slug that is there. */
function threadOf({ ids, address }: Comment, context: Place): string {
  const slug = address?.post.slug ?? namedPost(context)?.slug;
  return ids.post ?? (slug && numberOf(context.document, slug)) ?? slug ?? ids.root ?? ids.comment;
}

function permalinkOf({ ids, address }: Comment, root: string | null, context: Place) {
  const post = address?.post ?? namedPost(context);
  return post ? { permalink: commentUrl(post, { ...ids, root }) } : {};
}

function draftOfPost(post: Post, context: PageContext): ItemDraft {
  const { handle, name, words, link, address } = post;
  const lang = languageOf(words);
  const key = itemKey(id, post.id);
  const postedAt = link ? timeByAge(key, link) : undefined;
  return {
    key,
    platform: id,
    kind: 'post',
    nativeId: post.id,
    thread: threadKey(id, post.id),
    ...authorOf(handle, writtenIn(name), context),
    text: words ? textOf(words, textRules) : '',
    ...(lang && { lang }),
    ...(postedAt !== undefined && { postedAt }),
    permalink: address.url,
    keySource: post.numbered ? 'native' : 'permalink',
    ...(isCut(words) && { truncated: true }),
  };
}

const authorOf = (handle: string, name: string, { self }: PageContext) => ({
  author: { handle, ...(name && { name }), url: profileUrl(handle) },
  ...(self !== null && { own: sameHandle(handle, self) }),
});

/** Mentions bear a name alone and no sign; a reply begins with whom it answers (2026-09). */
function spokenTo(words: Element | null, { self }: PageContext) {
  const mentions = [...(words?.querySelectorAll('a[href]') ?? [])].flatMap((link) => {
    const handle = accountIn(link);
    return handle === null ? [] : [{ handle, name: writtenIn(link) }];
  });
  const [first] = mentions;
  const begins = first && words && textOf(words, textRules).startsWith(first.name);
  return {
    ...(begins && { speaksTo: first.handle }),
    ...(mentions.some(({ handle }) => sameHandle(handle, self)) && { namesUs: true as const }),
  };
}

/** After the last control of the row, up to the count of reactions at its far end. */
function placeOfComment(comment: Comment): BadgePlace | null {
  const { article, name, address } = comment;
  const actions = actionRowOf(comment);
  if (!actions) {
    // A visitor is offered nothing to do; the age or the name is there all the same.
    const beside = address?.link ?? name;
    const row = beside?.parentElement;
    return beside && row ? { row, beside, side: 'after' } : null;
  }
  const words = wordsOf(comment);
  const { row, last } = actions;
  const count = [...article.querySelectorAll(`${controls}`)].find(
    (control) =>
      hasDigit(control.getAttribute('aria-label') ?? '') &&
      follows(last, control) &&
      commentOf(control.closest('[role="article"]') ?? article) === comment,
  );
  // The list itself is only as wide as its entries; the line it lies in has the room.
  const line = row.parentElement;
  const wide = line && line !== article && !line.contains(name) && !(words && line.contains(words));
  return {
    row: wide ? line : row,
    beside: last,
    side: 'after',
    ...(count && { until: count }),
  };
}

function placeOfPost(post: Post | null): BadgePlace | null {
  if (!post?.link) return null;
  const row = post.link.parentElement;
  return row && { row, beside: post.link, side: 'after' };
}
