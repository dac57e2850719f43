import { describe, expect, it } from 'vitest';
import { rev } from '@/lib/domain/ids.ts';
import type { ItemView } from '@/lib/domain/item.ts';
import { createViewStore } from '@/lib/page/view-store.ts';
import { fakeKey } from './fake-platform.ts';

const view = (id: string, at: number) => ({ key: fakeKey(id), rev: rev(at) }) as ItemView;

describe('what a tab knows of its items', () => {
  it('takes the higher revision and names what changed', () => {
    const store = createViewStore();
    expect(store.merge([view('a', 2), view('b', 1)])).toEqual([fakeKey('a'), fakeKey('b')]);
    expect(store.merge([view('a', 1), view('b', 3)])).toEqual([fakeKey('b')]);
    expect(store.view(fakeKey('a'))?.rev).toBe(2);
  });

  it('keeps what triage says, and leaves why it says so with the worker', () => {
    const store = createViewStore();
    const reasons = [{ about: 'abuse', by: { type: 'rule', rule: 'slur' }, words: ['words'] }];
    store.merge([{ ...view('a', 1), analysis: { severity: 3, reasons } } as unknown as ItemView]);
    expect(store.view(fakeKey('a'))?.analysis).toEqual({ severity: 3, reasons: [] });
  });

  it('forgets the oldest of many that left, never one that is here', () => {
    const store = createViewStore();
    const ids = Array.from({ length: 500 }, (_, at) => `n${at}`);
    store.merge(ids.map((id) => view(id, 1)));
    for (const id of ids) store.release(fakeKey(id));
    store.keep(fakeKey('n499'));
    for (const id of ids.slice(0, 100)) store.release(fakeKey(id));
    expect(store.view(fakeKey('n499'))).toBeDefined();
    expect(ids.filter((id) => store.view(fakeKey(id))).length).toBeLessThan(120);
  });
});
