import { momentBefore, stableNumber } from '../data/native-ids.ts';
import { arrivals } from '../data/posts.ts';
import type { PracticeComment, PracticePost } from '../data/practice-data.ts';
import { threads } from '../data/threads.ts';
import type { PracticeItem } from '../practice-api.ts';

/** A comment under a post; Meta's sites know two levels, so a reply's parent is never a reply. */
export interface Comment {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string | null;
  readonly author: string;
  readonly text: string;
  /** ISO. */
  readonly at: string;
  readonly likes: number;
  /** Its replies wait behind a click. */
  readonly folded: boolean;
  readonly removed: boolean;
  /** Put out of sight: by the platform itself, or by whom the post belongs to. */
  readonly hidden: boolean;
  readonly reported: boolean;
}

export interface Message {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** ISO. */
  readonly at: string;
  readonly removed: boolean;
}

export interface Thread {
  readonly id: string;
  readonly with: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

/** What sites with comments under posts keep; plain JSON, so that a reload finds it again. */
export interface CommentWorld {
  /** The account that is logged in, null for a visitor. */
  readonly viewer: string | null;
  /** Newest first; replies stand beside their comments and are told by `parentId`. */
  readonly comments: readonly Comment[];
  readonly threads: readonly Thread[];
  readonly blocked: readonly string[];
  /** How many comments have come in since the start. */
  readonly arrived: number;
}

/** One comment with the replies a page may show. */
export interface CommentThread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** How a site makes its ids of those in the practice data. */
export interface NativeIds {
  /** @param at when it was written: some sites' ids tell */
  readonly comment: (seed: string, at: Date) => string;
  readonly post: (post: PracticePost) => string;
}

export function threadIdOf(thread: { readonly id: string }): string {
  return stableNumber(thread.id, 15);
}

/**
 * The world before anybody did anything.
 * @param hidden ids, in the practice data, of what the platform has hidden before anybody came
 */
export function firstWorld(options: {
  readonly posts: readonly PracticePost[];
  readonly hidden: ReadonlySet<string>;
  readonly ids: NativeIds;
  readonly startedAt: Date;
  readonly viewer: string | null;
}): CommentWorld {
  const { posts, hidden, ids, startedAt, viewer } = options;
  const made = (comment: PracticeComment, postId: string, parentId: string | null): Comment => {
    const at = momentBefore(startedAt, comment.minutesAgo);
    return {
      ...commentFrom(comment, ids.comment(comment.id, at), postId, parentId),
      at: at.toISOString(),
      hidden: hidden.has(comment.id),
    };
  };
  const comments = posts.flatMap((post) =>
    post.comments.flatMap((comment) => {
      const root = made(comment, ids.post(post), null);
      const replies = comment.replies ?? [];
      return [root, ...replies.map((reply) => made(reply, root.postId, root.id))];
    }),
  );
  return {
    viewer,
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
    arrived: 0,
  };
}

function commentFrom(
  comment: Pick<PracticeComment, 'id' | 'author' | 'text' | 'folded'>,
  id: string,
  postId: string,
  parentId: string | null,
): Comment {
  return {
    id,
    postId,
    parentId,
    author: comment.author,
    text: comment.text,
    at: new Date().toISOString(),
    likes: Number(stableNumber(comment.id, 2)) % 6,
    folded: comment.folded ?? false,
    removed: false,
    hidden: false,
    reported: false,
  };
}

/** The next comments out of the data's store of arrivals, under the given post. */
export function arrive<World extends CommentWorld>(
  world: World,
  { postId, count, ids }: { postId: string; count: number; ids: NativeIds },
): World {
  const comments = Array.from({ length: count }, (_, index) => {
    const number = world.arrived + index;
    const round = Math.floor(number / arrivals.length);
    const source = arrivals[number % arrivals.length] as PracticeComment;
    const id = round === 0 ? source.id : `${source.id}-${round}`;
    return commentFrom(source, ids.comment(id, new Date()), postId, null);
  });
  return {
    ...world,
    arrived: world.arrived + count,
    comments: [...comments.reverse(), ...world.comments],
  };
}

/** Writes a comment, or a reply when `parentId` names one; a reply to a reply hangs on its root. */
export function addComment<World extends CommentWorld>(
  world: World,
  {
    postId,
    text,
    parentId,
    ids,
  }: { postId: string; text: string; parentId: string | null; ids: NativeIds },
): { world: World; id: string } {
  const author = viewerOf(world);
  const parent = world.comments.find((comment) => comment.id === parentId);
  const rootId = parent ? (parent.parentId ?? parent.id) : null;
  const seed = `${author} ${Date.now()} ${text}`;
  const id = ids.comment(seed, new Date());
  const comment = { ...commentFrom({ id: seed, author, text }, id, postId, rootId), likes: 0 };
  const others = world.comments.map((other) =>
    other.id === rootId ? { ...other, folded: false } : other,
  );
  return { world: { ...world, comments: [comment, ...others] }, id };
}

export function addMessage<World extends CommentWorld>(
  world: World,
  { threadId, text }: { threadId: string; text: string },
): { world: World; id: string } {
  const author = viewerOf(world);
  const id = stableNumber(`${threadId} ${Date.now()} ${text}`, 15);
  const message: Message = { id, author, text, at: new Date().toISOString(), removed: false };
  return {
    id,
    world: mapThread(world, threadId, (thread) => ({
      ...thread,
      messages: [...thread.messages, message],
    })),
  };
}

export function mapThread<World extends CommentWorld>(
  world: World,
  threadId: string,
  change: (thread: Thread) => Thread,
): World {
  return {
    ...world,
    threads: world.threads.map((thread) => (thread.id === threadId ? change(thread) : thread)),
  };
}

function viewerOf(world: CommentWorld): string {
  if (!world.viewer) throw new Error('A visitor who is not logged in cannot write');
  return world.viewer;
}

export function mapComments<World extends CommentWorld>(
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

/** Takes a comment away; its replies go with it. */
export function removeComment<World extends CommentWorld>(world: World, comment: Comment): World {
  return mapComments(world, ({ id, parentId }) => id === comment.id || parentId === comment.id, {
    removed: true,
  });
}

/** The threads of a post, newest first, of the comments and replies that are wanted. */
export function threadsOf(
  world: CommentWorld,
  postId: string,
  wanted: { comment: (comment: Comment) => boolean; reply: (reply: Comment) => boolean },
): readonly CommentThread[] {
  const ofPost = world.comments.filter((comment) => comment.postId === postId);
  return ofPost
    .filter((comment) => !comment.parentId && wanted.comment(comment))
    .map((comment) => ({
      comment,
      replies: ofPost
        .filter((reply) => reply.parentId === comment.id && wanted.reply(reply))
        .reverse(),
    }));
}

/** What `practice.items()` says of a comment. */
export function itemFrom(world: CommentWorld, comment: Comment): PracticeItem {
  const { id, author, text, parentId, removed, hidden, reported } = comment;
  const blocked = world.blocked.includes(author);
  return { id, author, text, replyTo: parentId, removed, hidden, reported, blocked };
}

/** What `practice.items()` says of a conversation. */
export function messageItems(world: CommentWorld, threadId: string): readonly PracticeItem[] {
  const thread = world.threads.find(({ id }) => id === threadId);
  return (thread?.messages ?? []).map(({ id, author, text, removed }) => ({
    id,
    author,
    text,
    removed,
  }));
}
