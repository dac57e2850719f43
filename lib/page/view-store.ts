import { createStore } from 'zustand/vanilla';
import type { ItemKey, Rev } from '../domain/ids.ts';
import { rev } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';

export interface ViewState {
  readonly views: ReadonlyMap<ItemKey, ItemView>;
  /** The newest revision this tab has heard of without a gap. */
  readonly rev: Rev;
  readonly settings: Settings;
}

/** This tab's cache of what the worker knows. The higher revision of an item wins. */
export function createViewStore() {
  const store = createStore<ViewState>()(() => ({
    views: new Map(),
    rev: rev(0),
    settings: defaultSettings,
  }));

  return {
    ...store,
    /** Takes in views; returns the keys that changed. */
    merge(incoming: readonly ItemView[]): ItemKey[] {
      const { views } = store.getState();
      const newer = incoming.filter((view) => {
        const known = views.get(view.key);
        return !known || known.rev < view.rev;
      });
      if (newer.length === 0) return [];
      const next = new Map(views);
      for (const view of newer) next.set(view.key, view);
      store.setState({ views: next });
      return newer.map((view) => view.key);
    },
    /** Lets go of items this page no longer shows, so that a long feed does not grow the heap. */
    keepOnly(keys: ReadonlySet<ItemKey>): void {
      const { views } = store.getState();
      if (views.size <= keys.size) return;
      store.setState({ views: new Map([...views].filter(([key]) => keys.has(key))) });
    },
    clear(): void {
      store.setState({ views: new Map(), rev: rev(0) });
    },
  };
}
