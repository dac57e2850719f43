import { itemKey, platformId, threadKey } from '../../domain/ids.ts';
import type { ItemDraft } from '../../domain/item.ts';
import { no, type Outcome, ok } from '../../domain/outcome.ts';
import { someFolded } from '../../domain/page-state.ts';
import { withConversation } from '../kit/conversation.ts';
import { textOf } from '../kit/text.ts';
import {
  type BadgePlace,
  definePlatform,
  type PageContext,
  type Reading,
  type ReadReason,
} from '../types.ts';
import {
  commentUrl,
  postOf,
  postUrl,
  profileOf,
  profileUrl,
  sameProfile,
  timeInId,
} from './addresses.ts';
import type { Dialect } from './dialect.ts';
import { identityAs, identityOf, isOwnWriter } from './identity.ts';
import { conversation, showsMessages } from './messages.ts';
import { dialectOf, type PagePost, pagePost } from './page.ts';
import {
  controlRow,
  foldsReplies,
  posterOf,
  replyControl,
  replyCountBeside,
  textRules,
  type Writer,
  writerOf,
} from './reading.ts';

const id = platformId('linkedin');

/** The page of one post, in either of the front-ends. */
const posts: Reading = {
  scope: (context) => pagePost(context)?.scope ?? null,

  find(root, context) {
    const page = pagePost(context);
    if (!page) return [];
    const { dialect, box } = page;
    const found = dialect.comments(root);
    const isNear = box && (root.contains(box) || isPartOf(box, root, dialect));
    return isNear ? [box, ...found] : found;
  },

  closest(node) {
    const { ownerDocument: document } = node;
    const dialect = document && dialectOf(document);
    if (!document || !dialect) return null;
    const comment = dialect.commentAround(node);
    if (comment) return comment;
    const box = pagePost({ document, url: new URL(document.location.href) })?.box;
    const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (!box || !start) return null;
    return isPartOf(box, start, dialect) ? box : null;
  },

  keyOf(item, context) {
    const urn = dialectOf(context.document)?.urnOf(item);
    if (urn) return itemKey(id, urn.id);
    const page = pagePost(context);
    return page?.box === item ? itemKey(id, page.urn.id) : null;
  },

  read(item, context) {
    const page = pagePost(context);
    if (!page?.scope.contains(item)) return no('outside-conversation');
    return page.box === item ? readPost(item, page, context) : readComment(item, page, context);
  },

  place(item, { document }) {
    const dialect = dialectOf(document);
    if (!dialect) return null;
    if (!dialect.urnOf(item)) return placeAtPoster(posterOf(dialect, item));
    const line = controlRow(dialect, item);
    return line && { row: line.row, beside: line.last, side: 'after' };
  },

  words: (item) => dialectOf(item.ownerDocument)?.words(item) ?? null,
};

/** LinkedIn: a post; an open conversation. */
export const linkedin = definePlatform({
  id,

  pageOf(url) {
    if (postOf(url.pathname)) return 'post';
    return showsMessages(url) ? 'conversation' : null;
  },

  self: (document) => identityOf(document)?.profile.slug ?? null,
  ...withConversation(posts, conversation),
});

/** Whether `node` is the post's own; its comments can lie in its box. */
const isPartOf = (box: Element, node: Element, dialect: Dialect) =>
  box.contains(node) && (node === box || dialect.isOwn(box, node));

function readComment(
  box: Element,
  { dialect, urn: post }: PagePost,
  context: PageContext,
): Outcome<ItemDraft, ReadReason> {
  const urn = dialect.urnOf(box);
  if (!urn) return no('no-key');
  const writer = writerOf(dialect, box);
  if (!writer) return no('no-author');
  const words = dialect.words(box);
  const parent = dialect.parentOf(box);
  const postedAt = timeInId(urn.id);
  return ok({
    key: itemKey(id, urn.id),
    platform: id,
    kind: parent === null ? 'comment' : 'reply',
    nativeId: urn.id,
    thread: threadKey(id, post.id),
    ...(parent !== null && { parent: itemKey(id, parent) }),
    ...authorOf(writer, context),
    text: words ? textOf(words, textRules) : '',
    ...(postedAt !== undefined && { postedAt }),
    permalink: commentUrl(post, urn),
    keySource: 'native',
    ...(words && mentionsIn(words, context)),
    ...(parent === null && repliesOf(box, dialect)),
  });
}

/** A mention is a link with the person's name as its words; no handle stands in the text. */
function mentionsIn(words: Element, { self, document }: PageContext) {
  const identity = self === null ? null : identityAs(self, document)?.profile;
  let speaksTo: string | undefined;
  let namesUs = false;
  for (const link of words.querySelectorAll('a[href]')) {
    const profile = profileOf(link);
    const name = link.textContent?.trim();
    if (!profile || !name) continue;
    if (speaksTo === undefined && words.textContent?.trimStart().startsWith(name)) {
      speaksTo = profile.slug;
    }
    namesUs ||= identity ? sameProfile(profile, identity) : profile.slug === self;
  }
  return {
    ...(speaksTo !== undefined && { speaksTo }),
    ...(namesUs && { namesUs: true as const }),
  };
}

/** Replies stand flat beneath the first comment, so its count is that of the whole thread. */
function repliesOf(box: Element, dialect: Dialect) {
  const reply = replyControl(dialect, box);
  if (!reply) return {};
  const counted = replyCountBeside(reply);
  if (counted?.count != null) return { replyCount: counted.count };
  return counted || foldsReplies(dialect, box, reply) ? { folded: someFolded } : {};
}

function readPost(
  box: Element,
  { dialect, urn }: PagePost,
  context: PageContext,
): Outcome<ItemDraft, ReadReason> {
  const writer = posterOf(dialect, box);
  if (!writer) return no('no-author');
  const words = dialect.words(box);
  const postedAt = timeInId(urn.id);
  return ok({
    key: itemKey(id, urn.id),
    platform: id,
    kind: 'post',
    nativeId: urn.id,
    thread: threadKey(id, urn.id),
    ...authorOf(writer, context),
    text: words ? textOf(words, textRules) : '',
    ...(postedAt !== undefined && { postedAt }),
    permalink: postUrl(urn),
    keySource: 'native',
  });
}

function authorOf(writer: Writer, { self, document }: PageContext) {
  const { profile, name } = writer;
  const own = isOwnWriter(writer, self, document);
  return {
    author: { handle: profile.slug, name, url: profileUrl(profile) },
    ...(own !== undefined && { own }),
  };
}

/** A post's own controls fill their row; the line of its writer has room. */
function placeAtPoster(writer: Writer | null): BadgePlace | null {
  const row = writer?.link.parentElement;
  return writer && row ? { row, beside: writer.link, side: 'after' } : null;
}
