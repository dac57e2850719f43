import type { ItemKey, Rev } from '../domain/ids.ts';
import { rev } from '../domain/ids.ts';
import type { ItemView } from '../domain/item.ts';
import { defaultSettings, type Settings } from '../domain/settings.ts';

/** Views of items that left the page and may come back, as lists that recycle their rows do. */
const keptGone = 60;

const none: readonly [] = [];

/**
 * Why triage judged so is read in the panel, which asks the worker itself; kept here for every comment
 * of a long thread it would be most of what the thread costs a tab.
 */
const withoutReasons = (view: ItemView): ItemView =>
  view.analysis ? { ...view, analysis: { ...view.analysis, reasons: none } } : view;

/** This tab's cache of what the worker knows. The higher revision of an item wins. */
export function createViewStore() {
  const views = new Map<ItemKey, ItemView>();
  const gone = new Set<ItemKey>();

  return {
    /** The newest revision this tab has heard of without a gap. */
    rev: rev(0) as Rev,
    settings: defaultSettings as Settings,
    view: (key: ItemKey): ItemView | undefined => views.get(key),
    /** Takes in views; returns the keys that changed. */
    merge(incoming: readonly ItemView[]): ItemKey[] {
      const newer = incoming.filter((view) => {
        const known = views.get(view.key);
        return !known || known.rev < view.rev;
      });
      for (const view of newer) views.set(view.key, withoutReasons(view));
      return newer.map((view) => view.key);
    },
    /** An item came to the page. */
    keep(key: ItemKey): void {
      gone.delete(key);
    },
    /** An item left the page; a long feed must not grow the heap. */
    release(key: ItemKey): void {
      gone.add(key);
      if (gone.size <= keptGone) return;
      const [oldest] = gone;
      if (oldest === undefined) return;
      gone.delete(oldest);
      views.delete(oldest);
    },
    clear(): void {
      views.clear();
      gone.clear();
      this.rev = rev(0);
    },
  };
}
