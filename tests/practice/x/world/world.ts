import { brand } from '../../data/people.ts';
import type { PracticeMessage } from '../../data/practice-data.ts';
import { threads } from '../../data/threads.ts';
import { arrivingTweet, firstTweets, sentTweet, type Tweet } from './tweet.ts';

/** Something that happened on the practice X. The list of them is all that is kept. */
export type XEvent =
  | {
      readonly type: 'sent';
      readonly text: string;
      readonly parentId: string | null;
      readonly at: number;
    }
  | { readonly type: 'arrived'; readonly at: number }
  | {
      readonly type: 'deleted' | 'hidden' | 'reported' | 'liked';
      readonly id: string;
    }
  | { readonly type: 'blocked' | 'muted'; readonly handle: string }
  | {
      readonly type: 'message';
      readonly thread: string;
      readonly text: string;
      readonly at: number;
    };

export interface ChatMessage {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: number;
}

/** The state of the practice X, computed from its beginning and what happened since. */
export interface XWorld {
  readonly tweets: ReadonlyMap<string, Tweet>;
  /** Children of each tweet, in the order they were written. */
  readonly children: ReadonlyMap<string, readonly Tweet[]>;
  readonly sent: readonly Tweet[];
  /** Ids that arrived or were sent since the start: they stand first. */
  readonly fresh: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly liked: ReadonlySet<string>;
  readonly blocked: ReadonlySet<string>;
  readonly muted: ReadonlySet<string>;
  /** Chat messages by thread id, oldest first. */
  readonly messages: ReadonlyMap<string, readonly ChatMessage[]>;
}

function fromPracticeMessage(message: PracticeMessage, startedAt: Date): ChatMessage {
  const { id, author, text, minutesAgo } = message;
  return { id, author, text, at: startedAt.getTime() - minutesAgo * 60_000 };
}

export function worldAfter(events: readonly XEvent[], startedAt: Date): XWorld {
  const tweets = new Map(firstTweets(startedAt).map((tweet) => [tweet.id, tweet]));
  const messages = new Map<string, ChatMessage[]>();
  for (const thread of threads) {
    messages.set(
      thread.id,
      thread.messages.map((message) => fromPracticeMessage(message, startedAt)),
    );
  }
  const sent: Tweet[] = [];
  const fresh = new Set<string>();
  const marks = {
    deleted: new Set<string>(),
    hidden: new Set<string>(),
    reported: new Set<string>(),
    liked: new Set<string>(),
    blocked: new Set<string>(),
    muted: new Set<string>(),
  };

  const add = (tweet: Tweet) => {
    tweets.set(tweet.id, tweet);
    fresh.add(tweet.id);
  };
  let arrived = 0;
  for (const event of events) {
    switch (event.type) {
      case 'sent': {
        const tweet = sentTweet(event.text, event.parentId, event.at);
        add(tweet);
        sent.push(tweet);
        break;
      }
      case 'arrived':
        add(arrivingTweet(arrived, event.at));
        arrived += 1;
        break;
      case 'message': {
        const id = `sent-${event.at}`;
        const message = {
          id,
          author: brand.handle,
          text: event.text,
          at: event.at,
        };
        messages.set(event.thread, [...(messages.get(event.thread) ?? []), message]);
        break;
      }
      case 'blocked':
      case 'muted':
        marks[event.type].add(event.handle);
        break;
      case 'liked':
        if (!marks.liked.delete(event.id)) marks.liked.add(event.id);
        break;
      default:
        marks[event.type].add(event.id);
    }
  }

  const children = new Map<string, Tweet[]>();
  for (const tweet of [...tweets.values()].sort((one, other) => one.at - other.at)) {
    if (!tweet.parentId) continue;
    const siblings = children.get(tweet.parentId);
    if (siblings) siblings.push(tweet);
    else children.set(tweet.parentId, [tweet]);
  }
  return { tweets, children, sent, fresh, ...marks, messages };
}

/** Whether the brand still sees the tweet in a conversation. */
export function stands(world: XWorld, tweet: Tweet): boolean {
  return (
    !world.deleted.has(tweet.id) &&
    !world.hidden.has(tweet.id) &&
    !world.blocked.has(tweet.author.handle)
  );
}

/** The tweets above one, the conversation's first tweet first. */
export function ancestorsOf(world: XWorld, tweet: Tweet): Tweet[] {
  const above: Tweet[] = [];
  let parent = tweet.parentId ? world.tweets.get(tweet.parentId) : undefined;
  while (parent) {
    above.unshift(parent);
    parent = parent.parentId ? world.tweets.get(parent.parentId) : undefined;
  }
  return above;
}

/** The tweet a conversation began with. */
export const rootOf = (world: XWorld, tweet: Tweet): Tweet => ancestorsOf(world, tweet)[0] ?? tweet;
