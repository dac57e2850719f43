import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeskStore } from '@/lib/client/desk/desk-store.ts';
import { type ItemKey, type Rev, rev } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { queueOf } from '@/lib/domain/queue.ts';
import type { Broadcast, Client, DeskPart, DeskQuery, Failure } from '@/lib/messaging/protocol.ts';
import { row } from './desk-rows.ts';

/** Looks again for as long as a slow machine may take. */
const eventually = (look: () => void) => vi.waitFor(look, { timeout: 30_000 });

let leaving: AbortController;
beforeEach(() => {
  leaving = new AbortController();
  const deadline = { didTimeout: false, timeRemaining: () => 50 };
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) =>
    setTimeout(() => work(deadline)),
  );
});
afterEach(() => {
  leaving.abort();
  vi.unstubAllGlobals();
});

/** A worker with rows that a test changes; `gate` holds an answer back. */
function workerWith(rows: readonly DeskItem[]) {
  const kept = new Map(rows.map((item) => [item.key, item]));
  const state = {
    kept,
    rev: rev(10),
    asked: [] as DeskQuery[],
    failing: null as Failure | null,
    gate: async (_query: DeskQuery): Promise<void> => undefined,
    push: (_push: Broadcast): void => undefined,
    /** Puts a row in and tells of it, as a commit does. */
    commit(item: DeskItem) {
      state.rev = rev(state.rev + 1);
      const next = { ...item, rev: state.rev };
      kept.set(item.key, next);
      return { type: 'changed', rev: state.rev, views: [next] } as const;
    },
  };
  const answer = (query: DeskQuery): DeskPart => {
    const all = [...kept.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    if ('head' in query) {
      const waiting = all.filter((item) => queueOf(item) === 'to_answer');
      return { rev: state.rev, items: waiting.slice(0, query.head), next: null };
    }
    if ('keys' in query) {
      return {
        rev: state.rev,
        items: query.keys.flatMap((key) => kept.get(key) ?? []),
        next: null,
      };
    }
    const rest = all.filter(({ key }) => query.after === null || key > query.after);
    const items = rest.slice(0, query.limit);
    return {
      rev: state.rev,
      items,
      next: rest.length > query.limit ? (items.at(-1)?.key ?? null) : null,
    };
  };
  const client: Client = {
    isAlive: () => true,
    listen: (listener) => {
      state.push = listener;
    },
    async call(name: string, ...[query]: readonly unknown[]) {
      if (name === 'items.lastRead') return { ok: true, value: { x: 7 } } as never;
      state.asked.push(query as DeskQuery);
      const value = answer(query as DeskQuery);
      await state.gate(query as DeskQuery);
      return (state.failing ? { ok: false, failure: state.failing } : { ok: true, value }) as never;
    },
  };
  const store = createDeskStore(client);
  const keys = () => store.getState().entries.map(({ item }) => item.key);
  return { ...state, state, store, keys };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => row(String(at).padStart(5, '0')));
const ready = (worker: ReturnType<typeof workerWith>) =>
  eventually(() => expect(worker.store.getState().phase).toBe('ready'));

describe('a desk that opens', () => {
  it('has the head of the queue first, then everything', async () => {
    const worker = workerWith(many(2_500));
    const sizes: number[] = [];
    worker.store.subscribe(({ entries }) => sizes.push(entries.length));
    worker.store.follow(leaving.signal);
    await ready(worker);
    expect(worker.keys()).toHaveLength(2_500);
    expect(sizes.find((size) => size > 0)).toBe(40);
    expect(worker.store.getState().lastRead).toEqual({ x: 7 });
  });

  it('says why it could not be read, and reads on when told to', async () => {
    const worker = workerWith(many(3));
    worker.state.failing = 'storage-broken';
    worker.store.follow(leaving.signal);
    await eventually(() => expect(worker.store.getState().failure).toBe('storage-broken'));
    worker.state.failing = null;
    worker.store.reload();
    await ready(worker);
    expect(worker.store.getState().failure).toBeNull();
    expect(worker.keys()).toHaveLength(3);
  });

  it('keeps what changed while it was reading', async () => {
    const worker = workerWith(many(1_500));
    worker.state.gate = async (query) => {
      if (!('after' in query)) return;
      worker.state.gate = async () => undefined;
      worker.state.push(worker.state.commit(row('00003', { note: 'Called.' })));
      worker.state.push(worker.state.commit(row('zz')));
    };
    worker.store.follow(leaving.signal);
    await ready(worker);
    await eventually(() => expect(worker.keys()).toHaveLength(1_501));
    const changed = worker.store.getState().entries.find(({ item }) => item.key === 'x:00003');
    expect(changed?.item.note).toBe('Called.');
  });
});

describe('a desk that is open', () => {
  const open = async (rows: readonly DeskItem[]) => {
    const worker = workerWith(rows);
    worker.store.follow(leaving.signal);
    await ready(worker);
    worker.asked.length = 0;
    return worker;
  };

  it('asks for what changed alone, also for changed words', async () => {
    const worker = await open(many(5));
    const before = worker.store.getState().entries;
    const edited = row('00002');
    const draftOf = { ...edited.draftOf, text: 'Edited' };
    worker.state.push(worker.state.commit({ ...edited, draftOf }));
    await eventually(() =>
      expect(worker.store.getState().entries[2]?.item.draftOf.text).toBe('Edited'),
    );
    expect(worker.asked).toEqual([{ keys: ['x:00002'] }]);
    expect(worker.store.getState().entries[1]).toBe(before[1]);
  });

  it('lets a row go that turned out to be the brand’s own', async () => {
    const worker = await open(many(3));
    const push = worker.state.commit(row('00001'));
    worker.kept.delete('x:00001' as ItemKey);
    worker.state.push(push);
    await eventually(() => expect(worker.keys()).toEqual(['x:00000', 'x:00002']));
  });

  it('reads everything anew after a number it did not hear of, and shows the old rows meanwhile', async () => {
    const worker = await open(many(3));
    const [first] = worker.store.getState().entries;
    worker.state.commit(row('missed'));
    const sizes: number[] = [];
    worker.store.subscribe(({ entries }) => sizes.push(entries.length));
    worker.state.push(worker.state.commit(row('heard')));
    await eventually(() => expect(worker.keys()).toHaveLength(5));
    expect(sizes.every((size) => size >= 3)).toBe(true);
    expect(worker.store.getState().entries[0]).toBe(first);
  });

  it('lets go of what the worker let go, and is not troubled by a number it knows', async () => {
    const worker = await open(many(3));
    worker.state.push({ type: 'rev', rev: worker.state.rev });
    expect(worker.asked).toEqual([]);
    worker.kept.delete('x:00000' as ItemKey);
    worker.state.rev = rev(worker.state.rev + 1) as Rev;
    worker.state.push({ type: 'rev', rev: worker.state.rev });
    await eventually(() => expect(worker.keys()).toEqual(['x:00001', 'x:00002']));
  });

  it('asks nothing more once it is closed', async () => {
    const worker = await open(many(1));
    leaving.abort();
    worker.state.push(worker.state.commit(row('late')));
    worker.store.reload();
    await new Promise((resolve) => setTimeout(resolve));
    expect(worker.asked).toEqual([]);
  });
});
