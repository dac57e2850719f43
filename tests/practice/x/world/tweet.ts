import { momentBefore, snowflake } from '../../data/native-ids.ts';
import { brand, people } from '../../data/people.ts';
import { arrivals, launchPost, posts } from '../../data/posts.ts';
import type { PracticeComment, PracticePerson, PracticePost } from '../../data/practice-data.ts';
import { commentStatusId, postStatusId } from '../addresses.ts';

/** A post or a reply, as the practice X knows it. */
export interface Tweet {
  readonly id: string;
  readonly author: PracticePerson;
  readonly text: string;
  readonly lang: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The tweet it answers; null for a post. */
  readonly parentId: string | null;
  /** Its replies show only after a click. */
  readonly folded?: boolean;
  /** X thinks it is spam: it waits behind a button below the other replies. */
  readonly probableSpam?: boolean;
  /** Name of a picture. */
  readonly photo?: string;
  readonly quote?: { readonly author: PracticePerson; readonly text: string };
  readonly advertisement?: boolean;
  /** The author lets nobody reply. */
  readonly repliesClosed?: boolean;
}

const lampMaker: PracticePerson = {
  handle: 'lumen_lamps',
  name: 'Lumen Lamps',
  lang: 'en',
  verified: true,
};

const everybody = new Map([...people, lampMaker].map((person) => [person.handle, person]));

/** The person behind a handle on the practice X. */
export function accountOf(handle: string): PracticePerson {
  return everybody.get(handle) ?? { handle, name: handle, lang: 'en' };
}

function fromPost(post: PracticePost): Tweet {
  return {
    id: postStatusId(post),
    author: accountOf(post.author),
    text: post.text,
    lang: post.lang,
    at: Date.parse(post.postedAt),
    parentId: null,
  };
}

function fromComment(comment: PracticeComment, parentId: string, startedAt: Date): Tweet {
  return {
    id: commentStatusId(comment, startedAt),
    author: accountOf(comment.author),
    text: comment.text,
    lang: comment.sort === 'emoji' ? 'art' : comment.lang,
    at: momentBefore(startedAt, comment.minutesAgo).getTime(),
    parentId,
    ...(comment.folded ? { folded: true } : {}),
  };
}

/** A comment and its replies, each reply answering the one before it. */
function chain(comment: PracticeComment, parentId: string, startedAt: Date): Tweet[] {
  const tweets = [fromComment(comment, parentId, startedAt)];
  for (const reply of comment.replies ?? []) {
    const answered = tweets.at(-1)?.id ?? parentId;
    tweets.push(fromComment(reply, answered, startedAt));
  }
  return tweets;
}

/** Shapes that only X has, so they are not in the shared data. */
function ownShapes(startedAt: Date): Tweet[] {
  const launchId = postStatusId(launchPost);
  const minutes = (count: number, seed: string) => {
    const at = momentBefore(startedAt, count);
    return { id: snowflake(at, seed), at: at.getTime() };
  };
  return [
    {
      ...minutes(33, 'x-media-only'),
      author: accountOf('sam_tredwell'),
      text: '',
      lang: 'qme',
      parentId: launchId,
      photo: 'table-by-the-window',
    },
    {
      ...minutes(77, 'x-quote'),
      author: accountOf('lottie_benn'),
      text: 'This bench, but in your oil finish. Possible?',
      lang: 'en',
      parentId: launchId,
      quote: {
        author: accountOf('form_and_grain'),
        text: 'A bench that two people can carry and six can sit on.',
      },
    },
    {
      ...minutes(147, 'x-long'),
      author: accountOf('maeve_orlin'),
      text: 'A long one, sorry. We bought the first Fjell table in 2021 and it has seen two moves, one flood and a dog. The top was sanded once, the legs never came loose.\n\nNow the second one stands next to it and the oak is a shade lighter, the edge a little rounder and the drawer runs on wood instead of steel. Was that on purpose? I like it, but my husband says the old drawer closed with less noise, and we have been arguing about a drawer for three days now. Please settle this for us.',
      lang: 'en',
      parentId: launchId,
    },
    {
      ...minutes(203, 'x-probable-spam'),
      author: accountOf('vip_followers_x'),
      text: 'Check my pinned post for free furniture 🎁🎁',
      lang: 'en',
      parentId: launchId,
      probableSpam: true,
    },
    {
      ...minutes(600, 'x-advertisement'),
      author: lampMaker,
      text: 'Light that finds the grain. The new Halo reading lamp, from 89.',
      lang: 'en',
      parentId: null,
      photo: 'reading-lamp',
      advertisement: true,
    },
    {
      ...minutes(2_950, 'x-replies-closed'),
      author: lampMaker,
      text: 'Our workshop in the old mill opens its doors on Saturday. Replies are closed, the gate is not.',
      lang: 'en',
      parentId: null,
      repliesClosed: true,
    },
    {
      ...minutes(5_210, 'x-discover-1'),
      author: accountOf('pan_stolarz'),
      text: 'Dąb, jesion czy orzech? Pokażę różnice na trzech deskach.',
      lang: 'pl',
      parentId: null,
      photo: 'three-boards',
    },
    {
      ...minutes(6_480, 'x-discover-2'),
      author: accountOf('ioanna_deco'),
      text: 'Μικρό σαλόνι, μεγάλο τραπέζι: πέντε ιδέες που δουλεύουν.',
      lang: 'el',
      parentId: null,
    },
  ];
}

/** Everything that stands on the practice X when its server starts. */
export function firstTweets(startedAt: Date): Tweet[] {
  const threads = posts.flatMap((post) => [
    fromPost(post),
    ...post.comments.flatMap((comment) => chain(comment, postStatusId(post), startedAt)),
  ]);
  return [...threads, ...ownShapes(startedAt)];
}

/** The nth comment to arrive under the launch post while somebody watches; they come round again. */
export function arrivingTweet(index: number, at: number): Tweet {
  const comment = arrivals[index % arrivals.length];
  if (!comment) throw new Error('The practice data holds no arrivals');
  return {
    ...fromComment(comment, postStatusId(launchPost), new Date(at)),
    id: snowflake(new Date(at), `${comment.id} ${index}`),
  };
}

/** A reply or post that the brand sends. */
export function sentTweet(text: string, parentId: string | null, at: number): Tweet {
  return {
    id: snowflake(new Date(at), `sent ${at} ${text}`),
    author: brand,
    text,
    lang: 'und',
    at,
    parentId,
  };
}
