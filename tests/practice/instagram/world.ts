import { instagramCommentId, instagramShortcode, stableNumber } from '../data/native-ids.ts';
import { magazinePost, posts, workshopPost } from '../data/posts.ts';
import type { PracticePost } from '../data/practice-data.ts';
import {
  type Comment,
  type CommentThread,
  type CommentWorld,
  firstWorld,
  mapComments,
  mapThread,
  type NativeIds,
  removeComment,
  threadsOf,
} from '../kit/comment-world.ts';

export interface Post {
  readonly code: string;
  /** Films have `/reel/` addresses; their comments' permalinks say `/p/` all the same. */
  readonly path: 'p' | 'reel';
  readonly author: string;
  readonly text: string;
  readonly at: string;
  readonly likes: number;
  /** The comment box of this post: a textarea, or a placeholder that gives way to Lexical. */
  readonly box: 'textarea' | 'lexical';
}

/** All that can change on the practice site. */
export interface World extends CommentWorld {
  readonly posts: readonly Post[];
  readonly restricted: readonly string[];
}

/** What the site offers against a comment, in the order of its menu. */
export type CommentAction = 'report' | 'delete' | 'restrict' | 'block';

/** Spam that the platform itself has put out of sight before anybody came. */
const HIDDEN_BY_PLATFORM = new Set(['en-13', 'fa-13', 'ar-13']);

export function codeOf(post: PracticePost): string {
  return instagramShortcode(new Date(post.postedAt), post.id);
}

export const instagramIds: NativeIds = { comment: instagramCommentId, post: codeOf };

export function initialWorld(startedAt: Date, viewer: string | null): World {
  const ids = instagramIds;
  return {
    ...firstWorld({ posts, hidden: HIDDEN_BY_PLATFORM, ids, startedAt, viewer }),
    posts: posts.map(postFrom),
    restricted: [],
  };
}

function postFrom(post: PracticePost): Post {
  return {
    code: codeOf(post),
    path: post.id === workshopPost.id ? 'reel' : 'p',
    author: post.author,
    text: post.text,
    at: post.postedAt,
    likes: Number(stableNumber(post.id, 3)),
    box: post.id === workshopPost.id || post.id === magazinePost.id ? 'lexical' : 'textarea',
  };
}

export function postOf(world: World, code: string): Post | undefined {
  return world.posts.find((post) => post.code === code);
}

export function unsend(world: World, threadId: string, messageId: string): World {
  return mapThread(world, threadId, (thread) => ({
    ...thread,
    messages: thread.messages.map((message) =>
      message.id === messageId ? { ...message, removed: true } : message,
    ),
  }));
}

/** What this account may do about this comment. A visitor may do nothing. */
export function actionsFor(world: World, comment: Comment): readonly CommentAction[] {
  if (!world.viewer) return [];
  if (comment.author === world.viewer) return ['delete'];
  const ownPost = postOf(world, comment.postId)?.author === world.viewer;
  return ownPost ? ['report', 'delete', 'restrict', 'block'] : ['report', 'block'];
}

/** Carries an action out. */
export function act(world: World, comment: Comment, action: CommentAction): World {
  switch (action) {
    case 'delete':
      return removeComment(world, comment);
    case 'report':
      return mapComments(world, ({ id }) => id === comment.id, { reported: true });
    case 'block':
      return { ...world, blocked: [...world.blocked, comment.author] };
    case 'restrict':
      return { ...world, restricted: [...world.restricted, comment.author] };
  }
}

/**
 * Where the viewer finds a comment. Reported comments and those of blocked people are gone for the
 * viewer; those of restricted people go behind "View hidden comments", on the viewer's own posts only.
 */
export function whereabouts(world: World, comment: Comment): 'shown' | 'hidden' | 'gone' {
  if (comment.removed || comment.reported || world.blocked.includes(comment.author)) return 'gone';
  const ownPost = postOf(world, comment.postId)?.author === world.viewer;
  const restricted = ownPost && world.restricted.includes(comment.author);
  return comment.hidden || restricted ? 'hidden' : 'shown';
}

/** How many comments and replies the viewer could see under a post, loaded or not. */
export function countComments(world: World, code: string): number {
  return threadsAt(world, code, 'shown').reduce((sum, { replies }) => sum + 1 + replies.length, 0);
}

/** The threads of a post in page order (newest first), shown or behind "View hidden comments". */
export function threadsAt(
  world: World,
  code: string,
  where: 'shown' | 'hidden',
): readonly CommentThread[] {
  return threadsOf(world, code, {
    comment: (comment) => whereabouts(world, comment) === where,
    reply: (reply) => whereabouts(world, reply) === 'shown',
  });
}
