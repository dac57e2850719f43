import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import { limits } from '@/lib/domain/shapes.ts';
import type { Observation } from '@/lib/messaging/protocol.ts';
import { bench, draft, freshDisk, observation, onX, tabOn, x } from './worker-kit.ts';

beforeEach(() => {
  freshDisk();
});

describe('observing items', () => {
  it('keeps what a page showed and answers with its view', async () => {
    const worker = bench();
    const { rev, views } = await worker.ask('items.observe', [observation('1')]);
    expect(rev).toBe(1);
    expect(views).toEqual([
      {
        key: 'x:1',
        rev: 1,
        page: { state: 'unanswered' },
        flags: [],
        postedAt: Date.UTC(2026, 10, 1, 9),
        due: { clock: 'first-answer', at: Date.UTC(2026, 10, 1, 21) },
      },
    ]);
  });

  it('announces only what changed, and nothing when nothing did', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1'), observation('2')]);
    worker.heard.length = 0;
    const again = await worker.ask('items.observe', [
      observation('1'),
      observation('2', { state: 'answered', at: 5 }),
    ]);
    expect(again.rev).toBe(2);
    expect(again.views.map(({ key, rev }) => [key, rev])).toEqual([
      ['x:1', 1],
      ['x:2', 2],
    ]);
    expect(worker.heard).toMatchObject([{ type: 'changed', rev: 2, views: [{ key: 'x:2' }] }]);
    const third = await worker.ask('items.observe', [observation('1')]);
    expect(third.rev).toBe(2);
    expect(worker.heard).toHaveLength(1);
  });

  it('merges several sightings of one item in one batch', async () => {
    const worker = bench();
    const { views } = await worker.ask('items.observe', [
      observation('1', { state: 'unknown', cause: { type: 'not-read-yet' } }),
      observation('1', { state: 'answered', at: 7 }),
    ]);
    expect(views).toHaveLength(1);
    expect(views[0]?.page).toEqual({ state: 'answered', at: 7 });
  });

  it('keeps the good items of a batch and names the bad ones', async () => {
    const worker = bench();
    const bad: unknown[] = [
      null,
      { draft: draft('2'), page: { state: 'nonsense' } },
      { draft: { ...draft('3'), author: { handle: '' } }, page: { state: 'unanswered' } },
      {
        draft: { ...draft('4'), postedAt: Number.POSITIVE_INFINITY },
        page: { state: 'unanswered' },
      },
    ];
    const batch = [observation('1'), ...bad, observation('9')] as Observation[];
    const { views, refused } = await worker.ask('items.observe', batch);
    expect(views.map(({ key }) => key)).toEqual(['x:1', 'x:9']);
    expect(refused?.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect(refused?.[1]?.why).toBe('page.state');
  });

  it('refuses items of another platform than the page of the sender', async () => {
    const worker = bench();
    const instagram = platformId('instagram');
    const { views, refused } = await worker.ask('items.observe', [
      observation('1', undefined, { platform: instagram }),
      observation('2', undefined, { key: itemKey(instagram, '2') }),
      observation('3', undefined, { thread: threadKey(instagram, '3') }),
      observation('4', undefined, { parent: itemKey(instagram, '4') }),
    ]);
    expect(views).toEqual([]);
    expect(refused?.map(({ why }) => why)).toEqual([
      'draft.platform',
      'draft.key',
      'draft.thread',
      'draft.parent',
    ]);
  });

  it('cuts a huge text and says so', async () => {
    const worker = bench();
    await worker.ask('items.observe', [
      observation('1', undefined, { text: `${'a'.repeat(limits.text - 1)}😀${'b'.repeat(50)}` }),
    ]);
    const { draft: kept } = await worker.ask('items.detail', itemKey(x, '1'));
    expect(kept.text).toBe('a'.repeat(limits.text - 1));
    expect(kept.truncated).toBe(true);
  });

  it('keeps no address that is not the platform’s own', async () => {
    const worker = bench();
    await worker.ask('items.observe', [
      observation('1', undefined, {
        permalink: 'javascript:alert(1)',
        author: { handle: 'a', url: 'https://evil.example/a' },
      }),
    ]);
    const { draft: kept } = await worker.ask('items.detail', itemKey(x, '1'));
    expect(kept.permalink).toBeUndefined();
    expect(kept.author).toEqual({ handle: 'a' });
  });

  it('refuses a batch that is too large, whole', async () => {
    const worker = bench();
    const batch = Array.from({ length: limits.observations + 1 }, (_, i) => observation(`${i}`));
    expect(await worker.call('items.observe', batch)).toMatchObject({
      ok: false,
      failure: 'bad-request',
    });
    expect((await worker.ask('data.report')).items).toBe(0);
  });

  it('gives the brand’s own words no status', async () => {
    const worker = bench();
    const { views } = await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { own: true }),
    ]);
    expect(views).toEqual([]);
  });

  it('keeps apart what only looks alike to an object', async () => {
    const worker = bench();
    const { views } = await worker.ask('items.observe', [
      observation('__proto__'),
      observation('constructor'),
    ]);
    expect(views.map(({ key }) => key)).toEqual(['x:__proto__', 'x:constructor']);
  });
});

describe('coming up to date', () => {
  it('sends what is newer than the number the page has seen', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('items.observe', [observation('2')]);
    const keys = [itemKey(x, '1'), itemKey(x, '2'), itemKey(x, '404')];
    const first = await worker.ask('items.since', { rev: 0 as never, keys });
    expect(first.views.map(({ key }) => key)).toEqual(['x:1', 'x:2']);
    const second = await worker.ask('items.since', { rev: 1 as never, keys }, onX);
    expect(second).toMatchObject({ rev: 2, views: [{ key: 'x:2' }] });
  });

  it('tells a page nothing of another platform', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1')]);
    const instagram = tabOn('www.instagram.com');
    const since = await worker.ask(
      'items.since',
      { rev: 0 as never, keys: [itemKey(x, '1')] },
      instagram,
    );
    expect(since.views).toEqual([]);
    expect(await worker.call('items.detail', itemKey(x, '1'), instagram)).toMatchObject({
      failure: 'not-allowed',
    });
  });
});
