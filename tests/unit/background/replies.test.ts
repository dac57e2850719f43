import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { createStore } from '@/lib/storage/store.ts';
import { bench, freshDisk, x } from './worker-kit.ts';

const reply = (id: string, title = id): SavedReply => ({
  id: replyId(id),
  title,
  text: 'Thank you, {first_name|there}.',
  lang: 'en',
  situation: 'thanks',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  starter: true,
});
const withStarters = (...starters: SavedReply[]) => ({
  starters,
  suggest: () => [],
  words: async () => null,
});

beforeEach(() => {
  freshDisk();
});

describe('saved replies', () => {
  it('begin with the starter set, once', async () => {
    const worker = bench({ library: withStarters(reply('a'), reply('b')) });
    const lists = await Promise.all([worker.ask('replies.list'), worker.ask('replies.list')]);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('never bring a deleted starter back, nor undo an edited one, in any later version', async () => {
    const worker = bench({ library: withStarters(reply('a'), reply('b')) });
    await worker.ask('replies.list');
    await worker.ask('replies.remove', replyId('a'));
    await worker.ask('replies.save', reply('b', 'My own words'));
    worker.worker.store.close();
    const later = bench({
      store: createStore(),
      library: withStarters(reply('a'), reply('b'), reply('c')),
    });
    expect((await later.ask('replies.list')).map(({ id, title }) => [id, title])).toEqual([
      ['b', 'My own words'],
      ['c', 'c'],
    ]);
  });

  it('keep when they were made and when they were changed', async () => {
    const worker = bench();
    worker.now = 100;
    await worker.ask('replies.save', { ...reply('mine'), createdAt: 5 });
    worker.now = 200;
    const saved = await worker.ask('replies.save', { ...reply('mine', 'New'), createdAt: 5 });
    expect(saved).toMatchObject({ createdAt: 100, updatedAt: 200, title: 'New' });
    expect(worker.heard).toEqual([{ type: 'replies' }, { type: 'replies' }]);
  });

  it('can be saved again after they were deleted', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('mine'));
    await worker.ask('replies.remove', replyId('mine'));
    expect(await worker.ask('replies.list')).toEqual([]);
    await worker.ask('replies.save', reply('mine'));
    expect(await worker.ask('replies.list')).toHaveLength(1);
  });

  it('say when there is nothing to delete', async () => {
    expect(await bench().call('replies.remove', replyId('no'))).toMatchObject({
      failure: 'not-found',
    });
  });

  it('are ranked with the settings, over the same array while nothing changed', async () => {
    const seen: (readonly SavedReply[])[] = [];
    const brands: string[] = [];
    const worker = bench({
      library: {
        starters: [reply('a')],
        suggest: (_request, replies, settings) => {
          seen.push(replies);
          brands.push(settings.brandName);
          return [];
        },
        words: async () => null,
      },
    });
    const request = { key: itemKey(x, '1'), text: 'hello', author: { handle: 'mira' } };
    await worker.ask('replies.suggest', request);
    await worker.ask('settings.set', { brandName: 'Halden & Oak' });
    await worker.ask('replies.suggest', request);
    await worker.ask('replies.save', reply('b'));
    await worker.ask('replies.suggest', request);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(brands).toEqual(['', 'Halden & Oak', 'Halden & Oak']);
  });

  it('are not taken from memory after everything was erased', async () => {
    const worker = bench({ library: withStarters(reply('a')) });
    await worker.ask('replies.remove', replyId((await worker.ask('replies.list'))[0]?.id ?? ''));
    expect(await worker.ask('replies.list')).toEqual([]);
    await worker.ask('data.erase');
    expect(await worker.ask('replies.list')).toHaveLength(1);
  });
});
