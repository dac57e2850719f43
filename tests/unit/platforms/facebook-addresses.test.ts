import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  commentIn,
  handleIn,
  postIn,
  threadIn,
  timelineIn,
} from '../../../lib/platforms/facebook/addresses.ts';
import { hashOf } from '../../../lib/platforms/kit/hash.ts';

const at = (path: string) => {
  const address = addressOf(path);
  if (!address) throw new Error(`${path} is no address`);
  return address;
};

describe('accounts', () => {
  it.each([
    ['/profile.php?id=61550000000001&__tn__=x', '61550000000001'],
    ['/haldenoak?comment_id=1', 'haldenoak'],
    ['/halden.oak/', 'halden.oak'],
    ['/groups/woodlovers/user/6155/', '6155'],
    ['/people/Halden-Oak/6155/', '6155'],
    ['https://web.facebook.com/haldenoak', 'haldenoak'],
    ['/permalink.php?story_fbid=1&id=2', null],
    ['/marketplace/', null],
    ['/haldenoak/posts/1', null],
    ['/%E0%A4%A', null],
  ])('%s', (path, handle) => {
    expect(handleIn(at(path))).toBe(handle);
  });
});

describe('posts', () => {
  it.each([
    ['/permalink.php?story_fbid=pfbid0Ab&id=6155', 'pfbid0Ab', '6155', true],
    ['/haldenoak/posts/pfbid0Ab?comment_id=7', 'pfbid0Ab', 'haldenoak', true],
    ['/haldenoak/posts/a-round-table/7001/', '7001', 'haldenoak', true],
    ['/groups/woodlovers/posts/7002/', '7002', null, true],
    ['/groups/woodlovers/permalink/7002', '7002', null, true],
    ['/haldenoak/videos/7003/', '7003', 'haldenoak', false],
    ['/reel/7004/', '7004', null, false],
  ])('%s', (path, slug, owner, permalink) => {
    expect(postIn(at(path))).toMatchObject({ slug, owner, permalink });
  });

  it.each([
    '/haldenoak',
    '/groups/woodlovers/',
    '/groups/woodlovers/?multi_permalinks=1',
    '/watch/',
  ])('none: %s', (path) => {
    expect(postIn(at(path))).toBeNull();
  });

  it('are on no other site', () => {
    expect(addressOf('https://facebook.com.example/haldenoak/posts/1')).toBeNull();
    expect(addressOf('https://l.facebook.com/l.php?u=x')).toBeNull();
    expect(addressOf('javascript:alert(1)')).toBeNull();
    expect(addressOf('#')).toBeNull();
  });
});

it('an id reads the same in plain digits and encoded, and only the encoded one tells the post', () => {
  const digits = fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String);
  fc.assert(
    fc.property(digits, digits, digits, (post, root, reply) => {
      const encoded = encodeURIComponent(btoa(`comment:${post}_${reply}`));
      expect(commentIn(at(`/mira?comment_id=${encoded}`))).toEqual({
        comment: reply,
        post,
        root: null,
      });
      expect(commentIn(at(`/mira/posts/1?comment_id=${root}&reply_comment_id=${reply}`))).toEqual({
        comment: reply,
        post: null,
        root,
      });
    }),
  );
});

it('what is no id names no comment', () => {
  for (const query of [
    '',
    'comment_id=',
    'comment_id=abc',
    'comment_id=%25%25',
    'comment_id=1&notif_id=2',
  ]) {
    expect(commentIn(at(`/mira?${query}`)), query).toBeNull();
  }
});

describe('conversations and timelines', () => {
  it.each([
    ['https://www.facebook.com/messages/t/6155/', '6155', null],
    ['https://www.facebook.com/messages/e2ee/t/6155', '6155', null],
    ['https://www.messenger.com/t/6155', '6155', null],
    ['https://business.facebook.com/latest/inbox/all?asset_id=1&selected_item_id=2', '2', '1'],
  ])('%s', (url, thread, inboxOf) => {
    expect(threadIn(new URL(url))).toEqual({ thread, inboxOf });
  });

  it.each([
    'https://www.facebook.com/messages/',
    'https://www.facebook.com/t/6155',
    'https://business.facebook.com/latest/inbox/all?asset_id=1',
    'https://www.facebook.com/haldenoak',
  ])('none: %s', (url) => {
    expect(threadIn(new URL(url))).toBeNull();
  });

  it.each([
    ['https://www.facebook.com/profile.php?id=6155000', '6155000'],
    ['https://www.facebook.com/haldenoak', 'haldenoak'],
    ['https://www.facebook.com/profile.php?id=6155000&sk=reviews', null],
    ['https://www.facebook.com/marketplace', null],
    ['https://www.facebook.com/watch', null],
    ['https://business.facebook.com/haldenoak', null],
  ])('%s', (url, owner) => {
    expect(timelineIn(new URL(url))).toBe(owner);
  });
});

it('short names of texts are stable and do not collide within a talk', () => {
  expect(hashOf('20 November 2026, 14:26, Kasia Lis: Ok')).toBe(
    hashOf('20 November 2026, 14:26, Kasia Lis: Ok'),
  );
  const names = new Set(Array.from({ length: 20_000 }, (_, n) => hashOf(`14:26, Kasia: ${n}`)));
  expect(names.size).toBe(20_000);
});
