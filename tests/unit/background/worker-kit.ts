import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { EngineEdge } from '@/lib/background/engine-edge.ts';
import { handlersOf } from '@/lib/background/handlers.ts';
import type { OpenTab, Pages } from '@/lib/background/pages.ts';
import type { SecondCopy } from '@/lib/background/second-copy.ts';
import type { Triage } from '@/lib/background/triage.ts';
import type { Library, Worker } from '@/lib/background/worker.ts';
import { commandId, itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import type { PageReading } from '@/lib/domain/status.ts';
import type { Sender } from '@/lib/messaging/guard.ts';
import type {
  Answer,
  Argument,
  Broadcast,
  MessageName,
  Observation,
  Reply,
} from '@/lib/messaging/protocol.ts';
import { protocolVersion } from '@/lib/messaging/protocol.ts';
import { answer, type Handlers } from '@/lib/messaging/server.ts';
import { platformOfHost } from '@/lib/platforms/hosts.ts';
import { storageFailureOf } from '@/lib/storage/failure.ts';
import { createStore, type Store } from '@/lib/storage/store.ts';

export const extensionId = 'inlay-test-id';
const origin = `chrome-extension://${extensionId}/`;

/** An empty disk: every database made before is gone. */
export function freshDisk(): IDBFactory {
  const indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = indexedDB;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return indexedDB;
}

export const tabOn = (host: string, tabId = 7): Sender => ({
  id: extensionId,
  url: `https://${host}/some/page`,
  frameId: 0,
  tab: { id: tabId },
});

export const onX = tabOn('x.com');
export const optionsPage: Sender = { id: extensionId, url: `${origin}options.html` };

export interface Bench {
  readonly worker: Worker;
  readonly heard: Broadcast[];
  readonly injected: { tabId: number; frameId: number; script: string }[];
  readonly tabs: OpenTab[];
  readonly opened: string[];
  /** Tabs that have every item on their page. */
  readonly showing: number[];
  now: number;
  call<N extends MessageName>(
    name: N,
    argument?: Argument<N>,
    sender?: Sender,
  ): Promise<Reply<Answer<N>>>;
  /** The same, for calls that must succeed. */
  ask<N extends MessageName>(name: N, argument?: Argument<N>, sender?: Sender): Promise<Answer<N>>;
  /** Any message at all, as a stranger might send it. */
  raw(message: object, sender: Sender): Promise<Reply<unknown>>;
}

const noLibrary: Library = { starters: [], suggest: () => [], words: async () => null };
/** A worker whose models cannot be read: everything but triage goes on. */
const noTriage: Triage = { build: 'none', ready: async () => null };

/** No model in the browser, no permission, and no line to anywhere. */
const noEngines: EngineEdge = {
  fetch: () => Promise.reject(new TypeError('no network in this test')),
  builtIn: () => undefined,
  hasPermission: async () => false,
  ownOrigin: `chrome-extension://${extensionId}`,
};

/** No second copy at all. */
const noCopy: SecondCopy = {
  note: () => undefined,
  settle: async () => undefined,
  forget: async () => undefined,
};

/** A worker over a database of its own; `store` defaults to a new one on the present disk. */
export function bench(
  options: {
    store?: Store;
    library?: Library;
    triage?: Triage;
    engines?: EngineEdge;
    secondCopy?: SecondCopy;
  } = {},
): Bench {
  const store = options.store ?? createStore();
  let handlers: Handlers | null = null;
  const state: Bench = {
    heard: [],
    injected: [],
    tabs: [],
    opened: [],
    showing: [],
    now: Date.UTC(2026, 10, 1, 12),
    worker: {
      store,
      library: options.library ?? noLibrary,
      triage: options.triage ?? noTriage,
      engines: options.engines ?? noEngines,
      secondCopy: options.secondCopy ?? noCopy,
      now: () => state.now,
      bytesUsed: async () => 1024,
      version: '0.0.0-test',
      get pages() {
        return pagesOf(state);
      },
    },
    async raw(message, sender) {
      handlers ??= handlersOf(state.worker);
      return answer(message, sender, {
        handlers,
        home: { id: extensionId, url: origin, platformOfHost },
        broadcast: async (push) => {
          state.heard.push(push);
        },
        failureOf: storageFailureOf,
      });
    },
    async call(name, argument, sender = defaultSender(name)) {
      return (await state.raw({ inlay: protocolVersion, call: name, argument }, sender)) as never;
    },
    async ask(name, argument, sender) {
      const reply = await state.call(name, argument, sender);
      if (!reply.ok) throw new Error(`${name}: ${reply.failure} ${reply.detail ?? ''}`);
      return reply.value;
    },
  };
  return state;
}

const defaultSender = (name: MessageName): Sender =>
  ['items.observe', 'panel.open', 'page-world.open'].includes(name) ? onX : optionsPage;

function pagesOf(state: Bench): Pages {
  return {
    async run(tabId, command) {
      state.injected.push({ tabId, frameId: 0, script: command });
    },
    async inject(frame, script) {
      state.injected.push({ tabId: frame.tabId, frameId: frame.frameId, script });
    },
    find: async () => state.tabs,
    async bringForward(tab) {
      state.opened.push(`forward ${tab.id}`);
    },
    async openNew(url) {
      state.opened.push(url);
    },
    async tell(tab, push) {
      state.heard.push(push);
      return state.showing.includes(tab.id);
    },
  };
}

export const x = platformId('x');

/** A customer's reply on X. */
export function draft(id: string, more: Partial<ItemDraft> = {}): ItemDraft {
  return {
    key: itemKey(x, id),
    platform: x,
    kind: 'reply',
    nativeId: id,
    thread: threadKey(x, '100'),
    author: { handle: 'mira_castellane', name: 'Mira Castellane' },
    text: 'The drawer of my oak dresser does not close.',
    postedAt: Date.UTC(2026, 10, 1, 9),
    permalink: `https://x.com/mira_castellane/status/${id}`,
    own: false,
    keySource: 'native',
    ...more,
  };
}

export const observation = (
  id: string,
  page: PageReading = { state: 'unanswered' },
  more: Partial<ItemDraft> = {},
): Observation => ({ draft: draft(id, more), page });

let commands = 0;
export function nextCommandId() {
  commands += 1;
  return commandId(`command-${commands}`);
}
