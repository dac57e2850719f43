import { describe, expect, it } from 'vitest';
import { rev } from '@/lib/domain/ids.ts';
import type { ItemDraft, ItemView } from '@/lib/domain/item.ts';
import { badgeCatalogs } from '@/lib/i18n/badge-catalog.ts';
import { createTranslator } from '@/lib/i18n/translator.ts';
import { badgeModel } from '@/lib/page/badge/badge-model.ts';
import { fakeKey } from './fake-platform.ts';

const hour = 3_600_000;
const posted = Date.UTC(2026, 10, 20, 8);
const draft: ItemDraft = {
  key: fakeKey('a'),
  platform: 'fake' as ItemDraft['platform'],
  kind: 'comment',
  nativeId: 'a',
  thread: 'fake:t' as ItemDraft['thread'],
  author: { handle: 'miracast', name: 'Mira Castellane' },
  text: 'Third week without my order',
  keySource: 'native',
  postedAt: posted,
};

const view = (change: Partial<ItemView> = {}): ItemView => ({
  key: draft.key,
  rev: rev(1),
  page: { state: 'unanswered' },
  flags: [],
  due: { clock: 'first-answer', at: posted + 12 * hour },
  ...change,
});

const badge = (change: Partial<ItemView> | null, now: number, locale: 'en' | 'fa' = 'en') =>
  badgeModel({
    draft,
    view: change === null ? undefined : view(change),
    covered: false,
    now,
    t: createTranslator(badgeCatalogs, locale),
    moment: (at) => new Date(at).toISOString(),
  });

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('what a badge says', () => {
  it('looks until the worker has answered', () => {
    expect(badge(null, posted)).toMatchObject({ label: 'Looking', tone: 'unknown' });
  });

  it('counts down, hurries, and says overdue without growing louder', () => {
    expect(badge({}, posted + 5 * hour).time).toMatchObject({ text: '7 h left', tone: 'calm' });
    expect(badge({}, posted + 12 * hour - 50 * 60_000).time).toMatchObject({
      text: '50 min left',
      tone: 'soon',
      icon: 'hourglass',
    });
    expect(badge({}, posted + 12 * hour + 40 * 60_000)).toMatchObject({
      tone: 'act',
      time: { text: 'overdue 40 min', tone: 'late', icon: 'clock-alert' },
    });
  });

  it('says how long the answer took, in grey', () => {
    const { page, due } = {
      page: { state: 'answered', at: posted + 12 * 60_000 } as const,
      due: undefined,
    };
    const { due: _, ...rest } = view({ page });
    expect(due).toBeUndefined();
    const model = badgeModel({
      draft,
      view: rest,
      covered: false,
      now: posted + hour,
      t: createTranslator(badgeCatalogs, 'en'),
      moment: String,
    });
    expect(model).toMatchObject({
      label: 'Answered',
      tone: 'settled',
      time: { text: 'in 12 min' },
    });
  });

  it('gives the cause of not known, and never calls it unanswered', () => {
    const model = badge(
      { page: { state: 'unknown', cause: { type: 'replies-folded', count: 3 } } },
      posted + hour,
    );
    expect(model.label).toBe('3 replies not opened');
    expect(bare(model.name)).toBe('Not known, comment from Mira Castellane, 3 replies not opened');
    expect(model.time).toBeUndefined();
  });

  it('names itself in full words for a screen reader', () => {
    expect(bare(badge({}, posted + 12 * hour + 40 * 60_000).name)).toBe(
      'New, comment from Mira Castellane, overdue 40 minutes',
    );
  });

  it('speaks Persian from right to left with Persian digits', () => {
    const model = badge({}, posted + 5 * hour, 'fa');
    expect(model).toMatchObject({ label: 'تازه', dir: 'rtl', lang: 'fa' });
    expect(model.time?.text).toBe('۷ ساعت مانده');
  });

  it('shows a flag as the headline and its gravity as a mark', () => {
    const model = badge(
      { flags: [{ reason: 'threat', severity: 4, by: 'person', at: posted }] },
      posted + hour,
    );
    expect(model).toMatchObject({ label: 'Flagged', tone: 'flag', marks: ['shield-alert'] });
    expect(bare(model.name)).toContain('threat, severity 4');
  });

  it('tells hidden from removed', () => {
    const hidden = badge({ outcome: { state: 'hidden', at: posted } }, posted + hour);
    expect(hidden).toMatchObject({ label: 'Hidden', icon: { name: 'eye-off' }, settled: true });
    const removed = badge({ outcome: { state: 'removed', at: posted } }, posted + hour);
    expect(removed).toMatchObject({ label: 'Removed', icon: { name: 'trash' } });
  });
});

describe('an item that nobody waits for us to answer', () => {
  it('is a quiet dot that still says what it is', () => {
    const model = badge({ aside: true }, posted + hour);
    expect(model).toMatchObject({ quiet: true, tone: 'settled', label: 'New' });
  });
});

it('offers the first suggestion at once where an answer is owed, and nowhere else', () => {
  const offers = (change: Partial<ItemView> | null) => badge(change, posted).insert !== undefined;
  expect(offers({})).toBe(true);
  expect(offers({ page: { state: 'waiting_again' } })).toBe(true);
  expect(offers(null)).toBe(false);
  expect(offers({ page: { state: 'answered' } })).toBe(false);
  expect(offers({ page: { state: 'unknown', cause: { type: 'not-read-yet' } } })).toBe(false);
  expect(offers({ aside: true })).toBe(false);
});
