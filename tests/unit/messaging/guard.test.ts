import { beforeEach, describe, expect, it } from 'vitest';
import { itemKey } from '@/lib/domain/ids.ts';
import { callerOf, type Home, isMessageName, mayCall } from '@/lib/messaging/guard.ts';
import type { MessageName } from '@/lib/messaging/protocol.ts';
import { hostPermissions, platformOfHost } from '@/lib/platforms/hosts.ts';
import {
  bench,
  extensionId,
  freshDisk,
  observation,
  onX,
  optionsPage,
  tabOn,
  x,
} from '../background/worker-kit.ts';

const home: Home = {
  id: extensionId,
  url: `chrome-extension://${extensionId}/`,
  platformOfHost,
};
const frame = { id: extensionId, frameId: 0, tab: { id: 1 } };

describe('who may speak to the worker', () => {
  it.each(hostPermissions)('a frame of %s', (pattern) => {
    const url = pattern.replace('*', 'page');
    expect(callerOf({ ...frame, url }, home)).toMatchObject({ type: 'page', tabId: 1, frameId: 0 });
  });

  it('a page of our own, in a tab or not', () => {
    const url = `${home.url}options.html`;
    expect(callerOf({ id: extensionId, url }, home)).toEqual({ type: 'extension' });
    expect(callerOf({ ...frame, url }, home)).toEqual({ type: 'extension' });
  });

  it.each([
    ['another extension', { ...frame, id: 'other', url: 'https://x.com/' }],
    ['nobody we know', { ...frame, id: undefined, url: 'https://x.com/' }],
    ['a look-alike host', { ...frame, url: 'https://x.com.evil.example/' }],
    ['a sub-domain', { ...frame, url: 'https://help.x.com/' }],
    ['our host behind a name and password', { ...frame, url: 'https://x.com@evil.example/' }],
    ['our host without encryption', { ...frame, url: 'http://x.com/' }],
    ['our host at another port', { ...frame, url: 'https://x.com:8443/' }],
    ['a look-alike of our own origin', { ...frame, url: `chrome-extension://${extensionId}0/` }],
    ['a frame without a tab', { id: extensionId, frameId: 0, url: 'https://x.com/' }],
    ['a tab without a frame', { id: extensionId, tab: { id: 1 }, url: 'https://x.com/' }],
    ['an address that is none', { ...frame, url: 'about:blank' }],
    ['no address', frame],
  ])('not %s', (_who, sender) => {
    expect(callerOf(sender, home)).toBeNull();
  });
});

describe('what a page may ask', () => {
  const page = callerOf(onX, home);
  const own = callerOf(optionsPage, home);

  it.each([
    'data.export',
    'data.import',
    'data.erase',
    'data.report',
    'items.desk',
    'items.open',
    'items.insertFirst',
    'engine.get',
    'engine.set',
    'engine.try',
    'settings.set',
    'replies.remove',
  ] as MessageName[])('not %s, which is the extension’s alone', (name) => {
    expect(page && mayCall(page, name)).toBe(false);
    expect(own && mayCall(own, name)).toBe(true);
  });

  it('nothing that only objects have in common', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 7, null]) {
      expect(isMessageName(name)).toBe(false);
    }
  });
});

describe('messages that do not pass', () => {
  beforeEach(() => {
    freshDisk();
  });
  const call = (name: unknown, argument?: unknown) => ({ inlay: 1, call: name, argument });

  it.each([
    ['a stranger', call('settings.get'), { ...onX, id: 'other' }, 'not-allowed'],
    ['a page that wants everything', call('data.export'), onX, 'not-allowed'],
    ['an extension page that observes', call('items.observe', []), optionsPage, 'not-allowed'],
    ['an unknown name', call('items.explode'), onX, 'bad-request'],
    ['an inherited name', call('constructor'), onX, 'bad-request'],
    ['another version of the messages', { inlay: 2, call: 'settings.get' }, onX, 'updated'],
    ['no list of items', call('items.observe', { length: 1 }), onX, 'bad-request'],
    ['an odd command', call('command.perform', { type: 'sendReply' }), onX, 'bad-request'],
    ['a key without a platform', call('items.detail', 'nokey'), onX, 'bad-request'],
    ['an argument where none belongs', call('settings.get', { a: 1 }), onX, 'bad-request'],
    [
      'a setting that is not one of its values',
      call('settings.set', { theme: 'pink' }),
      optionsPage,
      'bad-request',
    ],
    [
      'a note without an end',
      call('command.perform', {
        id: 'c',
        key: 'x:1',
        at: 1,
        type: 'note',
        text: 'a'.repeat(10_001),
      }),
      onX,
      'bad-request',
    ],
  ])('%s', async (_what, message, sender, failure) => {
    expect(await bench().raw(message, sender)).toMatchObject({ ok: false, failure });
  });

  it('an act on another platform’s item', async () => {
    const worker = bench();
    await worker.ask('items.observe', [observation('1')]);
    const act = { id: 'c', at: 1, key: itemKey(x, '1'), type: 'note', text: 'x' } as const;
    const sender = tabOn('www.instagram.com');
    expect(await worker.call('command.perform', act as never, sender)).toMatchObject({
      failure: 'not-allowed',
    });
  });
});

describe('putting a script into a frame', () => {
  it('is done in the asking frame alone, and only for pages', async () => {
    freshDisk();
    const worker = bench();
    await worker.ask('panel.open', undefined, { ...onX, frameId: 4, tab: { id: 9 } });
    await worker.ask('page-world.open', undefined, onX);
    expect(worker.injected).toEqual([
      { tabId: 9, frameId: 4, script: 'panel' },
      { tabId: 7, frameId: 0, script: 'page-world' },
    ]);
    expect(await worker.call('panel.open', undefined, optionsPage)).toMatchObject({
      failure: 'not-allowed',
    });
  });
});
