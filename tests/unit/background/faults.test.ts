import { beforeEach, describe, expect, it } from 'vitest';
import { expire } from '@/lib/background/expire.ts';
import type { Command } from '@/lib/domain/command.ts';
import { commandId, itemKey, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { storageFailureOf } from '@/lib/storage/failure.ts';
import { type FaultName, faultLayer, faultNames, type StorageStep } from '@/lib/storage/faults.ts';
import { createStore } from '@/lib/storage/store.ts';
import { dump } from '../storage/disk.ts';
import { type Bench, bench, freshDisk, nextCommandId, observation, x } from './worker-kit.ts';

const failures: Record<FaultName, string> = {
  QuotaExceededError: 'disk-full',
  AbortError: 'storage-aborted',
  UnknownError: 'storage-broken',
};

const reply = (id: string): SavedReply => ({
  id: replyId(id),
  title: 'Thanks',
  text: 'Thank you, {first_name|there}.',
  lang: 'en',
  situation: 'thanks',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
});

const library = {
  starters: [reply('starter-1'), reply('starter-2')],
  suggest: () => [],
  words: async () => null,
};
const key = itemKey(x, '1');
const old = Date.UTC(2025, 0, 1);
const command = (): Command => ({ id: nextCommandId(), key, at: 5, type: 'note', text: 'Called.' });

const backup = {
  format: 'inlay-backup',
  version: 1,
  exportedAt: 1,
  extension: '0.1.0',
  items: [],
  replies: [reply('imported')],
  settings: { brandName: 'Halden & Oak' },
  settingsChangedAt: 9e12,
};

type Use = (bench: Bench) => Promise<{ ok: boolean; failure?: string }>;

/** Every use case that writes, each over the same prepared database. */
const uses: Record<string, Use> = {
  'items.observe': (b) =>
    b.call('items.observe', [observation('1', { state: 'answered', at: 7 }), observation('2')]),
  'command.perform': (b) => b.call('command.perform', command()),
  'command.perform, undo': async (b) =>
    b.call('command.perform', { ...command(), type: 'restore', before: { flags: [] } } as Command),
  'replies.list, first use': (b) => b.call('replies.list'),
  'storm.set': (b) => b.call('storm.set', { since: 5 }),
  'replies.save': (b) => b.call('replies.save', reply('mine')),
  'replies.remove': (b) => b.call('replies.remove', replyId('kept')),
  'settings.set': (b) => b.call('settings.set', { agentName: 'Ines' }),
  'data.import': (b) => b.call('data.import', backup),
  'data.erase': (b) => b.call('data.erase'),
  retention: (b) =>
    expire(b.worker).then(
      () => ({ ok: true }),
      (error) => ({ ok: false, failure: storageFailureOf(error), detail: String(error) }),
    ),
};

async function prepare(): Promise<void> {
  freshDisk();
  const first = bench({ library: { ...library, starters: [] } });
  first.now = old;
  await first.ask('items.observe', [observation('1'), observation('leaves')]);
  const kept: Command = { id: commandId('kept'), key, at: 5, type: 'note', text: 'Kept note.' };
  await first.ask('command.perform', kept);
  await first.ask('replies.save', reply('kept'));
  first.worker.store.close();
}

/** Runs `use` with a fault at the step of this number; without a number it only counts the steps. */
async function run(use: Use, strikeAt: number | null, name: FaultName) {
  let steps = 0;
  let struck = false;
  const faultAt = (_step: StorageStep): FaultName | null => {
    steps += 1;
    struck ||= steps - 1 === strikeAt;
    return steps - 1 === strikeAt ? name : null;
  };
  const store = createStore({ layer: faultLayer(faultAt) });
  await store.currentRev().catch(() => undefined);
  steps = 0;
  const b = bench({ store, library });
  const result = await use(b);
  store.close();
  return { result, steps, struck, heard: b.heard };
}

beforeEach(prepare);

describe.each(Object.entries(uses))('a disk that fails under %s', (_name, use) => {
  it.each(faultNames)('with %s leaves everything as before, or everything done', async (name) => {
    const before = await dump();
    const whole = await run(use, null, name);
    expect(whole.result).toMatchObject({ ok: true });
    const after = await dump();
    expect(after).not.toEqual(before);
    expect(whole.steps).toBeGreaterThan(2);

    for (let at = 0; at < whole.steps; at += 1) {
      await prepare();
      const { result, struck, heard } = await run(use, at, name);
      expect(struck).toBe(true);
      expect(result, `step ${at}`).toMatchObject({ ok: false, failure: failures[name] });
      expect(heard, `nothing is announced that was not written, step ${at}`).toEqual([]);
      const now = await dump();
      // Seeding the starter replies is a write of its own before the list is read.
      const seeded = _name.startsWith('replies.list') && (now.replies?.length ?? 0) > 1;
      if (seeded) expect(now.replies).toEqual(after.replies);
      else expect(now, `step ${at}`).toEqual(before);
    }
  });

  it('works as ever once the disk is well again', async () => {
    const { result } = await run(use, 1, 'QuotaExceededError');
    expect(result.ok).toBe(false);
    expect((await run(use, null, 'UnknownError')).result.ok).toBe(true);
  });
});

describe('reading from a disk that fails', () => {
  it.each(['items.since', 'items.detail', 'items.desk', 'data.report', 'data.export'] as const)(
    '%s says what happened',
    async (name) => {
      const argument = {
        'items.since': { rev: 0, keys: [key] },
        'items.detail': key,
        'items.desk': { after: null, limit: 10 },
        'data.report': undefined,
        'data.export': undefined,
      }[name];
      const { result } = await run((b) => b.call(name, argument as never), 0, 'UnknownError');
      expect(result).toMatchObject({ ok: false, failure: 'storage-broken' });
    },
  );
});
