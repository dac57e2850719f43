import { useLayoutEffect } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { type Box, placePanel } from './place-panel.ts';

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
      const parts = bridge.inUse(openKey);
      for (const part of parts) grown.observe(part);
      const inUse = around(parts);
      const { left, top, width, maxHeight } = placePanel({
        badge: anchor,
        comment: bridge.box(openKey) ?? anchor,
        ...(inUse && { inUse }),
        viewport: {
          width: document.documentElement.clientWidth,
          height: window.innerHeight,
        },
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
    const grown = new ResizeObserver(soon);
    grown.observe(host);
    place();
    window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    window.addEventListener('resize', soon, { signal });
    // Reply boxes open, move and close with the focus.
    window.addEventListener('focusin', soon, { capture: true, signal });
    window.addEventListener('focusout', soon, { capture: true, signal });
    bridge.onChange(soon, signal);
    return () => {
      leaving.abort();
      grown.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [host, bridge, openKey, pinned, direction]);
}

/** The box around what is painted of these; null when nothing is. */
function around(parts: readonly Element[]): Box | null {
  const boxes = parts
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
