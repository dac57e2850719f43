import { useLayoutEffect } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { placePanel } from './place-panel.ts';

interface PlaceOptions {
  /** The element in the top layer; its place is written as custom properties. */
  readonly host: HTMLElement;
  readonly bridge: PageBridge;
  readonly openKey: ItemKey | null;
  readonly pinned: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** Keeps the open panel beside its badge while the page scrolls, changes and is resized. */
export function usePlace({ host, bridge, openKey, pinned, direction }: PlaceOptions): void {
  useLayoutEffect(() => {
    if (openKey === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let frame = 0;
    const place = () => {
      frame = 0;
      // A badge that left, or that its list has given to another item, moves the panel no more.
      const badge = bridge.anchor(openKey)?.getBoundingClientRect();
      if (!badge && host.style.getPropertyValue('--panel-top') !== '' && !pinned) return;
      const anchor = badge ?? new DOMRect(window.innerWidth, 0, 0, 0);
      const { left, top, width, maxHeight } = placePanel({
        badge: anchor,
        comment: bridge.box(openKey) ?? anchor,
        viewport: {
          width: document.documentElement.clientWidth,
          height: window.innerHeight,
        },
        height: host.getBoundingClientRect().height,
        pinned,
        direction,
      });
      host.style.setProperty('--panel-start', `${left}px`);
      host.style.setProperty('--panel-top', `${top}px`);
      host.style.setProperty('--panel-width', `${width}px`);
      host.style.setProperty('--panel-height', `${maxHeight}px`);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(place);
    };
    place();
    window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    window.addEventListener('resize', soon, { signal });
    bridge.onChange(soon, signal);
    const grown = new ResizeObserver(soon);
    grown.observe(host);
    return () => {
      leaving.abort();
      grown.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [host, bridge, openKey, pinned, direction]);
}
