import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey } from '@/lib/domain/ids.ts';
import { type Bench, bench, freshDisk, observation, onX, x } from './worker-kit.ts';

let worker: Bench;
beforeEach(() => {
  freshDisk();
  worker = bench();
});

const begin = (since = worker.now) => worker.ask('storm.set', { since });

describe('a storm', () => {
  it('is on from when a person says so until a person ends it, and everyone hears of both', async () => {
    expect(await worker.ask('storm.get')).toBeNull();
    expect(await begin()).toEqual({ since: worker.now });
    expect(await worker.ask('storm.get')).toEqual({ since: worker.now });
    expect(await worker.ask('storm.set', null)).toBeNull();
    expect(await worker.ask('storm.get')).toBeNull();
    expect(worker.heard).toEqual([{ type: 'storm' }, { type: 'storm' }]);
  });

  it('outlives the worker', async () => {
    const { since } = (await begin()) ?? {};
    worker.worker.store.close();
    expect(await bench().ask('storm.get')).toEqual({ since });
  });

  it('keeps its beginning when a second desk says the same, and when its end is taken back', async () => {
    const since = worker.now;
    await begin();
    worker.now += 60_000;
    expect(await begin()).toEqual({ since });
    await worker.ask('storm.set', null);
    expect(await begin(since)).toEqual({ since });
  });

  it('never begins later than now', async () => {
    expect(await begin(worker.now + 9e9)).toEqual({ since: worker.now });
  });

  it('is one brand’s, however its name is written', async () => {
    await worker.ask('settings.set', { brandName: 'Halden & Oak' });
    await begin();
    await worker.ask('settings.set', { brandName: 'Another brand' });
    expect(await worker.ask('storm.get')).toBeNull();
    await worker.ask('settings.set', { brandName: 'HALDEN  & oak ' });
    expect(await worker.ask('storm.get')).toEqual({ since: worker.now });
  });

  it('is no business of a page', async () => {
    const refused = { ok: false, failure: 'not-allowed' };
    expect(await worker.call('storm.get', undefined, onX)).toMatchObject(refused);
    expect(await worker.call('storm.set', { since: 1 }, onX)).toMatchObject(refused);
    expect(await worker.call('storm.set', { since: 'now' } as never)).toMatchObject({
      failure: 'bad-request',
    });
  });
});

describe('the first public line to somebody in a storm', () => {
  const check = (id: string | null, here: readonly string[] = []) =>
    worker.ask(
      'replies.check',
      { ...(id !== null && { key: itemKey(x, id) }), text: 'We refund you in full.', here },
      onX,
    );
  const questioned = [{ guard: 'compensation', words: ['refund'] }];

  beforeEach(async () => {
    await worker.ask('items.observe', [
      observation('new'),
      observation('waits-again', { state: 'waiting_again' }, { author: { handle: 'lena' } }),
      observation('further', { state: 'unanswered' }, { author: { handle: 'lena' } }),
      observation('message', { state: 'unanswered' }, { kind: 'message' }),
    ]);
  });

  it('is questioned when it offers money, while the storm is on', async () => {
    expect(await check('new')).toEqual([]);
    await begin();
    expect(await check('new')).toMatchObject(questioned);
    expect(await check(null)).toMatchObject(questioned);
    expect(await check('message')).toEqual([]);
    await worker.ask('storm.set', null);
    expect(await check('new')).toEqual([]);
  });

  it('is not the first where they have an answer of ours in this thread', async () => {
    await begin();
    expect(await check('waits-again')).toEqual([]);
    expect(await check('further')).toEqual([]);
  });

  it('is the first for them after a kind word to somebody else, until an offer is public', async () => {
    await begin();
    expect(await check('new', ['Thank you, Pim!'])).toMatchObject(questioned);
    expect(await check('new', ['Pim, a full refund is on its way.'])).toEqual([]);
  });
});
