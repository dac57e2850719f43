import { stableNumber } from '../../data/native-ids.ts';
import { brand } from '../../data/people.ts';
import type { Tweet } from './tweet.ts';
import { ancestorsOf, stands, type XWorld } from './world.ts';

/** One row of a timeline, as X lays them out: flat, with the nesting only hinted at by a line. */
export type Row =
  | {
      readonly kind: 'tweet';
      readonly key: string;
      readonly tweet: Tweet;
      /** The thread line joins it to the row above, or below. */
      readonly lineAbove: boolean;
      readonly lineBelow: boolean;
      readonly focused: boolean;
      /** Names whom it answers, where the tweet answered is not shown. */
      readonly namesParent: boolean;
    }
  | { readonly kind: 'gap' | 'show-spam' | 'discover'; readonly key: string }
  | {
      readonly kind: 'show-replies';
      readonly key: string;
      readonly under: string;
    }
  | { readonly kind: 'deleted' | 'reported'; readonly key: string };

/** What of a status page has come in, and what its reader opened. */
export interface ConversationView {
  /** The tweets above the focused one come in after it. */
  readonly ancestors: boolean;
  /** "Discover more": its tweets come in before its heading does. */
  readonly discover: 'absent' | 'tweets' | 'headed';
  /** Ids of tweets whose folded replies were opened. */
  readonly opened: ReadonlySet<string>;
  readonly spamShown: boolean;
}

/** After how many replies the advertisement stands. */
const AD_AFTER = 4;

export function tweetRow(tweet: Tweet, with_: Partial<Extract<Row, { kind: 'tweet' }>> = {}): Row {
  return {
    kind: 'tweet',
    key: tweet.id,
    tweet,
    lineAbove: false,
    lineBelow: false,
    focused: false,
    namesParent: false,
    ...with_,
  };
}

/** The rows of the status page of `focused`. */
export function conversationRows(world: XWorld, focused: Tweet, view: ConversationView): Row[] {
  const above = view.ancestors ? ancestorsOf(world, focused) : [];
  const rows: Row[] = above.flatMap((tweet, index) =>
    standingRow(world, tweet, { lineAbove: index > 0, lineBelow: true }),
  );
  rows.push(tweetRow(focused, { focused: true, lineAbove: above.length > 0 }));

  const replies = world.children.get(focused.id) ?? [];
  const isSpam = (tweet: Tweet) => tweet.probableSpam === true;
  const chains = ranked(
    world,
    replies.filter((tweet) => !isSpam(tweet)),
  )
    .map((reply) => chainRows(world, reply, view.opened))
    .filter((chain) => chain.length > 0);
  chains.forEach((chain, index) => {
    if (index === AD_AFTER) rows.push(...adRows(world));
    rows.push(...chain, { kind: 'gap', key: `gap ${chain[0]?.key}` });
  });

  const spam = replies.filter(isSpam).filter((tweet) => stands(world, tweet));
  if (spam.length > 0) {
    if (view.spamShown) rows.push(...spam.flatMap((tweet) => chainRows(world, tweet, view.opened)));
    else rows.push({ kind: 'show-spam', key: 'show-spam' });
  }
  return [...rows, ...discoverRows(world, focused, view.discover)];
}

/** Fresh tweets first, newest first; the others as if by their worth, the same in every run. */
function ranked(world: XWorld, replies: readonly Tweet[]): Tweet[] {
  const fresh = replies.filter(({ id }) => world.fresh.has(id));
  const standing = replies.filter(({ id }) => !world.fresh.has(id));
  const worth = new Map(
    standing.map((it) => [it, Number(stableNumber(`${it.author.handle} ${it.text}`, 9))]),
  );
  return [
    ...fresh.sort((one, other) => other.at - one.at),
    ...standing.sort((one, other) => (worth.get(one) ?? 0) - (worth.get(other) ?? 0)),
  ];
}

/** A reply and what stands joined beneath it, down to the end or to a fold. */
function chainRows(world: XWorld, first: Tweet, opened: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let tweet: Tweet | undefined = first;
  let joined = false;
  while (tweet) {
    const below = joinedBelow(world, tweet);
    const fold = below !== undefined && tweet.folded === true && !opened.has(tweet.id);
    if (!below && !stands(world, tweet)) break;
    const lines = { lineAbove: joined, lineBelow: below !== undefined };
    // Nothing stays of a hidden reply or a blocked account; a deleted tweet leaves a note behind.
    if (!stands(world, tweet) && !world.deleted.has(tweet.id)) break;
    rows.push(...standingRow(world, tweet, lines));
    joined = stands(world, tweet) && !world.reported.has(tweet.id);
    if (fold) {
      rows.push({
        kind: 'show-replies',
        key: `show-replies ${tweet.id}`,
        under: tweet.id,
      });
      break;
    }
    tweet = below;
  }
  return rows;
}

/** Of several replies to one tweet a chain shows one: the brand's newest, else the oldest. */
function joinedBelow(world: XWorld, tweet: Tweet): Tweet | undefined {
  const children = (world.children.get(tweet.id) ?? []).filter((child) => leads(world, child));
  return children.findLast((child) => child.author.handle === brand.handle) ?? children[0];
}

/** Whether a tweet or something beneath its deletion note is still there to show. */
function leads(world: XWorld, tweet: Tweet): boolean {
  if (stands(world, tweet)) return true;
  return world.deleted.has(tweet.id) && joinedBelow(world, tweet) !== undefined;
}

function standingRow(
  world: XWorld,
  tweet: Tweet,
  lines: { lineAbove: boolean; lineBelow: boolean },
): Row[] {
  if (world.deleted.has(tweet.id)) return [{ kind: 'deleted', key: `deleted ${tweet.id}` }];
  if (world.reported.has(tweet.id)) return [{ kind: 'reported', key: `reported ${tweet.id}` }];
  return stands(world, tweet) ? [tweetRow(tweet, lines)] : [];
}

function adRows(world: XWorld): Row[] {
  return [...world.tweets.values()]
    .filter((tweet) => tweet.advertisement && stands(world, tweet))
    .flatMap((tweet): Row[] => [tweetRow(tweet), { kind: 'gap', key: `gap ${tweet.id}` }]);
}

function discoverRows(world: XWorld, focused: Tweet, stage: ConversationView['discover']): Row[] {
  if (stage === 'absent') return [];
  const shown = new Set([focused, ...ancestorsOf(world, focused)].map(({ id }) => id));
  const others = [...world.tweets.values()].filter(
    (tweet) =>
      tweet.parentId === null &&
      !tweet.advertisement &&
      !shown.has(tweet.id) &&
      tweet.author.handle !== brand.handle &&
      stands(world, tweet),
  );
  const rows = others.map((tweet) => tweetRow(tweet));
  return stage === 'headed' ? [{ kind: 'discover', key: 'discover' }, ...rows] : rows;
}

/** The rows of the home timeline: posts, an advertisement, and some replies taken out of their thread. */
export function homeRows(world: XWorld): Row[] {
  const shown = [...world.tweets.values()].filter((tweet) => stands(world, tweet));
  const isPost = (tweet: Tweet) => tweet.parentId === null;
  const replies = shown.filter((tweet) => !isPost(tweet) && tweet.text.length > 100);
  return [...shown.filter(isPost), ...replies]
    .sort((one, other) => other.at - one.at)
    .map((tweet) => tweetRow(tweet, { namesParent: !isPost(tweet) }));
}

/** The rows of an account's profile. */
export function profileRows(world: XWorld, handle: string): Row[] {
  return [...world.tweets.values()]
    .filter((tweet) => tweet.author.handle === handle && tweet.parentId === null)
    .filter((tweet) => stands(world, tweet))
    .sort((one, other) => other.at - one.at)
    .map((tweet) => tweetRow(tweet));
}
