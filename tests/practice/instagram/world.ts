import {
  instagramCommentId,
  instagramShortcode,
  momentBefore,
  stableNumber,
} from '../data/native-ids.ts';
import { arrivals, magazinePost, posts, workshopPost } from '../data/posts.ts';
import type { PracticeComment, PracticePost } from '../data/practice-data.ts';
import { threads } from '../data/threads.ts';

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

export interface Comment {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
  readonly author: string;
  readonly text: string;
  /** ISO. */
  readonly at: string;
  readonly likes: number;
  /** Its replies wait behind "View all N replies". */
  readonly folded: boolean;
  readonly removed: boolean;
  /** Put out of sight by the platform itself, behind "View hidden comments". */
  readonly hidden: boolean;
  readonly reported: boolean;
}

export interface Message {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: string;
  readonly removed: boolean;
}

export interface Thread {
  readonly id: string;
  readonly with: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

/** All that can change on the practice site; plain JSON, so that a reload finds it again. */
export interface World {
  /** The account that is logged in, null for a visitor. */
  readonly viewer: string | null;
  readonly posts: readonly Post[];
  /** Newest first; replies stand beside their comments and are told by `parentId`. */
  readonly comments: readonly Comment[];
  readonly threads: readonly Thread[];
  readonly blocked: readonly string[];
  readonly restricted: readonly string[];
  /** How many comments have come in since the start. */
  readonly arrived: number;
}

/** One comment with the replies a page may show. */
export interface CommentThread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** What the site offers against a comment, in the order of its menu. */
export type CommentAction = 'report' | 'delete' | 'restrict' | 'block';

/** Spam that the platform itself has put out of sight before anybody came. */
const HIDDEN_BY_PLATFORM = new Set(['en-13', 'fa-13', 'ar-13']);

export function codeOf(post: PracticePost): string {
  return instagramShortcode(new Date(post.postedAt), post.id);
}

export function threadIdOf(thread: { readonly id: string }): string {
  return stableNumber(thread.id, 15);
}

export function initialWorld(startedAt: Date, viewer: string | null): World {
  const comments = posts.flatMap((post) =>
    post.comments.flatMap((comment) => {
      const root = commentFrom(comment, codeOf(post), null, startedAt);
      const replies = comment.replies ?? [];
      return [root, ...replies.map((reply) => commentFrom(reply, root.code, root.id, startedAt))];
    }),
  );
  return {
    viewer,
    posts: posts.map(postFrom),
    comments: comments.sort((a, b) => b.at.localeCompare(a.at)),
    threads: threads.map((thread) => ({
      id: threadIdOf(thread),
      with: thread.with,
      messages: thread.messages.map(({ id, author, text, minutesAgo }) => ({
        id: stableNumber(id, 15),
        author,
        text,
        at: momentBefore(startedAt, minutesAgo).toISOString(),
        removed: false,
      })),
    })),
    blocked: [],
    restricted: [],
    arrived: 0,
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

function commentFrom(
  comment: PracticeComment,
  code: string,
  parentId: string | null,
  startedAt: Date,
): Comment {
  return {
    id: instagramCommentId(comment.id),
    code,
    parentId,
    author: comment.author,
    text: comment.text,
    at: momentBefore(startedAt, comment.minutesAgo).toISOString(),
    likes: Number(stableNumber(comment.id, 2)) % 6,
    folded: comment.folded ?? false,
    removed: false,
    hidden: HIDDEN_BY_PLATFORM.has(comment.id),
    reported: false,
  };
}

export function postOf(world: World, code: string): Post | undefined {
  return world.posts.find((post) => post.code === code);
}

/** The next comments out of the data's store of arrivals, under the given post. */
export function arrive(world: World, code: string, count: number, now: Date): World {
  const comments = Array.from({ length: count }, (_, index) => {
    const number = world.arrived + index;
    const round = Math.floor(number / arrivals.length);
    const source = arrivals[number % arrivals.length] as PracticeComment;
    const id = round === 0 ? source.id : `${source.id}-${round}`;
    return commentFrom({ ...source, id }, code, null, now);
  });
  return {
    ...world,
    arrived: world.arrived + count,
    comments: [...comments.reverse(), ...world.comments],
  };
}

/** Writes a comment, or a reply when `parentId` names one; a reply to a reply hangs on its root. */
export function addComment(
  world: World,
  { code, text, parentId, now }: { code: string; text: string; parentId: string | null; now: Date },
): { world: World; id: string } {
  const author = viewerOf(world);
  const parent = world.comments.find((comment) => comment.id === parentId);
  const rootId = parent ? (parent.parentId ?? parent.id) : null;
  const id = instagramCommentId(`${author} ${now.getTime()} ${text}`);
  const comment: Comment = {
    id,
    code,
    parentId: rootId,
    author,
    text,
    at: now.toISOString(),
    likes: 0,
    folded: false,
    removed: false,
    hidden: false,
    reported: false,
  };
  const others = world.comments.map((other) =>
    other.id === rootId ? { ...other, folded: false } : other,
  );
  return { world: { ...world, comments: [comment, ...others] }, id };
}

export function addMessage(
  world: World,
  { threadId, text, now }: { threadId: string; text: string; now: Date },
): { world: World; id: string } {
  const author = viewerOf(world);
  const id = stableNumber(`${threadId} ${now.getTime()} ${text}`, 15);
  const message: Message = { id, author, text, at: now.toISOString(), removed: false };
  return {
    id,
    world: mapThread(world, threadId, (thread) => ({
      ...thread,
      messages: [...thread.messages, message],
    })),
  };
}

export function unsend(world: World, threadId: string, messageId: string): World {
  return mapThread(world, threadId, (thread) => ({
    ...thread,
    messages: thread.messages.map((message) =>
      message.id === messageId ? { ...message, removed: true } : message,
    ),
  }));
}

function mapThread(world: World, threadId: string, change: (thread: Thread) => Thread): World {
  return {
    ...world,
    threads: world.threads.map((thread) => (thread.id === threadId ? change(thread) : thread)),
  };
}

function viewerOf(world: World): string {
  if (!world.viewer) throw new Error('A visitor who is not logged in cannot write');
  return world.viewer;
}

/** What this account may do about this comment. A visitor may do nothing. */
export function actionsFor(world: World, comment: Comment): readonly CommentAction[] {
  if (!world.viewer) return [];
  if (comment.author === world.viewer) return ['delete'];
  const ownPost = postOf(world, comment.code)?.author === world.viewer;
  return ownPost ? ['report', 'delete', 'restrict', 'block'] : ['report', 'block'];
}

/** Carries an action out. Deleting a comment takes its replies with it. */
export function act(world: World, comment: Comment, action: CommentAction): World {
  switch (action) {
    case 'delete':
      return mapComments(
        world,
        ({ id, parentId }) => id === comment.id || parentId === comment.id,
        { removed: true },
      );
    case 'report':
      return mapComments(world, ({ id }) => id === comment.id, { reported: true });
    case 'block':
      return { ...world, blocked: [...world.blocked, comment.author] };
    case 'restrict':
      return { ...world, restricted: [...world.restricted, comment.author] };
  }
}

function mapComments(
  world: World,
  wanted: (comment: Comment) => boolean,
  change: Partial<Comment>,
): World {
  return {
    ...world,
    comments: world.comments.map((comment) =>
      wanted(comment) ? { ...comment, ...change } : comment,
    ),
  };
}

/**
 * Where the viewer finds a comment. Reported comments and those of blocked people are gone for the
 * viewer; those of restricted people go behind "View hidden comments", on the viewer's own posts only.
 */
export function whereabouts(world: World, comment: Comment): 'shown' | 'hidden' | 'gone' {
  if (comment.removed || comment.reported || world.blocked.includes(comment.author)) return 'gone';
  const ownPost = postOf(world, comment.code)?.author === world.viewer;
  const restricted = ownPost && world.restricted.includes(comment.author);
  return comment.hidden || restricted ? 'hidden' : 'shown';
}

/** How many comments and replies the viewer could see under a post, loaded or not. */
export function countComments(world: World, code: string): number {
  return threadsOf(world, code, 'shown').reduce((sum, { replies }) => sum + 1 + replies.length, 0);
}

/** The threads of a post in page order (newest first), shown or behind "View hidden comments". */
export function threadsOf(
  world: World,
  code: string,
  where: 'shown' | 'hidden',
): readonly CommentThread[] {
  const ofPost = world.comments.filter((comment) => comment.code === code);
  return ofPost
    .filter((comment) => !comment.parentId && whereabouts(world, comment) === where)
    .map((comment) => ({
      comment,
      replies: ofPost
        .filter((reply) => reply.parentId === comment.id && whereabouts(world, reply) === 'shown')
        .reverse(),
    }));
}
