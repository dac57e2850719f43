import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareCopy } from '@/lib/background/second-copy.ts';
import { replyId } from '@/lib/domain/ids.ts';
import { readCopyMark } from '@/lib/storage/copy-mark.ts';
import {
  key,
  made,
  note,
  placeOf,
  reply,
  restart,
  start,
  stopAll,
  work,
} from './second-copy-kit.ts';
import { freshDisk, observation } from './worker-kit.ts';

beforeEach(() => {
  freshDisk();
});
afterEach(stopAll);

describe('a database that the browser began anew', () => {
  it('has what people made again, tells the pages, and needs no pages for it', async () => {
    const place = placeOf();
    const first = start(place);
    await work(first);
    await first.copy.settle();
    const before = await made(first);
    expect(before.items).toHaveLength(1);
    expect(before.uses).toHaveLength(1);

    const second = restart(first, place, 'is lost');
    await second.copy.settle();
    expect(await made(second)).toEqual(before);
    expect(second.heard.map(({ type }) => type)).toContain('replies');
    expect((await second.ask('data.report')).tookBack).toEqual({
      at: second.now,
      items: 1,
      replies: 4,
    });
    const deleted = await second.ask('replies.deleted');
    expect(deleted.map(({ id }) => id).toSorted()).toEqual(['disliked', 'gone']);
  });

  it('is the same when the library was asked for, and written to, before the copy was read', async () => {
    const place = placeOf();
    const first = start(place);
    await work(first);
    await first.copy.settle();

    const second = restart(first, place, 'is lost');
    await second.ask('replies.list');
    await second.ask('replies.save', reply('newer'));
    await second.copy.settle();
    const texts = (await second.ask('replies.list')).map(({ text }) => text).toSorted();
    expect(texts).toEqual(['My own words.', 'Words of mine.', 'Words of newer.']);

    const third = restart(second, place, 'is lost');
    await third.copy.settle();
    expect((await third.ask('replies.list')).map(({ text }) => text).toSorted()).toEqual(texts);
  });

  it('is filled again also where the worker went on', async () => {
    const place = placeOf();
    const worker = start(place);
    await work(worker);
    await worker.copy.settle();
    const before = await made(worker);
    worker.worker.store.close();
    freshDisk();
    expect(await worker.ask('replies.list')).toHaveLength(2);
    await worker.copy.settle();
    expect(await made(worker)).toEqual(before);
  });

  it('begins as after an installation where everything was erased', async () => {
    const place = placeOf();
    const first = start(place);
    await work(first);
    await first.copy.settle();
    await first.ask('data.erase');
    const second = restart(first, place, 'is lost');
    await second.copy.settle();
    expect(await made(second)).toEqual(await made(start(placeOf())));
  });

  it('takes what can be read of a damaged copy', async () => {
    const place = placeOf();
    const first = start(place);
    await work(first);
    await first.copy.settle();
    place.rows.set('replies/mine', '{"id":5}');
    place.rows.set('meta/settings', '"nothing"');
    place.rows.set('elsewhere', '1');
    const second = restart(first, place, 'is lost');
    await second.copy.settle();
    expect((await second.ask('replies.list')).map(({ id }) => id)).toEqual(['starter']);
    expect((await second.ask('items.detail', key)).view.note).toBe('Called twice.');
  });
});

it('a database that lost its last changes has them again', async () => {
  const place = placeOf();
  const first = start(place);
  await work(first);
  await first.copy.settle();
  const before = await made(first);
  await first.worker.store.write(async ({ db }) => {
    const mark = await readCopyMark(db);
    await db.replies.delete(replyId('mine'));
    await db.items.delete(key);
    await db.meta.put({ name: 'copy-mark', value: { ...mark, n: 1 } });
  });
  expect((await first.ask('data.report')).tookBack).toBeNull();
  const second = restart(first, place, 'stays');
  await second.copy.settle();
  expect(await made(second)).toEqual(before);
  expect((await second.ask('data.report')).tookBack).toMatchObject({ items: 1, replies: 1 });
});

describe('the copy', () => {
  it('has nothing of what pages show, of untouched starter replies, and of keys', async () => {
    const place = placeOf();
    const worker = start(place);
    await work(worker);
    await worker.worker.store.write(({ db }) =>
      db.meta.put({ name: 'engine-key:halden', value: { origin: 'a', key: 'secret' } }),
    );
    await worker.copy.settle();
    expect([...place.rows.keys()].toSorted()).toEqual([
      'copy',
      'items/x:1',
      'meta/settings',
      'replies/disliked',
      'replies/gone',
      'replies/mine',
      'replies/starter',
      'storms/halden & oak',
      'uses/sent-1 mine',
    ]);
    expect([...place.rows.values()].join()).not.toContain('secret');
  });

  it('lets an item go whose decision is taken back', async () => {
    const place = placeOf();
    const worker = start(place);
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('command.perform', note('Called.'));
    await worker.copy.settle();
    expect(place.rows.has('items/x:1')).toBe(true);
    await worker.ask('command.perform', note(''));
    await worker.copy.settle();
    expect(place.rows.has('items/x:1')).toBe(false);
  });

  it('is emptied before the database, so that nothing erased can come back', async () => {
    const place = placeOf();
    const worker = start(place);
    await work(worker);
    await worker.copy.settle();
    const { place: files } = place;
    const clear = files.clear;
    files.clear = async () => {
      await clear();
      throw new Error('stopped here');
    };
    expect(await worker.call('data.erase')).toMatchObject({ ok: false });
    expect(place.rows.size).toBe(0);
    files.clear = clear;
    const before = await made(worker);
    const second = restart(worker, place, 'stays');
    await second.copy.settle();
    expect(await made(second)).toEqual(before);
    expect(place.rows.has('replies/mine')).toBe(true);
  });

  it('is whole again where the database refused to be emptied after it', async () => {
    const place = placeOf();
    const worker = start(place);
    await work(worker);
    await worker.copy.settle();
    const before = place.rows.size;
    await worker.copy.forget();
    expect(place.rows.size).toBe(0);
    await worker.ask('replies.save', reply('later'));
    await worker.copy.settle();
    expect(place.rows.size).toBe(before + 1);
  });

  it('is written whole after a time in which it could not be', async () => {
    const place = placeOf();
    const worker = start(place);
    place.state.full = true;
    await work(worker);
    await expect(worker.copy.settle()).rejects.toThrow('full');
    await worker.ask('replies.save', reply('later'));
    place.state.full = false;
    const before = await made(worker);
    await worker.copy.settle();
    const second = restart(worker, place, 'is lost');
    await second.copy.settle();
    expect(await made(second)).toEqual(before);
  });

  it('of a newer Inlay is left as it is, also by erasing', async () => {
    const rows = new Map([
      ['copy', '{"format":2,"mark":{"born":"a","n":3}}'],
      ['replies/mine', '{"brandNew":1}'],
    ]);
    const before = [...rows];
    const worker = start(placeOf(rows));
    await worker.copy.settle();
    await work(worker);
    await worker.copy.settle();
    await worker.ask('data.erase');
    await worker.copy.settle();
    expect([...rows]).toEqual(before);
  });
});

it.each([
  [undefined, null, 'write-all'],
  [undefined, { born: 'a', n: 1 }, 'write-all'],
  ['damaged', null, 'take-in'],
  ['damaged', { born: 'a', n: 1 }, 'write-all'],
  [{ format: 1, mark: null }, { born: 'a', n: 1 }, 'write-all'],
  [{ format: 1, mark: { born: 'a', n: 1 } }, { born: 'a', n: 1 }, 'same'],
  [{ format: 1, mark: { born: 'a', n: 1 } }, { born: 'a', n: 2 }, 'write-all'],
  [{ format: 1, mark: { born: 'a', n: 2 } }, { born: 'a', n: 1 }, 'take-in'],
  [{ format: 1, mark: { born: 'a', n: 1 } }, { born: 'b', n: 9 }, 'take-in'],
  [{ format: 1, mark: { born: 'a', n: 1 } }, null, 'take-in'],
  [{ format: 2, mark: { born: 'a', n: 1 } }, null, 'newer'],
] as const)('a copy with the head %o beside the mark %o: %s', (head, mark, comparison) => {
  expect(compareCopy(head, mark)).toBe(comparison);
});
