import { stableNumber } from '../../data/native-ids.ts';
import type { Tweet } from './tweet.ts';
import { stands, type XWorld } from './world.ts';

export interface TweetCounts {
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
}

/** How often a tweet was answered, passed on, liked and seen; all but the first made up, the same in every run. */
export function countsOf(tweet: Tweet, world: XWorld): TweetCounts {
  const isPost = tweet.parentId === null;
  const madeUp = (what: string, below: number) =>
    Number(stableNumber(`${what} ${tweet.author.handle} ${tweet.text}`, 9)) % below;
  return {
    replies: (world.children.get(tweet.id) ?? []).filter((child) => stands(world, child)).length,
    reposts: madeUp('reposts', isPost ? 60 : 4),
    likes: madeUp('likes', isPost ? 900 : 30) + (world.liked.has(tweet.id) ? 1 : 0),
    views: 40 + madeUp('views', isPost ? 48_000 : 2_000),
  };
}
