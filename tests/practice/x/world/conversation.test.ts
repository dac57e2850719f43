import { describe, expect, it } from 'vitest';
import { brand } from '../../data/people.ts';
import { launchPost, magazinePost } from '../../data/posts.ts';
import type { PracticeComment } from '../../data/practice-data.ts';
import { commentStatusId, postStatusId } from '../addresses.ts';
import { type ConversationView, conversationRows, homeRows, type Row } from './conversation.ts';
import { worldAfter, type XEvent } from './world.ts';

const startedAt = new Date('2026-11-25T12:00:00Z');
const now = startedAt.getTime() + 60_000;
const launchId = postStatusId(launchPost);
const everythingIn: ConversationView = {
  ancestors: true,
  discover: 'headed',
  opened: new Set(),
  spamShown: false,
};

/** The rows of a status page after some events. */
function rowsOf(id: string, events: readonly XEvent[] = [], view: Partial<ConversationView> = {}) {
  const world = worldAfter(events, startedAt);
  const tweet = world.tweets.get(id);
  if (!tweet) throw new Error(`no tweet ${id}`);
  return conversationRows(world, tweet, { ...everythingIn, ...view });
}

type TweetRow = Extract<Row, { kind: 'tweet' }>;
const isTweet = (row: Row): row is TweetRow => row.kind === 'tweet';
const find = (rows: readonly Row[], id: string) =>
  rows.find((row): row is TweetRow => isTweet(row) && row.tweet.id === id);
const rowBelow = (rows: readonly Row[], id: string) =>
  rows[rows.findIndex((row) => row.key === id) + 1];

const comment = (wanted: (comment: PracticeComment) => boolean) => {
  const found = launchPost.comments.find(wanted);
  if (!found) throw new Error('the practice data has no such comment');
  return { ...found, statusId: commentStatusId(found, startedAt) };
};
const answered = comment((it) => it.folded !== true && it.replies?.[0]?.author === brand.handle);
const folded = comment((it) => it.folded === true);
const lonely = comment((it) => !it.replies);
const replyIdOf = (it: PracticeComment, index = 0) => {
  const reply = it.replies?.[index];
  if (!reply) throw new Error('no such reply');
  return commentStatusId(reply, startedAt);
};

describe('a status page', () => {
  it('shows the focused tweet first and at least forty replies', () => {
    const rows = rowsOf(launchId);
    expect(rows[0]).toMatchObject({ kind: 'tweet', focused: true, lineAbove: false });
    const discover = rows.findIndex(({ kind }) => kind === 'discover');
    expect(rows.slice(0, discover).filter(isTweet).length).toBeGreaterThan(40);
  });

  it('names every row once', () => {
    const keys = rowsOf(launchId).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('joins a reply to what it answers by the line, and nothing else', () => {
    const rows = rowsOf(launchId);
    const above = find(rows, answered.statusId);
    const below = rowBelow(rows, answered.statusId);
    expect(above).toMatchObject({ lineBelow: true, lineAbove: false });
    expect(below).toMatchObject({ key: replyIdOf(answered), lineAbove: true });
    for (const [index, row] of rows.entries()) {
      if (!isTweet(row) || !row.lineAbove) continue;
      const parent = rows[index - 1];
      expect(parent && isTweet(parent) && parent.tweet.id).toBe(row.tweet.parentId);
    }
  });

  it('keeps folded replies behind a button until it is pressed', () => {
    expect(rowBelow(rowsOf(launchId), folded.statusId)?.kind).toBe('show-replies');
    const opened = rowsOf(launchId, [], { opened: new Set([folded.statusId]) });
    expect(rowBelow(opened, folded.statusId)?.key).toBe(replyIdOf(folded));
  });

  it('shows the tweets above a reply only once they came in', () => {
    const id = replyIdOf(answered);
    expect(rowsOf(id, [], { ancestors: false })[0]).toMatchObject({ key: id, lineAbove: false });
    expect(
      rowsOf(id)
        .slice(0, 3)
        .map(({ key }) => key),
    ).toEqual([launchId, answered.statusId, id]);
  });

  it('brings what else there is to discover before its heading', () => {
    const tweets = rowsOf(launchId, [], { discover: 'tweets' });
    expect(tweets.some(({ kind }) => kind === 'discover')).toBe(false);
    expect(find(tweets, postStatusId(magazinePost))).toBeDefined();
    const headed = rowsOf(launchId);
    const heading = headed.findIndex(({ kind }) => kind === 'discover');
    const magazine = headed.findIndex(({ key }) => key === postStatusId(magazinePost));
    expect(magazine).toBeGreaterThan(heading);
  });

  it('has an advertisement among the replies', () => {
    const rows = rowsOf(launchId);
    const ad = rows.findIndex((row) => isTweet(row) && row.tweet.advertisement);
    expect(ad).toBeGreaterThan(0);
    expect(ad).toBeLessThan(rows.findIndex(({ kind }) => kind === 'discover'));
  });
});

describe('what happens', () => {
  it('puts a sent reply right beneath the tweet it answers, by the brand', () => {
    const events: XEvent[] = [
      { type: 'sent', text: 'On its way.', parentId: lonely.statusId, at: now },
    ];
    const below = rowBelow(rowsOf(launchId, events), lonely.statusId);
    expect(below).toMatchObject({ kind: 'tweet', lineAbove: true });
    expect(below?.kind === 'tweet' && below.tweet).toMatchObject({
      text: 'On its way.',
      author: { handle: brand.handle },
      at: now,
    });
  });

  it('puts a reply to the focused tweet, and an arriving one, before the others', () => {
    const rows = rowsOf(launchId, [
      { type: 'arrived', at: now },
      { type: 'sent', text: 'Thank you all.', parentId: launchId, at: now + 1 },
    ]);
    const [first, second] = rows.slice(1).filter(isTweet);
    expect(first?.tweet.text).toBe('Thank you all.');
    expect(second?.tweet.at).toBe(now);
  });

  it('takes a hidden reply away with what hangs on it', () => {
    const rows = rowsOf(launchId, [{ type: 'hidden', id: answered.statusId }]);
    expect(find(rows, answered.statusId)).toBeUndefined();
    expect(find(rows, replyIdOf(answered))).toBeUndefined();
  });

  it('takes everything of a blocked account away', () => {
    const rows = rowsOf(launchId, [{ type: 'blocked', handle: lonely.author }]);
    const authors = rows.filter(isTweet).map(({ tweet }) => tweet.author.handle);
    expect(authors).not.toContain(lonely.author);
  });

  it('takes a deleted tweet away, and leaves a note where replies hang on it', () => {
    const own = replyIdOf(answered);
    expect(find(rowsOf(launchId, [{ type: 'deleted', id: own }]), own)).toBeUndefined();
    const waiting = comment((it) => it.folded !== true && (it.replies?.length ?? 0) > 1);
    const rows = rowsOf(launchId, [{ type: 'deleted', id: replyIdOf(waiting) }]);
    expect(rowBelow(rows, waiting.statusId)).toMatchObject({ kind: 'deleted' });
    expect(find(rows, replyIdOf(waiting, 1))).toMatchObject({ lineAbove: false });
  });

  it('replaces a reported tweet by a note', () => {
    const rows = rowsOf(launchId, [{ type: 'reported', id: lonely.statusId }]);
    expect(find(rows, lonely.statusId)).toBeUndefined();
    expect(rows.map(({ key }) => key)).toContain(`reported ${lonely.statusId}`);
  });
});

it('the home timeline names whom a reply answers, since the parent is not above it', () => {
  const rows = homeRows(worldAfter([], startedAt)).filter(isTweet);
  expect(rows.some(({ tweet }) => tweet.parentId !== null)).toBe(true);
  for (const row of rows) expect(row.namesParent).toBe(row.tweet.parentId !== null);
});
