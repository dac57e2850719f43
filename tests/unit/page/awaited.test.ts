import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemKey } from '@/lib/domain/ids.ts';
import { createAwaited } from '@/lib/page/awaited.ts';
import { fakeKey } from './fake-platform.ts';

describe('waiting for the first answer', () => {
  let late: ItemKey[];
  let end: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    late = [];
    end = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  const start = () => createAwaited(100, (keys) => late.push(...keys), end.signal);

  it('names who is late, once', () => {
    const awaited = start();
    awaited.add(fakeKey('a'));
    awaited.add(fakeKey('b'));
    expect(awaited.has(fakeKey('a'))).toBe(true);
    vi.advanceTimersByTime(300);
    expect(late).toEqual([fakeKey('a'), fakeKey('b')]);
    expect(awaited.has(fakeKey('a'))).toBe(false);
  });

  it('does not name whose answer came', () => {
    const awaited = start();
    awaited.add(fakeKey('a'));
    awaited.delete(fakeKey('a'));
    vi.advanceTimersByTime(300);
    expect(late).toEqual([]);
  });

  it('stops with its signal', () => {
    start().add(fakeKey('a'));
    end.abort();
    vi.advanceTimersByTime(300);
    expect(late).toEqual([]);
  });
});
