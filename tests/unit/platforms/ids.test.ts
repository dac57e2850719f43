import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postOf, timeInCode } from '../../../lib/platforms/instagram/addresses.ts';
import { statusOf, timeInId } from '../../../lib/platforms/x/addresses.ts';
import { weightedLength } from '../../../lib/text/post-length.ts';

it('a tweet tells its time to the millisecond', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_290_000_000_000, max: 1_900_000_000_000 }),
      fc.bigInt({ min: 0n, max: (1n << 22n) - 1n }),
      (at, low) => {
        const id = ((BigInt(at) - 1_288_834_974_657n) << 22n) + low;
        expect(timeInId(id.toString())).toBe(at);
      },
    ),
  );
});

it('the short ids of the first years tell no time', () => {
  expect(timeInId('20')).toBeUndefined();
  expect(timeInId('1276563811')).toBeUndefined();
});

it('a shortcode tells when its picture came in', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  fc.assert(
    fc.property(fc.integer({ min: 1_400_000_000_000, max: 1_900_000_000_000 }), (at) => {
      let value = (BigInt(at) - 1_314_220_021_721n) << 23n;
      let code = '';
      while (value > 0n) {
        code = `${alphabet[Number(value & 63n)]}${code}`;
        value >>= 6n;
      }
      expect(timeInCode(code)).toBe(at);
    }),
  );
  expect(timeInCode('not a code!')).toBeUndefined();
});

describe('addresses', () => {
  it.each([
    ['/mira_k/status/123', { id: '123', handle: 'mira_k' }],
    ['/mira_k/status/123/', { id: '123', handle: 'mira_k' }],
    ['/i/web/status/123', { id: '123', handle: null }],
    ['/i/status/123', { id: '123', handle: null }],
    ['/mira_k/status/123/quotes', null],
    ['/mira_k/status/123/photo/1', null],
    ['/mira_k/status/', null],
    ['/status/123', null],
  ])('X %s', (path, found) => {
    expect(statusOf(path)).toEqual(found);
  });

  it.each([
    ['/p/DWk3-_9/', { code: 'DWk3-_9', comment: null, root: null }],
    ['/reel/DWk3/', { code: 'DWk3', comment: null, root: null }],
    ['/haldenoak/p/DWk3', { code: 'DWk3', comment: null, root: null }],
    ['/p/DWk3/c/17/', { code: 'DWk3', comment: '17', root: null }],
    ['/p/DWk3/c/17/r/18/', { code: 'DWk3', comment: '18', root: '17' }],
    ['/p/DWk3/liked_by/', null],
    ['/reels/DWk3/', null],
    ['/explore/p/DWk3/', null],
    ['/haldenoak/', null],
    ['/', null],
  ])('Instagram %s', (path, found) => {
    expect(postOf(path)).toEqual(found);
  });
});

describe('how long X takes a post to be', () => {
  it.each([
    ['', 0],
    ['hello', 5],
    ['سلام', 4],
    ['Ευχαριστώ', 9],
    ['日本語', 6],
    ['👩‍👩‍👧‍👦', 2],
    ['🇵🇱', 2],
    ['see https://haldenoak.example/a/very/long/path?with=query now', 31],
    ['cafe\u0301', 4],
  ])('%s', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('grows by what is added', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (text, count) => {
        const added = `\n${'a'.repeat(count)}`;
        expect(weightedLength(`${text}${added}`) >= weightedLength(text)).toBe(true);
      }),
    );
  });
});
