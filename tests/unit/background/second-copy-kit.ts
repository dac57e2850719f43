import { takeIn } from '@/lib/background/merge-backup.ts';
import { type CopyPlace, keepSecondCopy, type SecondCopy } from '@/lib/background/second-copy.ts';
import { itemKey, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import { createStore } from '@/lib/storage/store.ts';
import { type Bench, bench, freshDisk, nextCommandId, observation, x } from './worker-kit.ts';

export const reply = (id: string, part: Partial<SavedReply> = {}): SavedReply => ({
  id: replyId(id),
  title: id,
  text: `Words of ${id}.`,
  lang: 'en',
  situation: 'question',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  ...part,
});
const starter = (id: string) => reply(id, { starter: true, createdAt: 0, updatedAt: 0 });
const library = {
  starters: [starter('starter'), starter('disliked')],
  suggest: () => [],
  words: async () => null,
};
export const key = itemKey(x, '1');

/** The browser's storage: JSON in and out, in other files than the database. */
export function placeOf(rows: Map<string, string> = new Map()) {
  const state = { rows, full: false };
  const place: CopyPlace = {
    async read(names) {
      const wanted = names ?? [...rows.keys()];
      return Object.fromEntries(
        wanted.flatMap((name) => {
          const row = rows.get(name);
          return row === undefined ? [] : [[name, JSON.parse(row)]];
        }),
      );
    },
    async write(written) {
      if (state.full) throw new Error('full');
      for (const [name, row] of Object.entries(written)) rows.set(name, JSON.stringify(row));
    },
    async remove(names) {
      for (const name of names) rows.delete(name);
    },
    async clear() {
      rows.clear();
    },
  };
  return { ...state, place, state };
}

type Place = ReturnType<typeof placeOf>;

type Started = Bench & { readonly copy: SecondCopy; readonly stop: () => void };

/** A worker with a second copy, as the browser starts it. */
export function start({ place }: Place): Started {
  const life = new AbortController();
  let copy: SecondCopy | null = null;
  const store = createStore({ written: (written) => copy?.note(written) });
  copy = keepSecondCopy({
    store,
    place,
    takeIn: async (lost) => {
      worker.heard.push(...(await takeIn(worker.worker, lost)));
    },
    failed: () => undefined,
    signal: life.signal,
  });
  const worker = bench({ store, library, secondCopy: copy });
  const stop = () => {
    life.abort();
    store.close();
  };
  running.push(stop);
  return Object.assign(worker, { copy, stop });
}

/** The worker is stopped, whatever was due; its database stays, or is begun anew. */
export function restart(worker: Started, place: Place, database: 'stays' | 'is lost') {
  worker.stop();
  if (database === 'is lost') freshDisk();
  return start(place);
}

export const note = (text: string) => ({
  id: nextCommandId(),
  key,
  at: 5,
  type: 'note' as const,
  text,
});

/** What people made, as the backup file has it. */
export async function made(worker: Bench) {
  await worker.ask('replies.list');
  const { items, replies, corrections, uses, storms, settings } = (await worker.ask(
    'data.export',
  )) as unknown as Record<string, { note?: string; id?: string }[]>;
  return {
    items: items?.filter(({ note }) => note),
    replies: replies?.toSorted((a, b) => String(a.id).localeCompare(String(b.id))),
    corrections,
    uses,
    storms,
    settings,
  };
}

export async function work(worker: Bench): Promise<void> {
  await worker.ask('replies.list');
  await worker.ask('settings.set', { brandName: 'Halden & Oak' });
  await worker.ask('items.observe', [observation('1'), observation('2')]);
  await worker.ask('command.perform', note('Called twice.'));
  await worker.ask('replies.save', reply('mine'));
  await worker.ask('replies.save', { ...starter('starter'), text: 'My own words.' });
  await worker.ask('replies.save', reply('gone'));
  await worker.ask('replies.remove', replyId('gone'));
  await worker.ask('replies.remove', replyId('disliked'));
  await worker.ask('storm.set', { since: 5 });
  await worker.ask('replies.sent', {
    id: 'sent-1',
    key,
    sent: 'Words of mine.',
    inserted: [{ reply: replyId('mine'), text: 'Words of mine.', stood: 'Words of mine.' }],
    passedOver: [],
  });
}

const running: (() => void)[] = [];

/** Ends every worker that was started since the last time. */
export function stopAll(): void {
  for (const stop of running.splice(0)) stop();
}
