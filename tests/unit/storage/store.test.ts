import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey } from '@/lib/domain/ids.ts';
import { storageFailureOf } from '@/lib/storage/failure.ts';
import { faultLayer } from '@/lib/storage/faults.ts';
import { schemaNumber, schemaVersions, type Tables } from '@/lib/storage/schema.ts';
import { createStore, type WriteScope } from '@/lib/storage/store.ts';
import { bench, freshDisk, observation, x } from '../background/worker-kit.ts';
import { dump } from './disk.ts';

beforeEach(() => {
  freshDisk();
});

/** Written out by hand as each number shipped it; never to be derived from the present schema. */
const shipped = [
  {
    items:
      '&key, sortAt, [queue+sortAt], [platform+sortAt], [platform+queue+sortAt], person, [decided+lastSeenAt]',
    replies: '&id',
    commands: '&id, key, doneAt',
    meta: '&name',
  },
  { corrections: '&id, at' },
  { replyVersions: '++n, reply', replyBackups: '++n', uses: '&id, [brand+at]' },
];

describe('the schema', () => {
  it('numbers its versions from 1 without a gap', () => {
    expect(schemaVersions.map(({ number }) => number)).toEqual(
      Array.from({ length: schemaNumber }, (_, index) => index + 1),
    );
  });

  it.each([1, 2, 3])('still opens what number %i wrote', async (number) => {
    const written = new Dexie('inlay', { cache: 'disabled' });
    for (const [index, stores] of shipped.slice(0, number).entries()) {
      written.version(index + 1).stores(stores);
    }
    await written.open();
    await written.table('items').add({
      key: 'x:1',
      platform: 'x',
      kind: 'reply',
      thread: 'x:100',
      author: { handle: 'mira' },
      text: 'My drawer sticks.',
      postedAt: 1_000,
      own: false,
      keySource: 'native',
      firstSeenAt: 2_000,
      lastSeenAt: 2_000,
      page: { state: 'unanswered' },
      care: { state: 'forwarded', at: 3_000, to: 'Ines' },
      flags: [],
      note: 'Called twice.',
      history: [{ at: 2_000, what: { type: 'seen' } }],
      rev: 4,
      queue: 'waiting',
      sortAt: 86_401_000,
      decided: 1,
      person: 'x:@mira',
    });
    await written.table('meta').bulkAdd([
      { name: 'rev', value: 4 },
      { name: 'settings', value: { settings: { brandName: 'Halden & Oak' }, changedAt: 3 } },
    ]);
    const taught = {
      id: 'c-1',
      at: 3,
      key: 'x:1',
      text: 'My drawer sticks.',
      says: { lang: 'en' },
    };
    if (number >= 2) await written.table('corrections').add(taught);
    const used = { id: 'u-1', brand: 'halden & oak', replyId: 'a', outcome: 'sent' };
    if (number >= 3) {
      await written.table('uses').add({ ...used, text: '', lang: 'en', at: 3, said: 'Hello.' });
    }
    written.close();

    const worker = bench();
    const { view, draft } = await worker.ask('items.detail', itemKey(x, '1'));
    expect(view).toMatchObject({ note: 'Called twice.', care: { to: 'Ines' }, rev: 4 });
    expect(draft.text).toBe('My drawer sticks.');
    expect((await worker.ask('settings.get')).brandName).toBe('Halden & Oak');
    const desk = await worker.ask('items.desk', { after: null, limit: 10 });
    expect(desk).toMatchObject({ rev: 4, items: [{ care: { state: 'forwarded' } }] });
    expect(await worker.ask('corrections.list')).toEqual(number >= 2 ? [taught] : []);
    const uses = await worker.worker.store.read((db) => db.uses.toArray());
    expect(uses).toMatchObject(number >= 3 ? [used] : []);
    expect(await worker.ask('storm.get')).toBeNull();
    await worker.ask('storm.set', { since: 5 });
    expect(await worker.ask('storm.get')).toEqual({ since: 5 });
  });

  it('carries rows over when a later number comes', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1')]);
    worker.worker.store.close();
    const upgraded = createStore({
      versions: [
        ...schemaVersions,
        {
          number: schemaNumber + 1,
          stores: {},
          upgrade: async (transaction) => {
            await transaction.table('items').toCollection().modify({ note: 'carried over' });
          },
        },
      ],
    });
    expect(await upgraded.read((db) => db.items.toArray())).toMatchObject([
      { key: 'x:1', note: 'carried over' },
    ]);
    upgraded.close();
  });

  it('leaves everything as it was when an upgrade fails half way', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1')]);
    worker.worker.store.close();
    const before = await dump();
    const failing = createStore({
      versions: [
        ...schemaVersions,
        {
          number: schemaNumber + 1,
          stores: { extra: '&id' },
          upgrade: async (transaction) => {
            await transaction.table('items').clear();
            throw new DOMException('full', 'QuotaExceededError');
          },
        },
      ],
    });
    const error = await failing.currentRev().catch((reason: unknown) => reason);
    expect(storageFailureOf(error)).toBe('disk-full');
    failing.close();
    expect(await dump()).toEqual(before);
  });
});

describe('a database from a newer Inlay', () => {
  it('is refused by every message, and nothing in it is touched', async () => {
    const newer = new Dexie('inlay', { cache: 'disabled' });
    newer.version(schemaNumber + 1).stores({ items: '&key, brandNew', other: '&id' });
    await newer.open();
    await newer.table('items').add({ key: 'x:1', brandNew: 1 });
    newer.close();
    const before = await dump();

    const worker = bench();
    const refused = { ok: false, failure: 'storage-newer' };
    expect(await worker.call('items.observe', [observation('1')])).toMatchObject(refused);
    expect(await worker.call('settings.get')).toMatchObject(refused);
    expect(await worker.call('data.erase')).toMatchObject(refused);
    expect(await dump()).toEqual(before);
    const [database] = await Dexie.dependencies.indexedDB.databases();
    expect(database?.version).toBe((schemaNumber + 1) * 10);
  });
});

describe('opening', () => {
  it('makes what arrives meanwhile wait', async () => {
    const worker = bench();
    const answers = await Promise.all([
      worker.ask('settings.get'),
      worker.ask('items.observe', [observation('1')]),
      worker.ask('items.observe', [observation('2')]),
    ]);
    expect(answers[1].rev).toBe(1);
    expect(answers[2].rev).toBe(2);
  });

  it('is tried again after it failed', async () => {
    const indexedDB = freshDisk();
    const open = indexedDB.open.bind(indexedDB);
    let failures = 1;
    indexedDB.open = (...options) => {
      failures -= 1;
      if (failures >= 0) throw new DOMException('not now', 'QuotaExceededError');
      return open(...options);
    };
    const worker = bench();
    expect(await worker.call('settings.get')).toMatchObject({ failure: 'disk-full' });
    expect((await worker.call('settings.get')).ok).toBe(true);
  });
});

describe('naming what went wrong', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'disk-full'],
    [{ name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }, 'disk-full'],
    [{ name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] }, 'disk-full'],
    [new DOMException('', 'AbortError'), 'storage-aborted'],
    [new DOMException('', 'UnknownError'), 'storage-broken'],
    [new DOMException('', 'VersionError'), 'storage-newer'],
    ['a string', 'storage-broken'],
    [undefined, 'storage-broken'],
  ])('%o', (error, failure) => {
    expect(storageFailureOf(error)).toBe(failure);
  });
});

describe('a disk with too little room', () => {
  const note = ({ db }: WriteScope) => db.meta.put({ name: 'note', value: 1 });
  const noteOf = (db: Tables) => db.meta.get('note');

  it('takes no write, gives everything back, and takes writes again once there is room', async () => {
    let left = 100_000_000;
    const store = createStore({ room: async () => left });
    await store.write(note);
    left = 1_000_000;
    const refused = await store
      .write(({ db }) => db.meta.clear())
      .catch((error: unknown) => storageFailureOf(error));
    expect(refused).toBe('disk-full');
    expect(await store.read(noteOf)).toMatchObject({ value: 1 });
    left = 100_000_000;
    await store.write(({ db }) => db.meta.put({ name: 'note', value: 2 }));
    expect(await store.read(noteOf)).toMatchObject({ value: 2 });
  });

  it('makes no new database', async () => {
    const store = createStore({ room: async () => 0 });
    const refused = await store.read(noteOf).catch((error: unknown) => storageFailureOf(error));
    expect(refused).toBe('disk-full');
    expect(await Dexie.dependencies.indexedDB.databases()).toEqual([]);
  });

  it('is what a failed write is laid to when the room went meanwhile', async () => {
    const left = [100_000_000, 100_000_000, 0];
    const layer = faultLayer(({ operation }) => (operation === 'mutate' ? 'AbortError' : null));
    const store = createStore({ layer, room: async () => left.shift() ?? 0 });
    expect(await store.write(note).catch(storageFailureOf)).toBe('disk-full');
  });

  it('hinders nobody in a browser that does not tell', async () => {
    const store = createStore({ room: async () => null });
    await store.write(note);
    expect(await store.read(noteOf)).toMatchObject({ value: 1 });
  });
});

describe('a write that the browser could not do', () => {
  it('is followed by a new log before anything else is written, and that leaves nothing', async () => {
    let failing = true;
    const written: { name: string; size: number }[] = [];
    const store = createStore({
      layer: {
        stack: 'dbcore',
        name: 'what is written',
        create: (down) => ({
          ...down,
          table: (table) => {
            const core = down.table(table);
            return {
              ...core,
              mutate: (request) => {
                if (failing) return Promise.reject(new DOMException('', 'UnknownError'));
                for (const row of 'values' in request ? request.values : []) {
                  written.push({ name: row.name, size: JSON.stringify(row).length });
                }
                return core.mutate(request);
              },
            };
          },
        }),
      },
    });
    const note = (value: number) => store.write(({ db }) => db.meta.put({ name: 'note', value }));
    await expect(note(1)).rejects.toThrow();
    failing = false;
    await note(2);
    const before = written.findIndex(({ name }) => name === 'note');
    const log = written.slice(0, before).reduce((sum, { size }) => sum + size, 0);
    expect(log).toBeGreaterThan(4 * 2 ** 20);
    expect(Math.max(...written.map(({ size }) => size))).toBeLessThan(64 * 2 ** 10);

    written.length = 0;
    await note(3);
    expect(written.map(({ name }) => name)).toEqual(['note']);
    expect(await store.read((db) => db.meta.toArray())).toEqual([{ name: 'note', value: 3 }]);
  });
});
