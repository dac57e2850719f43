import type { ItemKey } from '../domain/ids.ts';
import type { ItemDraft, ItemView } from '../domain/item.ts';
import type { GuideActId, GuideStep, PlatformAdapter } from '../platforms/types.ts';
import type { Acts } from './acts.ts';
import type { BadgeLayer } from './badge/badge-layer.ts';
import {
  type BridgeItem,
  bridgeKey,
  type EverythingRead,
  type OpenRequest,
  type PageBridge,
} from './bridge.ts';
import type { GuideEvent } from './guide/guide-event.ts';
import type { Reader } from './reader.ts';
import { ringItem } from './ring.ts';
import type { Theme } from './theme.ts';

export interface BridgeParts {
  readonly window: Window;
  readonly adapter: PlatformAdapter;
  readonly label: string;
  readonly version: string;
  readonly reader: Reader;
  readonly badges: BadgeLayer;
  readonly uncover: PageBridge['uncover'];
  view(key: ItemKey): ItemView | undefined;
  theme(): Theme;
  /** Below green page health nothing is pointed at. */
  isSure(): boolean;
  readonly acts: Acts;
  /** Runs `work` while the page is read at once instead of in idle slots. */
  atOnce<T>(work: () => Promise<T>): Promise<T>;
  readonly signal: AbortSignal;
}

/** Longest a whole page is read for, in ms. */
const everythingWithin = 15_000;

/** The overlay's end of the bridge: what the panel may see and do in this frame. */
export function createBridge(parts: BridgeParts) {
  const { reader, badges, adapter } = parts;
  const changeListeners = new Set<(key: ItemKey) => void>();
  const openListeners = new Set<(request: OpenRequest) => void>();
  /** Last reading of items that may since have left the page. */
  const lastSeen = new Map<ItemKey, ItemDraft>();
  let pending: OpenRequest | null = null;
  /** The step whose control the person is shown now. */
  let pointing: { readonly key: ItemKey; readonly step: GuideStep } | null = null;

  const announce = (key: ItemKey) => {
    for (const listener of changeListeners) listener(key);
  };

  const stepOf = (key: ItemKey, actId: GuideActId, event: GuideEvent): typeof pointing => {
    const act = parts.acts.removal().find(({ id }) => id === actId);
    const step = event.type === 'point' ? act?.steps[event.step] : undefined;
    return step ? { key, step } : null;
  };

  const subscribe = <T>(set: Set<T>, listener: T, signal: AbortSignal) => {
    if (signal.aborted) return;
    set.add(listener);
    signal.addEventListener('abort', () => set.delete(listener), { once: true });
  };

  const api: PageBridge = {
    version: parts.version,
    platform: { id: adapter.id, label: parts.label },
    leaving: parts.signal,
    theme: parts.theme,
    item(key): BridgeItem | null {
      const sighting = reader.sighting(key);
      const draft = sighting?.draft ?? lastSeen.get(key);
      const view = parts.view(key);
      if (!draft || !view) return null;
      if (sighting) lastSeen.set(key, draft);
      const onPage = reader.resolve(key) !== null;
      return {
        draft,
        view,
        onPage,
        acts: onPage && parts.isSure() ? parts.acts.offered(draft) : [],
        ownItems: reader
          .inOrder()
          .map((other) => other.draft)
          .filter((other) => other.own === true && other.kind !== 'post'),
      };
    },
    keys: () => reader.inOrder().map(({ draft }) => draft.key),
    anchor: badges.host,
    focusBadge: badges.focus,
    box: (key) => reader.resolve(key)?.getBoundingClientRect() ?? null,
    inUse(key) {
      const item = reader.resolve(key);
      const context = reader.context();
      if (!context) return [];
      const composer = item && parts.acts.composerOf(item, context);
      const control = pointing?.key === key ? pointing.step.point(item, context) : null;
      const menu = control?.closest('[role="dialog"], [role="alertdialog"], [role="menu"]');
      const used = [
        composer?.editor,
        composer?.sendControl(),
        control === item ? null : control,
        menu,
      ];
      return used.filter((part) => part instanceof Element);
    },
    itemAt: parts.acts.itemAt,
    takeHands: parts.acts.takeHands,
    insert: parts.acts.insert,
    guide: (key, act, onEvent, signal) =>
      parts.acts.guide(
        key,
        act,
        (event) => {
          pointing = stepOf(key, act, event);
          onEvent(event);
          announce(key);
        },
        signal,
      ),
    highlight(key) {
      const element = reader.resolve(key);
      if (!element) return false;
      element.scrollIntoView({ block: 'center' });
      ringItem(element, parts.signal);
      return true;
    },
    uncover: parts.uncover,
    onChange: (listener, signal) => subscribe(changeListeners, listener, signal),
    onOpen: (listener, signal) => subscribe(openListeners, listener, signal),
    takePending() {
      const request = pending;
      pending = null;
      return request;
    },
    readEverything: () => parts.atOnce(readEverything),
    setOpen: badges.setOpen,
  };

  /** Passes over the whole document until two in a row find nothing new. */
  async function readEverything(): Promise<EverythingRead> {
    const found = new Map<ItemKey, ItemDraft>();
    const until = performance.now() + everythingWithin;
    let quietPasses = 0;
    while (quietPasses < 2 && performance.now() < until) {
      reader.again();
      while (!reader.isIdle() && performance.now() < until) await pause(10);
      const before = JSON.stringify([...found.values()]);
      for (const { draft } of reader.inOrder()) found.set(draft.key, draft);
      quietPasses = before === JSON.stringify([...found.values()]) ? quietPasses + 1 : 0;
      await pause(100);
    }
    const context = reader.context();
    return {
      page: context?.page ?? null,
      self: context?.self ?? null,
      items: [...found.values()],
    };
  }

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  return {
    api,
    announce,
    /** Opens the panel on an item: the one that is there, else the worker is asked to bring it. */
    open(request: OpenRequest, bring: () => Promise<void>): void {
      if (openListeners.size > 0) {
        for (const listener of openListeners) listener(request);
        return;
      }
      const waits = pending !== null;
      pending = request;
      if (!waits) void bring();
    },
  };
}

/** Puts the bridge where the panel of this frame finds it, and takes it away with the signal. */
export function publishBridge(api: PageBridge, signal: AbortSignal): void {
  const holder = globalThis as unknown as Record<symbol, PageBridge | undefined>;
  holder[bridgeKey] = api;
  signal.addEventListener(
    'abort',
    () => {
      if (holder[bridgeKey] === api) delete holder[bridgeKey];
    },
    { once: true },
  );
}
