import { useEffect, useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { BridgeItem, PageBridge } from '@/lib/page/bridge.ts';

interface PageItem {
  /** What the page last said of the item; stays when the item has left. */
  readonly item: BridgeItem | null;
  readonly onPage: boolean;
}

/** One item as the page holds it now, followed while it changes, moves and leaves. */
export function usePageItem(bridge: PageBridge, key: ItemKey): PageItem {
  const [state, setState] = useState<PageItem>(() => read(bridge, key, null));
  useEffect(() => {
    const leaving = new AbortController();
    const renew = () => setState((before) => read(bridge, key, before.item));
    bridge.onChange((changed) => {
      if (changed === key) renew();
    }, leaving.signal);
    renew();
    return () => leaving.abort();
  }, [bridge, key]);
  return state;
}

function read(bridge: PageBridge, key: ItemKey, last: BridgeItem | null): PageItem {
  const item = bridge.item(key);
  return { item: item ?? last, onPage: item?.onPage ?? false };
}
