import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';
import type { PracticePost } from '../data/practice-data.ts';
import { postIdOf, slugOf } from './addresses.ts';
import { customerPost, suggestedPosts } from './further-posts.ts';

const [clamps, balcony] = suggestedPosts;

/** Every post of the practice site, in the order of the home feed. */
export const facebookPosts: readonly PracticePost[] = [
  ...(clamps ? [clamps] : []),
  launchPost,
  customerPost,
  magazinePost,
  ...(balcony ? [balcony] : []),
  workshopPost,
];

export interface Post extends Pick<PracticePost, 'author' | 'text'> {
  readonly id: string;
  /** ISO. */
  readonly at: string;
  /** It has a picture: the index of the drawing. */
  readonly picture: number | null;
}

export const posts: readonly Post[] = facebookPosts.map((post, index) => ({
  id: postIdOf(post),
  author: post.author,
  text: post.text,
  at: post.postedAt,
  picture: post.id === launchPost.id || post.id === magazinePost.id ? index : null,
}));

const byName = new Map(
  posts.flatMap((post) => [
    [post.id, post],
    [slugOf(post.id, 'page'), post],
    [slugOf(post.id, 'timeline'), post],
  ]),
);

/** The post with this number, or with this slug. */
export function postAt(idOrSlug: string): Post | undefined {
  return byName.get(idOrSlug);
}
