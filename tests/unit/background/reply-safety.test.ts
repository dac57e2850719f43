import { beforeEach, describe, expect, it } from 'vitest';
import { expire } from '@/lib/background/expire.ts';
import { replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { bench, freshDisk } from './worker-kit.ts';

const reply = (id: string, more: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: id,
  text: `Words of ${id}.`,
  lang: 'en',
  situation: 'thanks',
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  ...more,
});
const texts = (replies: readonly SavedReply[]) => replies.map(({ text }) => text);

beforeEach(() => {
  freshDisk();
});

describe('a reply remembers', () => {
  it('what it was, the newest first, and goes back to it as a change like any other', async () => {
    const worker = bench();
    for (const text of ['one', 'two', 'three']) {
      await worker.ask('replies.save', reply('a', { text }));
    }
    const versions = await worker.ask('replies.versions', replyId('a'));
    expect(texts(versions)).toEqual(['two', 'one']);
    await worker.ask('replies.save', versions[1] as SavedReply);
    expect(texts(await worker.ask('replies.list'))).toEqual(['one']);
    expect(texts(await worker.ask('replies.versions', replyId('a')))).toEqual([
      'three',
      'two',
      'one',
    ]);
  });

  it('nothing of a saving that changed no word', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a'));
    worker.now += 5_000;
    await worker.ask('replies.save', reply('a'));
    expect(await worker.ask('replies.versions', replyId('a'))).toEqual([]);
  });

  it('its words when it is deleted, and comes back when it is saved again', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a'));
    await worker.ask('replies.save', reply('b'));
    await worker.ask('replies.remove', replyId('a'));
    worker.now += 1;
    await worker.ask('replies.remove', replyId('b'));
    const deleted = await worker.ask('replies.deleted');
    expect(texts(deleted)).toEqual(['Words of b.', 'Words of a.']);
    await worker.ask('replies.save', deleted[1] as SavedReply);
    expect(texts(await worker.ask('replies.list'))).toEqual(['Words of a.']);
  });

  it('fifty versions at most', async () => {
    const worker = bench();
    for (let count = 0; count < 60; count += 1) {
      await worker.ask('replies.save', reply('a', { text: `${count}` }));
    }
    const versions = await worker.ask('replies.versions', replyId('a'));
    expect(versions).toHaveLength(50);
    expect(versions[0]?.text).toBe('58');
  });
});

describe('a shortcut', () => {
  it('belongs to one reply, in whatever letters it is written', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a', { shortcut: 'Κάλ' }));
    expect(await worker.call('replies.save', reply('b', { shortcut: 'καλ' }))).toMatchObject({
      failure: 'shortcut-taken',
    });
    await worker.ask('replies.remove', replyId('a'));
    expect(await worker.call('replies.save', reply('b', { shortcut: 'καλ' }))).toMatchObject({
      ok: true,
    });
  });

  it('of an import stays with the reply that has it', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a', { shortcut: 'hi' }));
    await worker.ask('replies.import', [
      reply('b', { shortcut: 'hi' }),
      reply('c', { shortcut: 'yo' }),
      reply('d', { shortcut: 'yo' }),
    ]);
    const list = await worker.ask('replies.list');
    expect(list.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['a', 'hi'],
      ['b', undefined],
      ['c', 'yo'],
      ['d', undefined],
    ]);
  });
});

describe('several replies', () => {
  it('change, go and come back in one step, each with a version of what it was', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a'));
    await worker.ask('replies.save', reply('b'));
    const before = await worker.ask('replies.list');
    const moved = before.map((each) => ({ ...each, folder: ['Late'] }));
    expect(await worker.ask('replies.saveAll', moved)).toEqual({ written: 2 });
    expect((await worker.ask('replies.list')).map(({ folder }) => folder)).toEqual([
      ['Late'],
      ['Late'],
    ]);
    expect(await worker.ask('replies.versions', replyId('a'))).toHaveLength(1);
    await worker.ask(
      'replies.saveAll',
      moved.map((each) => ({ ...each, deletedAt: 5 })),
    );
    expect(await worker.ask('replies.list')).toEqual([]);
    await worker.ask('replies.saveAll', before);
    const back = await worker.ask('replies.list');
    expect(back.map(({ updatedAt: _, ...each }) => each)).toEqual(
      before.map(({ updatedAt: _, ...each }) => each),
    );
  });
});

describe('all replies are put aside', () => {
  it('once a day while they change, and can be gone back to without losing newer ones', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a'));
    await expire(worker.worker);
    await expire(worker.worker);
    await worker.ask('replies.save', reply('a', { text: 'Spoiled.' }));
    await worker.ask('replies.save', reply('b'));
    await expire(worker.worker);
    const backups = await worker.ask('replies.backups');
    expect(backups.map(({ why, count }) => [why, count])).toEqual([
      ['daily', 2],
      ['daily', 1],
    ]);
    const oldest = backups.at(-1)?.n ?? -1;
    expect(await worker.ask('replies.restore', oldest)).toEqual({ changed: 1 });
    expect(texts(await worker.ask('replies.list'))).toEqual(['Words of a.', 'Words of b.']);
    expect(texts(await worker.ask('replies.versions', replyId('a')))).toEqual([
      'Spoiled.',
      'Words of a.',
    ]);
  });

  it('before an import', async () => {
    const worker = bench();
    await worker.ask('replies.save', reply('a'));
    await worker.ask('replies.import', [reply('a', { text: 'From a file.' }), reply('b')]);
    const [backup] = await worker.ask('replies.backups');
    expect(backup).toMatchObject({ why: 'before-import', count: 1 });
    await worker.ask('replies.restore', backup?.n ?? -1);
    expect(texts(await worker.ask('replies.list'))).toContain('Words of a.');
  });

  it('ten times at most, and gone with everything when everything is erased', async () => {
    const worker = bench();
    for (let count = 0; count < 12; count += 1) {
      await worker.ask('replies.save', reply('a', { text: `${count}` }));
      await expire(worker.worker);
    }
    expect(await worker.ask('replies.backups')).toHaveLength(10);
    await worker.ask('data.erase');
    expect(await worker.ask('replies.backups')).toEqual([]);
    expect(await worker.ask('replies.versions', replyId('a'))).toEqual([]);
  });

  it('or says that there is no such copy', async () => {
    expect(await bench().call('replies.restore', 3)).toMatchObject({ failure: 'not-found' });
  });
});
