import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBroadcast, tellTab } from '@/lib/messaging/broadcast.ts';
import type { Broadcast } from '@/lib/messaging/protocol.ts';
import { hostPermissions, platformOfHost } from '@/lib/platforms/hosts.ts';

interface Tab {
  id?: number;
  url?: string;
  discarded?: boolean;
}

const fake = vi.hoisted(() => ({
  tabs: [] as Tab[],
  deaf: new Set<number>(),
  doing: new Set<number>(),
  asked: [] as unknown[],
  told: [] as [number | 'own', unknown][],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: async (query: unknown) => {
        fake.asked.push(query);
        return fake.tabs;
      },
      sendMessage: async (id: number, message: { push: unknown }) => {
        if (fake.deaf.has(id)) throw new Error('Receiving end does not exist.');
        fake.told.push([id, message.push]);
        return fake.doing.has(id) ? true : undefined;
      },
    },
    runtime: {
      sendMessage: async (message: { push: unknown }) => {
        fake.told.push(['own', message.push]);
        throw new Error('Receiving end does not exist.');
      },
    },
  },
}));

beforeEach(() => {
  fake.tabs = [];
  fake.deaf.clear();
  fake.doing.clear();
  fake.asked.length = 0;
  fake.told.length = 0;
});

const broadcast = () => createBroadcast({ matches: hostPermissions, platformOfHost });
const changed = {
  type: 'changed',
  rev: 4,
  views: [{ key: 'x:1' }, { key: 'instagram:2' }],
} as unknown as Broadcast;

describe('telling everyone', () => {
  it('reaches every tab of the platforms and our own pages, whoever does not listen', async () => {
    fake.tabs = [
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://www.instagram.com/p/a/' },
      { id: 3, url: 'https://x.com/', discarded: true },
      { url: 'https://x.com/' },
    ];
    fake.deaf.add(1);
    await broadcast()({ type: 'replies' });
    expect(fake.told).toEqual([
      [2, { type: 'replies' }],
      ['own', { type: 'replies' }],
    ]);
    expect(fake.asked).toEqual([{ url: hostPermissions }]);
  });

  it('tells a site’s tab of its own items alone, and of the number in any case', async () => {
    fake.tabs = [
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://www.linkedin.com/feed/' },
    ];
    await broadcast()(changed);
    expect(fake.told).toEqual([
      [1, { type: 'changed', rev: 4, views: [{ key: 'x:1' }] }],
      [2, { type: 'changed', rev: 4, views: [] }],
      ['own', changed],
    ]);
  });

  it('keeps the order of the changes', async () => {
    fake.tabs = [{ id: 1, url: 'https://x.com/home' }];
    const tell = broadcast();
    await Promise.all([1, 2, 3].map((rev) => tell({ type: 'rev', rev } as Broadcast)));
    const revs = fake.told.filter(([to]) => to === 1).map(([, push]) => push);
    expect(revs).toEqual([1, 2, 3].map((rev) => ({ type: 'rev', rev })));
  });

  it('says whether a single tab did what it was told', async () => {
    fake.doing.add(1);
    fake.deaf.add(3);
    expect(await tellTab(1, { type: 'replies' })).toBe(true);
    expect(await tellTab(2, { type: 'replies' })).toBe(false);
    expect(await tellTab(3, { type: 'replies' })).toBe(false);
  });
});
