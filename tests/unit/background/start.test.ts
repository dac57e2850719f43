import { beforeEach, expect, it, vi } from 'vitest';
import { startWorker } from '@/lib/background/start.ts';
import { freshDisk, observation, onX, optionsPage } from './worker-kit.ts';

type Listener = (...event: never[]) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Map<string, Listener[]>(),
  alarms: new Map<string, unknown>(),
  menus: [] as unknown[],
  injected: [] as unknown[],
  panelsOpened: [] as unknown[],
  pushed: [] as { push: { type: string } }[],
  kept: {} as Record<string, unknown>,
  readers: [] as unknown[],
}));

vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      fake.listeners.set(name, [...(fake.listeners.get(name) ?? []), listener]);
    },
  });
  return {
    default: {
      runtime: {
        id: 'inlay-test-id',
        getURL: (path: string) => `chrome-extension://inlay-test-id/${path}`,
        getManifest: () => ({ version: '1.2.3' }),
        onMessage: event('message'),
        onInstalled: event('installed'),
        sendMessage: async (message: { push: { type: string } }) => {
          fake.pushed.push(message);
        },
      },
      storage: {
        local: {
          get: async () => fake.kept,
          set: async (rows: object) => Object.assign(fake.kept, rows),
          remove: async () => undefined,
          setAccessLevel: async (level: unknown) => fake.readers.push(level),
        },
      },
      tabs: { query: async () => [] },
      scripting: { executeScript: async (what: unknown) => fake.injected.push(what) },
      action: { onClicked: event('action') },
      commands: { onCommand: event('command') },
      contextMenus: {
        onClicked: event('menu'),
        removeAll: async () => undefined,
        create: (menu: unknown) => fake.menus.push(menu),
        update: async (_id: string, change: unknown) => fake.menus.push(change),
      },
      alarms: {
        onAlarm: event('alarm'),
        get: async (name: string) => fake.alarms.get(name),
        create: async (name: string, when: unknown) => fake.alarms.set(name, when),
      },
    },
  };
});

const options = {
  loadTriage: async () => Promise.reject(new Error('no models in this test')),
  library: { starters: [], suggest: () => [], words: async () => null },
  deskTitle: ({ language }: { language: string }) => `desk in ${language}`,
};

const emit = (name: string, ...event: unknown[]) =>
  (fake.listeners.get(name) ?? []).map((listener) => listener(...(event as never[])));

/** Sends a message as the browser does and waits for the worker's answer. */
const send = (message: unknown, sender: unknown) =>
  new Promise((resolve) => {
    const [keepOpen] = emit('message', message, sender, resolve);
    if (keepOpen !== true) resolve(keepOpen);
  });

beforeEach(() => {
  freshDisk();
  fake.listeners.clear();
  fake.alarms.clear();
  fake.menus.length = 0;
  fake.injected.length = 0;
  fake.panelsOpened.length = 0;
  fake.pushed.length = 0;
  fake.readers.length = 0;
  fake.kept = {};
  vi.stubGlobal('chrome', {
    sidePanel: {
      setPanelBehavior: async () => undefined,
      open: async (where: unknown) => fake.panelsOpened.push(where),
    },
  });
});

it('listens to everything before it returns', () => {
  startWorker(options);
  expect([...fake.listeners.keys()].sort()).toEqual([
    'alarm',
    'command',
    'installed',
    'menu',
    'message',
  ]);
});

it('answers a message that comes before the database is open', async () => {
  startWorker(options);
  const reply = await send({ inlay: 1, call: 'settings.get' }, onX);
  expect(reply).toMatchObject({ ok: true, value: { language: 'auto' } });
});

it('leaves messages alone that are no calls', async () => {
  startWorker(options);
  expect(await send({ inlay: 1, push: { type: 'replies' } }, onX)).toBeUndefined();
  expect(await send('hello', onX)).toBeUndefined();
});

it('tells everyone its number when it starts, so that whoever missed one pulls', async () => {
  startWorker(options);
  await send({ inlay: 1, call: 'items.observe', argument: [observation('1')] }, onX);
  fake.pushed.length = 0;
  startWorker(options);
  await expect
    .poll(() => fake.pushed.map(({ push }) => push))
    .toContainEqual({ type: 'rev', rev: 1 });
});

it('sees to the retention alarm at every start, and makes it once', async () => {
  startWorker(options);
  await expect.poll(() => fake.alarms.size).toBe(1);
  const made = fake.alarms.get('retention');
  startWorker(options);
  await send({ inlay: 1, call: 'settings.get' }, onX);
  expect(fake.alarms.get('retention')).toBe(made);
});

it('opens the desk from the menu and by key, in the same turn as the gesture', () => {
  startWorker(options);
  emit('menu', { menuItemId: 'desk' }, { windowId: 4 });
  emit('command', 'desk', { windowId: 5 });
  emit('command', 'something-else', { windowId: 6 });
  expect(fake.panelsOpened).toEqual([{ windowId: 4 }, { windowId: 5 }]);
});

it('opens the palette by key on pages of ours, and brings nothing into any other', () => {
  startWorker(options);
  emit('command', 'palette', { id: 3, url: 'https://x.com/home' });
  emit('command', 'palette', { id: 4, url: 'https://bank.example/x.com' });
  emit('command', 'palette', { id: 5, url: 'http://x.com/home' });
  emit('command', 'palette', { id: 6 });
  expect(fake.injected).toEqual([
    {
      target: { tabId: 3, allFrames: true },
      files: ['/content-scripts/hands.js', '/content-scripts/palette.js'],
    },
  ]);
});

it('carries out the commands of the keyboard in the page in front', () => {
  startWorker(options);
  emit('command', 'next-item', { id: 3, url: 'https://www.linkedin.com/feed/' });
  emit('command', 'item-panel', { id: 3, url: 'https://www.linkedin.com/feed/' });
  emit('command', 'next-item', { id: 4, url: 'https://bank.example/' });
  expect(fake.injected).toEqual([
    { target: { tabId: 3 }, files: ['/content-scripts/next-item.js'] },
    { target: { tabId: 3 }, files: ['/content-scripts/item-panel.js'] },
  ]);
});

it('makes its menu once a version, in the language of the person', async () => {
  startWorker(options);
  emit('installed');
  await expect.poll(() => fake.menus).toMatchObject([{ id: 'desk', title: 'desk in auto' }]);
  await send({ inlay: 1, call: 'settings.set', argument: { language: 'fa' } }, optionsPage);
  await expect.poll(() => fake.menus.at(-1)).toEqual({ title: 'desk in fa' });
});

it('takes back what the database lost, out of a copy that no script in a page can read', async () => {
  const reply = {
    id: 'mine',
    title: 'Mine',
    text: 'My words.',
    lang: 'en',
    situation: 'question',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
  };
  fake.kept = { copy: { format: 1, mark: { born: 'lost', n: 4 } }, 'replies/mine': reply };
  startWorker(options);
  const list = () => send({ inlay: 1, call: 'replies.list' }, optionsPage);
  await expect.poll(list).toMatchObject({ ok: true, value: [{ id: 'mine', text: 'My words.' }] });
  expect(fake.pushed.map(({ push }) => push)).toContainEqual({ type: 'replies' });
  expect(fake.readers).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});
