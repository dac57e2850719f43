import { stableNumber } from '../data/native-ids.ts';
import { brand, personOf } from '../data/people.ts';
import {
  addMessage,
  type Comment,
  type CommentThread,
  type CommentWorld,
  firstWorld,
  mapComments,
  type NativeIds,
  removeComment,
  threadIdOf,
  threadsOf,
} from '../kit/comment-world.ts';
import { segmentsOf } from '../kit/segments.ts';
import { facebookCommentId, postIdOf } from './addresses.ts';
import { personOrNull } from './identities.ts';
import { facebookPosts, postAt } from './posts.ts';

/** All that can change on the practice site. Texts keep mentions as `@handle`; see `shownText`. */
export interface World extends CommentWorld {
  readonly edited: readonly string[];
  /** The conversation that "Send message" at a comment has led to, by the comment's id. */
  readonly privateReplies: Readonly<Record<string, string>>;
}

/** What the site offers against a comment, in the order of its menu. */
export type CommentAction = 'edit' | 'hide' | 'unhide' | 'delete' | 'ban' | 'report';

/** How the comments of a post are ordered and chosen. */
export type Sort = 'relevant' | 'newest' | 'all';

/** Comments that only "All comments" shows. */
const IRRELEVANT = new Set(['en-13', 'fa-13', 'ar-13'].map(facebookCommentId));
const EDITED_BEFORE = ['en-04', 'fa-04', 'ws-03-a'].map(facebookCommentId);

export const facebookIds = {
  comment: facebookCommentId,
  post: postIdOf,
} satisfies NativeIds;

export function initialWorld(startedAt: Date, viewer: string | null): World {
  return {
    ...firstWorld({
      posts: facebookPosts,
      hidden: new Set(),
      ids: facebookIds,
      startedAt,
      viewer,
    }),
    edited: EDITED_BEFORE,
    privateReplies: {},
  };
}

/** The text as people read it: a mention is the person's name, without a sign. */
export function shownText(text: string): string {
  return segmentsOf(text)
    .map(({ kind, text }) => (kind === 'mention' ? (mentioned(text)?.name ?? text) : text))
    .join('');
}

/** Who `@handle` stands for, or null when nobody has the handle. */
export function mentioned(token: string) {
  return personOrNull(token.slice(1));
}

/** The post belongs to whom this tab acts as, so they may moderate. */
export function isOwnPost(world: World, postId: string): boolean {
  return world.viewer !== null && postAt(postId)?.author === world.viewer;
}

/** What this account may do about this comment. A visitor may do nothing. */
export function actionsFor(world: World, comment: Comment): readonly CommentAction[] {
  if (!world.viewer) return [];
  if (comment.author === world.viewer) return ['edit', 'delete'];
  if (!isOwnPost(world, comment.postId)) return ['hide', 'report'];
  const moderation: readonly CommentAction[] = [comment.hidden ? 'unhide' : 'hide', 'delete'];
  // Only Pages can ban; a person's own post has no such entry.
  return world.viewer === brand.handle
    ? [...moderation, 'ban', 'report']
    : [...moderation, 'report'];
}

/** Carries an action out, except `edit`, which a box carries out. */
export function act(world: World, comment: Comment, action: CommentAction): World {
  const isIt = ({ id }: Comment) => id === comment.id;
  switch (action) {
    case 'delete':
      return removeComment(world, comment);
    case 'report':
      return mapComments(world, isIt, { reported: true });
    case 'hide':
    case 'unhide':
      return mapComments(world, isIt, { hidden: action === 'hide' });
    case 'ban':
      return { ...world, blocked: [...world.blocked, comment.author] };
    case 'edit':
      return world;
  }
}

export function editComment(world: World, comment: Comment, text: string): World {
  const changed = mapComments(world, ({ id }) => id === comment.id, { text });
  return { ...changed, edited: [...changed.edited, comment.id] };
}

/** Writes to a comment's author in private; the conversation begins if there is none. */
export function sendPrivately(
  world: World,
  comment: Comment,
  text: string,
): { world: World; id: string } {
  const known = world.threads.find((thread) => thread.with === comment.author);
  const thread = known ?? {
    id: threadIdOf({ id: `thread with ${comment.author}` }),
    with: comment.author,
    messages: [],
  };
  const threads = known ? world.threads : [thread, ...world.threads];
  const privateReplies = { ...world.privateReplies, [comment.id]: thread.id };
  return addMessage({ ...world, threads, privateReplies }, { threadId: thread.id, text });
}

/**
 * Whether the viewer sees a comment. What is hidden stays before the eyes of whom the post belongs to;
 * on other people's posts hiding is for oneself. Banned people are gone from the Page's own posts.
 */
function isSeen(world: World, comment: Comment): boolean {
  const own = isOwnPost(world, comment.postId);
  if (comment.removed || (comment.hidden && !own)) return false;
  return !own || !world.blocked.includes(comment.author);
}

/** The threads of a post that the viewer may see, newest first. */
export function threadsAt(world: World, postId: string, sort: Sort): readonly CommentThread[] {
  const seen = (comment: Comment) => isSeen(world, comment);
  return threadsOf(world, postId, {
    comment: (comment) => seen(comment) && (sort !== 'relevant' || !IRRELEVANT.has(comment.id)),
    reply: seen,
  });
}

/** How many comments and replies the viewer could see under a post, loaded or not. */
export function countComments(world: World, postId: string): number {
  return threadsAt(world, postId, 'all').reduce((sum, { replies }) => sum + 1 + replies.length, 0);
}

/** Which comment of its thread a reply answers: the one whose author it mentions first. */
export function answeredBy(reply: Comment, { comment, replies }: CommentThread): Comment {
  const handle = /^@(\w+)/.exec(reply.text)?.[1];
  const before = replies.slice(0, Math.max(0, replies.indexOf(reply)));
  return before.findLast(({ author }) => author === handle && author !== comment.author) ?? comment;
}

export const likesOf = (postId: string): number => Number(stableNumber(`likes ${postId}`, 3));

export const nameOf = (handle: string): string => personOf(handle).name;
