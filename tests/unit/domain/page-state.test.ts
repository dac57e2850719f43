import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import { readThread, someFolded } from '@/lib/domain/page-state.ts';
import { threadOn } from './threads.ts';

const self = 'haldenoak';
const stateOf = (items: readonly ItemDraft[], native: string) => {
  const platform = items[0]?.platform ?? platformId('x');
  return readThread(items).get(itemKey(platform, native));
};

describe('an X conversation: replies hang on what they answer', () => {
  const x = (
    native: string,
    handle: string,
    more: Parameters<ReturnType<typeof threadOn>>[2] = {},
  ) => item(native, handle, { kind: more.under === undefined ? 'post' : 'reply', ...more });
  let item = threadOn('x', self);
  const start = () => {
    item = threadOn('x', self);
  };

  it('is answered by our reply beneath it, with the time of the first one', () => {
    start();
    const items = [
      x('1', 'mira', { replyCount: 2 }),
      x('2', self, { under: '1' }),
      x('3', self, { under: '1' }),
    ];
    expect(stateOf(items, '1')).toEqual({
      state: 'answered',
      by: 'x:2',
      at: items[1]?.postedAt,
      last: items[2]?.postedAt,
      full: true,
    });
  });

  it('gives our own items no reading', () => {
    start();
    const readings = readThread([x('1', self), x('2', 'mira', { under: '1', replyCount: 0 })]);
    expect([...readings.keys()]).toEqual(['x:2']);
  });

  it('is not answered by our reply to someone else beneath it', () => {
    start();
    const items = [
      x('1', 'mira', { replyCount: 1 }),
      x('2', 'joren', { under: '1' }),
      x('3', self, { under: '2' }),
    ];
    expect(stateOf(items, '1')).toEqual({ state: 'unanswered', full: true });
    expect(stateOf(items, '2')?.state).toBe('answered');
  });

  it('is answered through the person’s own further words', () => {
    start();
    const items = [
      x('1', 'mira', { replyCount: 1 }),
      x('2', 'mira', { under: '1' }),
      x('3', self, { under: '2' }),
    ];
    expect(stateOf(items, '1')).toMatchObject({ state: 'answered', by: 'x:3' });
    expect(stateOf(items, '2')).toMatchObject({ state: 'answered', by: 'x:3' });
  });

  it('waits again once the person wrote after our last answer', () => {
    start();
    const items = [
      x('1', 'mira'),
      x('2', self, { under: '1' }),
      x('3', 'mira', { under: '2' }),
      x('4', 'mira', { under: '3' }),
    ];
    expect(stateOf(items, '1')).toEqual({
      state: 'waiting_again',
      by: 'x:3',
      since: items[2]?.postedAt,
    });
    const answered = [...items, x('5', self, { under: '4' })];
    expect(stateOf(answered, '1')?.state).toBe('answered');
  });

  it('goes by time where X shows a later answer above earlier words', () => {
    start();
    const items = [
      x('1', 'mira', { postedAt: 100 }),
      x('2', self, { under: '1', postedAt: 300 }),
      x('3', 'mira', { under: '1', postedAt: 200 }),
    ];
    expect(stateOf(items, '1')).toMatchObject({ state: 'answered', by: 'x:2' });
  });

  it('does not wait again when someone else writes beneath our answer', () => {
    start();
    const items = [x('1', 'mira'), x('2', self, { under: '1' }), x('3', 'joren', { under: '2' })];
    expect(stateOf(items, '1')?.state).toBe('answered');
    expect(stateOf(items, '3')?.state).toBe('unanswered');
  });

  it('does not wait again when the person speaks to someone else here', () => {
    start();
    const items = [
      x('1', 'mira'),
      x('2', self, { under: '1' }),
      x('3', 'joren', { under: '2' }),
      x('4', 'mira', { under: '2', text: '@joren same with yours?' }),
    ];
    expect(stateOf(items, '1')?.state).toBe('answered');
  });

  it('is not known while X counts more replies than it shows', () => {
    start();
    const items = [x('1', 'mira', { replyCount: 3 }), x('2', 'joren', { under: '1' })];
    expect(stateOf(items, '1')).toEqual({
      state: 'unknown',
      cause: { type: 'replies-folded', count: 2 },
    });
  });

  it('is not known for a post whose replies are not counted', () => {
    start();
    expect(stateOf([x('1', 'mira')], '1')).toEqual({
      state: 'unknown',
      cause: { type: 'replies-folded' },
    });
  });
});

describe('an Instagram thread: all replies are flat beneath the comment', () => {
  const ig = (
    native: string,
    handle: string,
    more: Parameters<ReturnType<typeof threadOn>>[2] = {},
  ) => item(native, handle, more);
  let item = threadOn('instagram', self);
  const start = () => {
    item = threadOn('instagram', self);
  };

  it('is unanswered when nothing is folded, and proven so when the site says it', () => {
    start();
    expect(stateOf([ig('1', 'mira')], '1')).toEqual({ state: 'unanswered' });
    expect(stateOf([ig('1', 'mira', { folded: 0 })], '1')).toEqual({
      state: 'unanswered',
      full: true,
    });
  });

  it('is not known while replies are folded, counted or not', () => {
    start();
    expect(stateOf([ig('1', 'mira', { folded: 5 })], '1')).toEqual({
      state: 'unknown',
      cause: { type: 'replies-folded', count: 5 },
    });
    expect(stateOf([ig('1', 'mira', { folded: someFolded })], '1')).toEqual({
      state: 'unknown',
      cause: { type: 'replies-folded' },
    });
  });

  it('is answered even when more replies are folded', () => {
    start();
    const items = [ig('1', 'mira', { folded: 4 }), ig('2', self, { under: '1' })];
    expect(stateOf(items, '1')?.state).toBe('answered');
  });

  it('tells by the linked name who was answered, where a site writes names for handles', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', 'joren', { under: '1' }),
      ig('3', self, { under: '1', text: 'Joren P. thank you', speaksTo: 'Joren' }),
    ];
    expect(stateOf(items, '1')?.state).toBe('unanswered');
    expect(stateOf(items, '2')?.state).toBe('answered');
    expect(stateOf([...items, ig('4', self, { under: '1', speaksTo: 'mira' })], '1')?.state).toBe(
      'answered',
    );
  });

  it('tells by the mention who was answered', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', 'joren', { under: '1' }),
      ig('3', 'sefa', { under: '1' }),
      ig('4', self, { under: '1', text: '@Joren it ships on Monday' }),
    ];
    expect(stateOf(items, '1')?.state).toBe('unanswered');
    expect(stateOf(items, '2')).toMatchObject({ state: 'answered', by: 'instagram:4' });
    expect(stateOf(items, '3')?.state).toBe('unanswered');
  });

  it('takes every mention at the start, also behind invisible marks', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', 'joren.b', { under: '1' }),
      ig('3', self, { under: '1', text: '\u2068@mira\u2069 @joren.b, thank you both' }),
    ];
    expect(stateOf(items, '1')?.state).toBe('answered');
    expect(stateOf(items, '2')?.state).toBe('answered');
  });

  it('does not take a mention of somebody who is not here for an address', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', self, { under: '1', text: '@haldenoak.service will call you' }),
    ];
    expect(stateOf(items, '1')?.state).toBe('answered');
  });

  it('takes words without a mention for the one just before, with others between for nobody', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', 'joren', { under: '1' }),
      ig('3', 'sefa', { under: '1' }),
      ig('4', self, { under: '1', text: 'Thank you' }),
    ];
    expect(stateOf(items, '3')?.state).toBe('answered');
    expect(stateOf(items, '2')?.state).toBe('unanswered');
  });

  it('waits again when the answered one writes further down', () => {
    start();
    const items = [
      ig('1', 'mira'),
      ig('2', 'joren', { under: '1' }),
      ig('3', self, { under: '1', text: '@joren on Monday' }),
      ig('4', 'joren', { under: '1', text: '@haldenoak which Monday?' }),
    ];
    expect(stateOf(items, '2')).toMatchObject({ state: 'waiting_again', by: 'instagram:4' });
    expect(stateOf(items, '4')?.state).toBe('unanswered');
  });

  it('knows a reply as little as its comment while replies are folded or missing', () => {
    start();
    const folded = [ig('1', 'mira', { folded: 3 }), ig('2', 'joren', { under: '1' })];
    expect(stateOf(folded, '2')?.state).toBe('unknown');
    start();
    const counted = [ig('1', 'mira', { replyCount: 4 }), ig('2', 'joren', { under: '1' })];
    expect(stateOf(counted, '2')).toMatchObject({ state: 'unknown', cause: { count: 3 } });
  });

  it('answers a customer’s post by a comment of ours', () => {
    start();
    const items = [
      ig('0', 'mira', { kind: 'post' }),
      ig('1', 'joren'),
      ig('2', self, { text: 'What a lovely corner' }),
    ];
    expect(stateOf(items, '0')).toMatchObject({ state: 'answered', by: 'instagram:2' });
    expect(stateOf(items, '1')?.state).toBe('unanswered');
  });
});

describe('a conversation: messages hang on nothing and follow each other', () => {
  const item = threadOn('facebook', self);
  const message = (native: string, handle: string) => item(native, handle, { kind: 'message' });

  it('is answered by our next message, and no further by later ones', () => {
    const items = [
      message('1', 'mira'),
      message('2', 'mira'),
      message('3', self),
      message('4', self),
    ];
    for (const asked of ['1', '2']) {
      expect(stateOf(items, asked)).toEqual({
        state: 'answered',
        by: 'facebook:3',
        at: items[2]?.postedAt,
      });
    }
  });

  it('is unanswered in what came after our last words', () => {
    const items = [message('1', 'mira'), message('2', self), message('3', 'mira')];
    expect(stateOf(items, '1')?.state).toBe('answered');
    expect(stateOf(items, '3')).toEqual({ state: 'unanswered' });
  });

  it('is not known where nobody can tell who spoke after it', () => {
    const [asked, said] = [message('1', 'mira'), message('2', 'mira')];
    const { own: _own, ...unsigned } = said;
    expect(stateOf([asked, unsigned], '1')).toEqual({
      state: 'unknown',
      cause: { type: 'own-account-unknown' },
    });
    expect(stateOf([asked, unsigned, message('3', self)], '1')?.state).toBe('answered');
  });

  it('is not answered by what we wrote in another conversation', () => {
    const [asked, other] = [message('1', 'mira'), message('2', self)];
    const elsewhere = { ...other, thread: threadKey(platformId('facebook'), 'another') };
    expect(stateOf([asked, elsewhere], '1')?.state).toBe('unanswered');
  });
});

describe('any page', () => {
  it('is not known while the own account is not known', () => {
    const item = threadOn('x', null);
    expect(stateOf([item('1', 'mira', { replyCount: 0 })], '1')).toEqual({
      state: 'unknown',
      cause: { type: 'own-account-unknown' },
    });
  });

  const anyThread = fc
    .array(
      fc.record({
        author: fc.constantFrom(self, 'mira', 'joren'),
        under: fc.option(fc.nat(9), { nil: undefined }),
        text: fc.constantFrom('hello', '@mira hello', '@joren @mira hello', `@${self} hello`),
        folded: fc.constantFrom(undefined, -1, 0, 2),
        replyCount: fc.constantFrom(undefined, 0, 3),
        timed: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    .map((rows) => {
      const item = threadOn('x', self);
      return rows.map(({ author, under, timed, folded, replyCount, text }, index) => {
        const { postedAt, ...made } = item(`${index}`, author, {
          text,
          ...(under !== undefined && { under: `${under}` }),
          ...(folded !== undefined && { folded }),
          ...(replyCount !== undefined && { replyCount }),
        });
        return timed && postedAt !== undefined ? { ...made, postedAt } : made;
      });
    });

  it('reads every item that is not ours, whatever hangs on what', () => {
    fc.assert(
      fc.property(anyThread, (items) => {
        const theirs = items.filter(({ own }) => own !== true).map(({ key }) => key);
        expect([...readThread(items).keys()]).toEqual(theirs);
      }),
    );
  });

  it('never calls an item answered without a word of ours on the page', () => {
    fc.assert(
      fc.property(anyThread, (items) => {
        const theirs = items.filter(({ own }) => own !== true);
        for (const { state } of readThread(theirs).values()) {
          expect(['unanswered', 'unknown']).toContain(state);
        }
      }),
    );
  });

  it('never calls an item unanswered while its replies are folded', () => {
    fc.assert(
      fc.property(anyThread, (items) => {
        const readings = readThread(items);
        for (const { key, folded } of items) {
          if (folded) expect(readings.get(key)?.state).not.toBe('unanswered');
        }
      }),
    );
  });

  it('names as answer only a word of ours, and as new words only the person’s', () => {
    fc.assert(
      fc.property(anyThread, (items) => {
        const byKey = new Map(items.map((item) => [item.key, item]));
        for (const [key, reading] of readThread(items)) {
          if (reading.state !== 'answered' && reading.state !== 'waiting_again') continue;
          const by = reading.by && byKey.get(reading.by);
          expect(by?.own).toBe(reading.state === 'answered');
          if (reading.state === 'waiting_again') expect(by?.author).toEqual(byKey.get(key)?.author);
        }
      }),
    );
  });
});
