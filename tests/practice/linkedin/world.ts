import { linkedinId, stableNumber } from '../data/native-ids.ts';
import { launchPost, magazinePost, posts, workshopPost } from '../data/posts.ts';
import type { PracticePost } from '../data/practice-data.ts';
import {
  type Comment,
  type CommentThread,
  type CommentWorld,
  firstWorld,
  mapComments,
  type NativeIds,
  removeComment,
  threadsOf,
} from '../kit/comment-world.ts';
import { type CommentPlace, postId } from './addresses.ts';
import type { Front } from './page-data.ts';
import { repost } from './repost.ts';
import type { Route } from './routes.ts';

export interface Post extends CommentPlace {
  /** Number of the activity: the one in the page's address. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** ISO. */
  readonly at: string;
  readonly likes: number;
  /** Number of the post that this one passes on. */
  readonly shared: string | null;
}

/** All that can change on the practice site. The viewer is who acts: a page, or the member behind it. */
export interface World extends CommentWorld {
  readonly posts: readonly Post[];
}

/** What the menu of a comment offers, in its order. */
export type CommentAction = 'copyLink' | 'report' | 'delete';

/** The member who is logged in and administers the brand's page. */
export const MEMBER = 'ines_marlow';

export const linkedinIds: NativeIds = {
  comment: (seed, at) => linkedinId(at, seed),
  post: postId,
};

const ALL: readonly PracticePost[] = [workshopPost, repost, magazinePost, launchPost];

/** Which front-end a post's page has when its address does not say. */
export function frontOf(id: string): Front {
  return id === postId(launchPost) || id === postId(repost) ? 'legacy' : 'sdui';
}

export function initialWorld(startedAt: Date, viewer: string | null): World {
  const world = firstWorld({
    posts: [...posts, repost],
    hidden: new Set(),
    ids: linkedinIds,
    startedAt,
    viewer,
  });
  return { ...world, posts: ALL.map(postFrom) };
}

function postFrom(post: PracticePost): Post {
  const id = postId(post);
  return {
    id,
    thread:
      post === workshopPost
        ? { type: 'ugcPost', id: linkedinId(new Date(post.postedAt), `film ${post.id}`) }
        : { type: 'activity', id },
    author: post.author,
    text: post.text,
    at: post.postedAt,
    likes: Number(stableNumber(post.id, 2)),
    shared: post === repost ? postId(magazinePost) : null,
  };
}

/** Publishes a post of the acting account. */
export function addPost(world: World, text: string): { world: World; id: string } {
  const at = new Date();
  const id = linkedinId(at, text);
  const post: Post = {
    id,
    thread: { type: 'activity', id },
    author: world.viewer ?? MEMBER,
    text,
    at: at.toISOString(),
    likes: 0,
    shared: null,
  };
  return { world: { ...world, posts: [post, ...world.posts] }, id };
}

/** The post of an address, which may name it by either of its numbers. */
export function postOf(world: World, route: Route | null): Post | undefined {
  if (route?.kind !== 'post') return undefined;
  return world.posts.find(({ id, thread }) => id === route.id || thread.id === route.id);
}

/** What this account may do about this comment. */
export function actionsFor(world: World, comment: Comment): readonly CommentAction[] {
  if (comment.author === world.viewer) return ['copyLink', 'delete'];
  const post = world.posts.find(({ id }) => id === comment.postId);
  return post?.author === world.viewer ? ['copyLink', 'report', 'delete'] : ['copyLink', 'report'];
}

/** Deletes a comment with its replies, or reports it, which takes it out of the viewer's sight. */
export function act(world: World, comment: Comment, action: 'delete' | 'report'): World {
  return action === 'delete'
    ? removeComment(world, comment)
    : mapComments(world, ({ id }) => id === comment.id, { reported: true });
}

const isShown = ({ removed, reported }: Comment) => !removed && !reported;

/** The threads of a post that the viewer may see, newest first. */
export function threadsAt(world: World, id: string): readonly CommentThread[] {
  return threadsOf(world, id, { comment: isShown, reply: isShown });
}
