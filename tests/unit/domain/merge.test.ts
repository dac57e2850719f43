import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import { draftOf, mergeDraft, mergeReading, observe } from '@/lib/domain/merge.ts';
import type { PageReading } from '@/lib/domain/status.ts';
import { anyReading } from './anything.ts';

const unknown: PageReading = { state: 'unknown', cause: { type: 'own-account-unknown' } };
const folded: PageReading = { state: 'unknown', cause: { type: 'replies-folded', count: 2 } };
const unanswered: PageReading = { state: 'unanswered' };
const answered: PageReading = { state: 'answered', at: 100 };

describe('merging page readings', () => {
  it('replaces a known state by a newer known one', () => {
    expect(mergeReading(unanswered, answered)).toEqual(answered);
    expect(mergeReading(answered, { state: 'waiting_again', since: 200 }).state).toBe(
      'waiting_again',
    );
  });

  it('never lets "not known" stand over what is known', () => {
    expect(mergeReading(answered, unknown)).toEqual(answered);
    expect(mergeReading(unanswered, folded)).toEqual(unanswered);
  });

  it('keeps the newer cause of not knowing, except that it was not read yet', () => {
    expect(mergeReading(unknown, folded)).toEqual(folded);
    expect(mergeReading(folded, { state: 'unknown', cause: { type: 'not-read-yet' } })).toEqual(
      folded,
    );
  });

  it('takes an answer back only when a page proved to show everything', () => {
    expect(mergeReading(answered, unanswered)).toEqual(answered);
    expect(mergeReading(answered, { state: 'unanswered', full: true }).state).toBe('unanswered');
  });

  it('does not take the answer that the person wrote after for one that settles it', () => {
    const waiting: PageReading = { state: 'waiting_again', since: 200 };
    expect(mergeReading(waiting, answered)).toEqual(waiting);
    expect(mergeReading(waiting, { state: 'answered', at: 100, last: 300 }).state).toBe('answered');
    expect(mergeReading(waiting, { state: 'answered', at: 100, full: true }).state).toBe(
      'answered',
    );
    expect(mergeReading(waiting, { state: 'answered' }).state).toBe('answered');
  });

  it('keeps the first answer’s time and the newest one’s', () => {
    expect(
      mergeReading({ state: 'answered', at: 100 }, { state: 'answered', at: 90, last: 400 }),
    ).toEqual({ state: 'answered', at: 90, last: 400 });
    expect(mergeReading(answered, { state: 'answered' })).toEqual(answered);
  });

  it('changes nothing when the same page is read again', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (before, now) => {
        expect(mergeReading(now, now)).toEqual(now);
        const once = mergeReading(before, now);
        expect(mergeReading(once, now)).toEqual(once);
      }),
    );
  });

  it('knows after any order of pages, if any of them told', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1 }), (readings) => {
        const known = readings.reduce(mergeReading).state !== 'unknown';
        expect(known).toBe(readings.some(({ state }) => state !== 'unknown'));
      }),
    );
  });

  it('ends on the same first answer whatever the order in which pages showed the answers', () => {
    const answers = fc.array(fc.record({ state: fc.constant('answered' as const), at: fc.nat() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(answers, (readings) => {
        const merged = readings.reduce<PageReading>(mergeReading, unknown);
        expect(merged).toMatchObject({ at: Math.min(...readings.map(({ at }) => at)) });
      }),
    );
  });
});

const x = platformId('x');
const draft: ItemDraft = {
  key: itemKey(x, '1'),
  platform: x,
  kind: 'reply',
  thread: threadKey(x, '1'),
  author: { handle: 'mira', name: 'Mira' },
  text: 'The whole of a long story about a drawer',
  postedAt: 50,
  permalink: 'https://x.com/mira/status/1',
  own: false,
  keySource: 'native',
};

describe('merging what pages say of an item', () => {
  it('keeps facts that a poorer page leaves out', () => {
    const { postedAt: _p, permalink: _l, ...poorer } = draft;
    expect(mergeDraft(draft, { ...poorer, author: { handle: 'mira' } })).toEqual(draft);
  });

  it('never puts the start of a text in place of the whole', () => {
    const cut = { ...draft, text: 'The whole of a', truncated: true };
    expect(mergeDraft(draft, cut).text).toBe(draft.text);
    expect(mergeDraft(draft, cut).truncated).toBeUndefined();
    expect(mergeDraft(cut, draft)).toEqual(draft);
  });

  it('takes the counts of replies from the page that is read now', () => {
    expect(mergeDraft({ ...draft, folded: 3, replyCount: 4 }, draft)).toEqual(draft);
  });
});

describe('observing', () => {
  const day = 24 * 3_600_000;
  const first = observe(undefined, draft, unanswered, 1_000).record;

  it('starts a record with both in its history', () => {
    expect(first).toMatchObject({ firstSeenAt: 1_000, lastSeenAt: 1_000, flags: [] });
    expect(first.history.map(({ what }) => what.type)).toEqual(['seen', 'page']);
    expect(draftOf(first)).toEqual(draft);
  });

  it('is the very same record when nothing is new', () => {
    expect(observe(first, draft, unanswered, 2_000)).toEqual({ record: first, news: false });
    expect(observe(first, draft, unanswered, 2_000).record).toBe(first);
  });

  it('notes once a day that the item still stands there, which is no news', () => {
    const { record, news } = observe(first, draft, unanswered, 1_000 + day);
    expect(news).toBe(false);
    expect(record).toEqual({ ...first, lastSeenAt: 1_000 + day });
  });

  it('writes a line of history when the state changes, and none when only the proof does', () => {
    const proven = observe(first, draft, { state: 'unanswered', full: true }, 2_000);
    expect(proven.news).toBe(true);
    expect(proven.record.history).toEqual(first.history);
    const { record } = observe(proven.record, draft, answered, 3_000);
    expect(record.history.at(-1)).toEqual({ at: 3_000, what: { type: 'page', reading: answered } });
  });

  it('keeps the time of the first answer while the person waits again', () => {
    const told = observe(first, draft, answered, 2_000).record;
    const waits = observe(told, draft, { state: 'waiting_again', since: 200 }, 3_000).record;
    expect(waits.firstAnswerAt).toBe(100);
    expect(waits.page.state).toBe('waiting_again');
  });

  it('never touches what a person wrote', () => {
    fc.assert(
      fc.property(anyReading, fc.string(), (reading, text) => {
        const decided = {
          ...first,
          note: 'Called twice.',
          care: { state: 'done', at: 5 } as const,
        };
        const { record } = observe(decided, { ...draft, text }, reading, 9_000);
        expect(record).toMatchObject({ note: decided.note, care: decided.care, flags: [] });
        expect(record.history.slice(0, 2)).toEqual(first.history);
      }),
    );
  });

  it('is told nothing new by the same page twice', () => {
    fc.assert(
      fc.property(anyReading, anyReading, (before, now) => {
        const start = observe(undefined, draft, before, 1).record;
        const once = observe(start, draft, now, 2).record;
        expect(observe(once, draft, now, 3)).toEqual({ record: once, news: false });
      }),
    );
  });
});
