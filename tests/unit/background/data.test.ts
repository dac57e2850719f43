import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { expire } from '@/lib/background/expire.ts';
import type { Act, Command } from '@/lib/domain/command.ts';
import { type ItemKey, itemKey, replyId } from '@/lib/domain/ids.ts';
import type { ItemRecord } from '@/lib/domain/item.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { DeskPart, DeskQuery } from '@/lib/messaging/protocol.ts';
import { type Backup, readBackup } from '@/lib/storage/backup.ts';
import { schemaNumber } from '@/lib/storage/schema.ts';
import { createStore } from '@/lib/storage/store.ts';
import { type Bench, bench, freshDisk, nextCommandId, observation, x } from './worker-kit.ts';

const day = 24 * 3_600_000;
const fixture = await readFile(new URL('../storage/backup-5.json', import.meta.url), 'utf8');
const oak = 'x:1990000000000000001' as ItemKey;

let worker: Bench;
beforeEach(() => {
  freshDisk();
  worker = bench();
});

const act = (key: ItemKey, what: Act, at = worker.now) =>
  worker.ask('command.perform', { id: nextCommandId(), key, at, ...what } as Command);

const exported = async (): Promise<Backup> => {
  const reading = readBackup(await worker.ask('data.export'));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.backup;
};

const reply = (id: string, more: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: 'Thanks',
  text: 'Thank you.',
  lang: 'en',
  situation: 'thanks',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  ...more,
});

describe('backup and back', () => {
  it('brings everything to an empty machine, exactly', async () => {
    expect(await worker.ask('data.import', fixture)).toEqual({ ok: true, items: 3, replies: 3 });
    const { exportedAt: _a, extension: _b, ...content } = await exported();
    const { exportedAt: _c, extension: _d, ...original } = JSON.parse(fixture);
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect({ ...content, items: [...content.items].sort(byKey) }).toEqual({
      ...original,
      items: original.items.sort(byKey),
    });
  });

  it('puts imported items into the desk and tells everyone to pull', async () => {
    await worker.ask('data.import', fixture);
    const desk = await worker.ask('items.desk', { after: null, limit: 10 });
    expect(desk.items.filter(({ flags }) => flags.length > 0)).toHaveLength(1);
    expect(worker.heard.map(({ type }) => type)).toEqual([
      'rev',
      'replies',
      'corrections',
      'storm',
      'settings',
    ]);
  });

  it('changes nothing the second time', async () => {
    await worker.ask('data.import', fixture);
    const once = await exported();
    await worker.ask('data.import', fixture);
    expect({ ...(await exported()), exportedAt: 0 }).toEqual({ ...once, exportedAt: 0 });
  });

  it('keeps what was decided here after the file was written', async () => {
    await worker.ask('data.import', fixture);
    await act(oak, { type: 'setCare', care: 'done' });
    await act(oak, { type: 'note', text: 'Dresser delivered.' });
    await worker.ask('data.import', fixture);
    const { view, history } = await worker.ask('items.detail', oak);
    expect(view).toMatchObject({ care: { state: 'done' }, note: 'Dresser delivered.' });
    expect(history.filter(({ what }) => what.type === 'note')).toHaveLength(2);
  });

  it('takes what was decided there later than here', async () => {
    const file = JSON.parse(fixture);
    await worker.ask('data.import', file);
    await act(oak, { type: 'note', text: 'An early thought.' });
    file.items[0].care = { state: 'done', at: worker.now + day };
    file.items[0].note = 'Solved on the phone.';
    await worker.ask('data.import', file);
    const { view, history } = await worker.ask('items.detail', oak);
    expect(view).toMatchObject({ care: { state: 'done' }, note: 'Solved on the phone.' });
    expect(history.map(({ what }) => what)).toContainEqual({
      type: 'note',
      text: 'An early thought.',
    });
  });

  it('merges replies by the later change, deletions too', async () => {
    const now = await worker.ask('replies.save', reply('mine-1', { title: 'Mine, newer' }));
    await worker.ask('replies.save', reply('gone'));
    await worker.ask('replies.remove', replyId('gone'));
    const file = {
      ...JSON.parse(fixture),
      replies: [
        reply('mine-1', { title: 'Older', updatedAt: now.updatedAt - 1 }),
        reply('gone', { updatedAt: 5 }),
        reply('theirs', { updatedAt: 5 }),
      ],
    };
    await worker.ask('data.import', file);
    const titles = (await worker.ask('replies.list')).map(({ id, title }) => [id, title]);
    expect(titles.sort()).toEqual([
      ['mine-1', 'Mine, newer'],
      ['theirs', 'Thanks'],
    ]);
  });

  it('keeps settings that were changed here later', async () => {
    worker.now = 1_793_437_600_000 + day;
    await worker.ask('settings.set', { brandName: 'Oak only' });
    await worker.ask('data.import', fixture);
    expect((await worker.ask('settings.get')).brandName).toBe('Oak only');
  });

  it('takes what was said later of a brand in a storm, here or there', async () => {
    await worker.ask('data.import', fixture);
    expect(await worker.ask('storm.get')).toEqual({ since: 1_793_436_000_000 });
    await worker.ask('storm.set', null);
    await worker.ask('data.import', fixture);
    expect(await worker.ask('storm.get')).toBeNull();
    const file = JSON.parse(fixture);
    file.storms[1].changedAt = worker.now + 1;
    await worker.ask('data.import', file);
    expect(await worker.ask('storm.get')).toEqual({ since: 1_793_436_000_000 });
    await worker.ask('data.erase');
    await worker.ask('settings.set', { brandName: 'Halden & Oak' });
    expect(await worker.ask('storm.get')).toBeNull();
  });

  it('touches nothing for a file that is damaged at its very end', async () => {
    await worker.ask('items.observe', [observation('1')]);
    const before = await exported();
    const file = JSON.parse(fixture);
    file.replies.push({ id: '' });
    expect(await worker.ask('data.import', file)).toMatchObject({ ok: false, reason: 'damaged' });
    expect(await exported()).toEqual(before);
  });

  it('survives an item that stands in the file twice', async () => {
    const file = JSON.parse(fixture);
    const [first] = file.items as ItemRecord[];
    file.items.push({
      ...first,
      note: 'Later.',
      history: [{ at: worker.now, what: { type: 'note', text: 'Later.' } }],
    });
    await worker.ask('data.import', file);
    expect((await worker.ask('items.detail', oak)).view.note).toBe('Later.');
  });
});

describe('erasing everything', () => {
  it('leaves a fresh install whose numbers go on', async () => {
    worker = bench({
      library: { starters: [reply('starter')], suggest: () => [], words: async () => null },
    });
    await worker.ask('items.observe', [observation('1')]);
    await act(itemKey(x, '1'), { type: 'note', text: 'Gone soon.' });
    await worker.ask('settings.set', { brandName: 'Halden & Oak' });
    await worker.ask('replies.remove', replyId((await worker.ask('replies.list'))[0]?.id ?? ''));
    worker.heard.length = 0;
    await worker.ask('data.erase');
    expect(worker.heard.map(({ type }) => type)).toEqual([
      'erased',
      'rev',
      'replies',
      'corrections',
      'settings',
    ]);
    const content = await exported();
    expect(content).toMatchObject({ items: [], settings: {}, settingsChangedAt: 0 });
    expect((await worker.ask('replies.list')).map(({ id }) => id)).toEqual(['starter']);
    expect((await worker.ask('items.observe', [observation('1')])).rev).toBe(4);
  });

  it('is not undone by a command that comes too late', async () => {
    await worker.ask('items.observe', [observation('1')]);
    await worker.ask('data.erase');
    const late = {
      id: nextCommandId(),
      key: itemKey(x, '1'),
      at: 5,
      type: 'note',
      text: 'x',
    } as const;
    expect(await worker.call('command.perform', late)).toMatchObject({ failure: 'not-found' });
  });
});

describe('retention', () => {
  const keys = async () => (await exported()).items.map(({ key }) => key).sort();

  it('lets undecided items leave after the days set, and nothing else', async () => {
    await worker.ask('items.observe', [
      observation('plain'),
      observation('noted'),
      observation('flagged'),
    ]);
    await act(itemKey(x, 'noted'), { type: 'note', text: 'Keep me.' });
    await act(itemKey(x, 'flagged'), { type: 'flag', reason: 'spam', severity: 1 });
    worker.now += 179 * day;
    expect(await expire(worker.worker)).toEqual([]);
    await worker.ask('items.observe', [observation('young')]);
    worker.now += 2 * day;
    expect(await expire(worker.worker)).toEqual([{ type: 'rev', rev: 5 }]);
    expect(await keys()).toEqual(['x:flagged', 'x:noted', 'x:young']);
  });

  it('counts from the last time that a page showed the item', async () => {
    await worker.ask('items.observe', [observation('1')]);
    worker.now += 100 * day;
    await worker.ask('items.observe', [observation('1')]);
    worker.now += 100 * day;
    await expire(worker.worker);
    expect(await keys()).toEqual(['x:1']);
  });

  it('keeps everything when the setting is 0', async () => {
    await worker.ask('settings.set', { keepDays: 0 });
    await worker.ask('items.observe', [observation('1')]);
    worker.now += 4_000 * day;
    expect(await expire(worker.worker)).toEqual([]);
    expect(await keys()).toEqual(['x:1']);
  });

  it('forgets old commands, so that the log does not grow for ever', async () => {
    await worker.ask('items.observe', [observation('1')]);
    await act(itemKey(x, '1'), { type: 'note', text: 'x' });
    const commands = () => worker.worker.store.read((db) => db.commands.count());
    worker.now += 6 * day;
    await expire(worker.worker);
    expect(await commands()).toBe(1);
    worker.now += 2 * day;
    await expire(worker.worker);
    expect(await commands()).toBe(0);
  });
});

describe('what is stored', () => {
  it('is told in numbers', async () => {
    await worker.ask('items.observe', [observation('1'), observation('2'), observation('3')]);
    await act(itemKey(x, '1'), { type: 'note', text: 'One.' });
    await act(itemKey(x, '1'), { type: 'flag', reason: 'spam', severity: 1 });
    await act(itemKey(x, '2'), { type: 'flag', reason: 'insult', severity: 3 });
    await worker.ask('replies.save', reply('a'));
    expect(await worker.ask('data.report')).toEqual({
      items: 3,
      decided: 2,
      replies: 1,
      flags: 2,
      notes: 1,
      bytes: 1024,
      schema: schemaNumber,
      tookBack: null,
    });
  });
});

describe('the desk', () => {
  const keysOf = async (query: DeskQuery) =>
    (await worker.ask('items.desk', query)).items.map(({ key }) => key);
  const everything: DeskQuery = { after: null, limit: 1_000 };

  it('gives the head of what waits for us, oldest due first', async () => {
    const at = (hours: number) => ({ postedAt: Date.UTC(2026, 10, 1) + hours * 3_600_000 });
    await worker.ask('items.observe', [
      observation('late', { state: 'unanswered' }, at(5)),
      observation('soon', { state: 'unanswered' }, at(1)),
      observation('undated', { state: 'unanswered' }, { postedAt: undefined } as never),
      observation('answered', { state: 'answered', at: 5 }, at(2)),
      observation('folded', { state: 'unknown', cause: { type: 'replies-folded' } }, at(3)),
      observation('forwarded', { state: 'unanswered' }, at(0)),
      observation('flagged', { state: 'unanswered' }, at(0)),
      observation('aside', { state: 'unanswered' }, { ...at(0), aside: true }),
      observation('taken', { state: 'unanswered' }, at(0)),
    ]);
    await act(itemKey(x, 'forwarded'), { type: 'setCare', care: 'forwarded' });
    await act(itemKey(x, 'flagged'), { type: 'flag', reason: 'insult', severity: 2 });
    await act(itemKey(x, 'taken'), { type: 'setCare', care: 'acknowledged' });
    expect(await keysOf({ head: 10 })).toEqual(['x:soon', 'x:late', 'x:taken', 'x:undated']);
    expect(await keysOf({ head: 2 })).toEqual(['x:soon', 'x:late']);
    expect(await keysOf(everything)).toHaveLength(9);
  });

  it('gives everything in parts, each item once, and says where to go on', async () => {
    await worker.ask(
      'items.observe',
      ['1', '2', '3', '4', '5'].map((id) => observation(id)),
    );
    const parts = [];
    let after: ItemKey | null = null;
    do {
      const part: DeskPart = await worker.ask('items.desk', { after, limit: 2 });
      parts.push(part.items.map(({ key }) => key));
      after = part.next;
    } while (after !== null);
    expect(parts).toEqual([['x:1', 'x:2'], ['x:3', 'x:4'], ['x:5']]);
  });

  it('goes on behind a part that held nothing but our own words', async () => {
    const own = { own: true };
    await worker.ask('items.observe', [observation('1'), observation('2'), observation('3')]);
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, own),
      observation('2', { state: 'unanswered' }, own),
    ]);
    const part = await worker.ask('items.desk', { after: null, limit: 2 });
    expect(part).toMatchObject({ items: [], next: 'x:2' });
    expect(await keysOf({ after: part.next, limit: 2 })).toEqual(['x:3']);
    expect(await keysOf({ keys: [itemKey(x, '1'), itemKey(x, '3'), itemKey(x, '404')] })).toEqual([
      'x:3',
    ]);
  });

  it('sends words and names, and nothing that no row shows', async () => {
    await worker.ask('items.observe', [
      observation('1', { state: 'unanswered' }, { permalink: 'https://x.com/a/status/1' }),
    ]);
    await act(itemKey(x, '1'), { type: 'note', text: 'Third call.' });
    const [row] = (await worker.ask('items.desk', everything)).items;
    expect(row).toMatchObject({ note: 'Third call.', draftOf: { platform: 'x' } });
    expect(row).not.toHaveProperty('history');
    expect(row?.draftOf).not.toHaveProperty('permalink');
    expect(row?.draftOf).not.toHaveProperty('nativeId');
  });

  it('knows when each site was last read, also when the page told nothing new', async () => {
    expect(await worker.ask('items.lastRead')).toEqual({});
    await worker.ask('items.observe', [observation('1')]);
    const first = worker.now;
    expect(await worker.ask('items.lastRead')).toEqual({ x: first });
    worker.now += 5 * 60_000;
    await worker.ask('items.observe', [observation('1')]);
    expect(await worker.ask('items.lastRead')).toEqual({ x: first + 5 * 60_000 });
    await worker.ask('data.erase');
    expect(await worker.ask('items.lastRead')).toEqual({});
  });

  it('reads no more rows than it shows, however many there are', async () => {
    const batch = Array.from({ length: 500 }, (_, i) => observation(`${i}`));
    await worker.ask('items.observe', batch);
    let rows = 0;
    const counting = createStore({
      layer: {
        stack: 'dbcore',
        name: 'counting',
        create: (down) => ({
          ...down,
          table(name) {
            const table = down.table(name);
            return {
              ...table,
              query: async (request) => {
                const response = await table.query(request);
                rows += response.result.length;
                return response;
              },
            };
          },
        }),
      },
    });
    const second = bench({ store: counting });
    const desk = await second.ask('items.desk', { head: 20 });
    expect(desk.items).toHaveLength(20);
    expect(rows).toBe(20);
  });
});
