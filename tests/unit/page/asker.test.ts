import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rev } from '@/lib/domain/ids.ts';
import type { Client, Observation, ObserveResult, Reply } from '@/lib/messaging/protocol.ts';
import { createAsker, observeLimit } from '@/lib/page/asker.ts';
import { fakeKey } from './fake-platform.ts';

const observation = (id: string, text = id): Observation => ({
  draft: {
    key: fakeKey(id),
    platform: 'fake' as Observation['draft']['platform'],
    kind: 'comment',
    thread: 'fake:t' as Observation['draft']['thread'],
    author: { handle: 'mira' },
    text,
    keySource: 'native',
  },
  page: { state: 'unanswered' },
});

describe('telling the worker what the page says', () => {
  let end: AbortController;
  let batches: (readonly Observation[])[];
  let answers: Reply<ObserveResult>[];
  const ok: Reply<ObserveResult> = { ok: true, value: { rev: rev(1), views: [] } };

  const client = {
    async call(_: string, batch: readonly Observation[]) {
      batches.push(batch);
      return answers.shift() ?? ok;
    },
  } as unknown as Client;

  beforeEach(() => {
    vi.useFakeTimers();
    end = new AbortController();
    batches = [];
    answers = [];
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  const make = (onFailure = vi.fn()) =>
    createAsker(client, { onAnswer: () => {}, onFailure }, end.signal);
  const texts = () => batches.map((batch) => batch.map(({ draft }) => draft.text));

  it('gathers a frame into one message and sends the newest word of each item', async () => {
    const asker = make();
    asker.observe(observation('a', 'old'));
    asker.observe(observation('b'));
    asker.observe(observation('a', 'new'));
    await vi.runAllTimersAsync();
    expect(texts()).toEqual([['new', 'b']]);
  });

  it('keeps to the limit of one message', async () => {
    const asker = make();
    for (let n = 0; n < observeLimit + 5; n++) asker.observe(observation(`n${n}`));
    await vi.runAllTimersAsync();
    expect(batches.map(({ length }) => length)).toEqual([observeLimit, 5]);
  });

  it('tells it again later when the worker was away, and loses nothing', async () => {
    answers = [{ ok: false, failure: 'worker-away' }];
    const onFailure = vi.fn();
    const asker = make(onFailure);
    asker.observe(observation('a', 'old'));
    await vi.advanceTimersByTimeAsync(20);
    asker.observe(observation('a', 'new'));
    await vi.runAllTimersAsync();
    expect(texts()).toEqual([['old'], ['new']]);
    expect(onFailure).toHaveBeenCalledWith('worker-away', [fakeKey('a')]);
  });

  it('does not let one bad item hold back the others', async () => {
    answers = [
      { ok: false, failure: 'bad-request' },
      ok,
      { ok: false, failure: 'bad-request' },
      ok,
    ];
    const onFailure = vi.fn();
    const asker = make(onFailure);
    for (const id of ['a', 'bad', 'c']) asker.observe(observation(id));
    await vi.runAllTimersAsync();
    expect(texts()).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(onFailure).toHaveBeenCalledWith('bad-request', [fakeKey('bad')]);
  });

  it('falls silent when the extension was updated', async () => {
    answers = [{ ok: false, failure: 'updated' }];
    const asker = make();
    asker.observe(observation('a'));
    await vi.runAllTimersAsync();
    expect(batches).toHaveLength(1);
  });
});
