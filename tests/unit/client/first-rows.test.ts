import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeskStore } from '@/lib/client/desk/desk-store.ts';
import { firstRows } from '@/lib/client/desk/first-rows.ts';
import { rev } from '@/lib/domain/ids.ts';
import type { Client, Reply } from '@/lib/messaging/protocol.ts';
import { row } from './desk-rows.ts';

let leaving: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
  vi.stubGlobal('requestIdleCallback', () => 0);
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A desk whose worker answers with this. */
function opened(answer: Promise<Reply<unknown>>) {
  const client = {
    isAlive: () => true,
    listen: () => {},
    call: async (name: string) => (name === 'items.desk' ? answer : new Promise(() => {})),
  } as unknown as Client;
  const store = createDeskStore(client);
  store.follow(leaving.signal);
  return { store, waited: firstRows(store) };
}

describe('the first drawing of the desk', () => {
  it('has the first rows in it', async () => {
    const value = { rev: rev(1), items: [row('1')], next: null };
    const { store, waited } = opened(Promise.resolve({ ok: true, value }));
    await waited;
    expect(store.getState().entries).toHaveLength(1);
  });

  it('says at once why there are none', async () => {
    const { store, waited } = opened(Promise.resolve({ ok: false, failure: 'storage-broken' }));
    await waited;
    expect(store.getState().failure).toBe('storage-broken');
  });

  it('does not wait for a worker that is slow to answer', async () => {
    const { store, waited } = opened(new Promise(() => {}));
    await vi.advanceTimersToNextTimerAsync();
    await waited;
    expect(store.getState().phase).toBe('opening');
  });
});
