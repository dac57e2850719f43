import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '@/lib/messaging/client.ts';
import type { Broadcast } from '@/lib/messaging/protocol.ts';

const runtime = {
  id: 'inlay' as string | undefined,
  sent: [] as unknown[],
  answers: [] as (() => unknown)[],
  listeners: new Set<(message: unknown, ...rest: unknown[]) => unknown>(),
};

const browserRuntime = {
  get id() {
    return runtime.id;
  },
  sendMessage: async (message: unknown) => {
    runtime.sent.push(message);
    return runtime.answers.shift()?.();
  },
  onMessage: {
    addListener: (listener: (message: unknown) => unknown) => runtime.listeners.add(listener),
    removeListener: (listener: (message: unknown) => unknown) => runtime.listeners.delete(listener),
  },
};

const settings = () => ({ ok: true, value: { language: 'fa' } });
const lost = () => {
  throw new Error('The message port closed before a response was received.');
};

describe.each(['chrome', 'browser'])('through %s', (name) => {
  beforeEach(() => {
    vi.stubGlobal(name, { runtime: browserRuntime });
    runtime.id = 'inlay';
    runtime.sent.length = 0;
    runtime.answers.length = 0;
    runtime.listeners.clear();
  });

  describe('calling the worker', () => {
    it('hands its answer over', async () => {
      runtime.answers.push(settings);
      expect(await createClient().call('settings.get')).toEqual(settings());
      expect(runtime.sent).toEqual([{ inlay: 1, call: 'settings.get', argument: undefined }]);
    });

    it('asks once more when the worker was stopped in between, with the very same message', async () => {
      runtime.answers.push(lost, settings);
      expect((await createClient().call('items.detail', 'x:1' as never)).ok).toBe(true);
      expect(runtime.sent[1]).toEqual(runtime.sent[0]);
    });

    it('says that the worker is away when it is lost twice, and never rejects', async () => {
      runtime.answers.push(lost, lost, settings);
      expect(await createClient().call('settings.get')).toMatchObject({
        ok: false,
        failure: 'worker-away',
      });
      expect(runtime.sent).toHaveLength(2);
    });

    it.each([undefined, null, 'yes', { value: 1 }])('takes %o for no answer', async (odd) => {
      runtime.answers.push(() => odd);
      expect(await createClient().call('settings.get')).toMatchObject({ failure: 'worker-away' });
    });

    it('says "updated" once the extension is gone, without asking again', async () => {
      const client = createClient();
      runtime.answers.push(() => {
        runtime.id = undefined;
        throw new Error('Extension context invalidated.');
      });
      expect(await client.call('settings.get')).toEqual({ ok: false, failure: 'updated' });
      expect(client.isAlive()).toBe(false);
      expect(await client.call('settings.get')).toEqual({ ok: false, failure: 'updated' });
      expect(runtime.sent).toHaveLength(1);
    });
  });

  describe('hearing the worker', () => {
    const hear = (message: unknown) => [...runtime.listeners].map((listener) => listener(message));

    it('hands pushes over until it is told to stop', () => {
      const heard: Broadcast[] = [];
      const stop = new AbortController();
      createClient().listen((push) => heard.push(push), stop.signal);
      hear({ inlay: 1, push: { type: 'replies' } });
      stop.abort();
      hear({ inlay: 1, push: { type: 'erased' } });
      expect(heard).toEqual([{ type: 'replies' }]);
      expect(runtime.listeners.size).toBe(0);
    });

    it('tells the worker when the page did what it was told, and nothing else', () => {
      const told: unknown[] = [];
      createClient().listen(({ type }) => type === 'replies', new AbortController().signal);
      for (const type of ['replies', 'erased']) {
        for (const listener of runtime.listeners) {
          listener({ inlay: 1, push: { type } }, {}, (did: unknown) => told.push(did));
        }
      }
      expect(told).toEqual([true]);
    });

    it('leaves other messages alone and answers none, so that the worker’s answer is the only one', () => {
      const heard: Broadcast[] = [];
      createClient().listen((push) => heard.push(push), new AbortController().signal);
      const others = [
        null,
        'text',
        {},
        { inlay: 1, call: 'settings.get' },
        { inlay: 2, push: { type: 'replies' } },
      ];
      for (const message of others) expect(hear(message)).toEqual([undefined]);
      expect(heard).toEqual([]);
    });

    it('does not begin for a signal that has ended', () => {
      createClient().listen(() => undefined, AbortSignal.abort());
      expect(runtime.listeners.size).toBe(0);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
});
