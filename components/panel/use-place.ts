import { useLayoutEffect } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { placePanel } from './place-panel.ts';

interface PlaceOptions {
  /** The element in the top layer; its place is written as custom properties. */
  readonly host: HTMLElement;
  readonly bridge: PageBridge;
  readonly openKey: ItemKey | null;
  /** The height that the content would have with all the room it wants. */
  readonly wantedHeight: () => number;
  readonly pinned: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** Keeps the open panel beside its badge while the page scrolls, changes and is resized. */
export function usePlace({
  host,
  bridge,
  openKey,
  wantedHeight,
  pinned,
  direction,
}: PlaceOptions): void {
  useLayoutEffect(() => {
    if (openKey === null) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let frame = 0;
    let watched: Element | null = null;
    const place = () => {
      frame = 0;
      // A badge that left, or that its list has given to another item, moves the panel no more.
      const badge = bridge.anchor(openKey)?.getBoundingClientRect();
      if (!badge && host.style.getPropertyValue('--panel-top') !== '' && !pinned) return;
      const writing = composerInUse(host, watched);
      if (writing !== watched) {
        if (watched) grown.unobserve(watched);
        if (writing) grown.observe(writing);
        watched = writing;
      }
      const anchor = badge ?? new DOMRect(window.innerWidth, 0, 0, 0);
      const { left, top, width, maxHeight } = placePanel({
        badge: anchor,
        comment: bridge.box(openKey) ?? anchor,
        viewport: {
          width: document.documentElement.clientWidth,
          height: window.innerHeight,
        },
        height: wantedHeight(),
        ...(writing && { composer: writing.getBoundingClientRect() }),
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
    // A reply box opens or closes: the panel makes room for it.
    document.addEventListener('focusin', soon, { capture: true, signal });
    document.addEventListener('focusout', soon, { capture: true, signal });
    bridge.onChange(soon, signal);
    return () => {
      leaving.abort();
      grown.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [host, bridge, openKey, wantedHeight, pinned, direction]);
}

/**
 * The site's reply box that a person writes in, with everything around it in its dialog; X opens
 * its box in a dialog over the page (seen November 2026). While the panel itself has the focus the
 * box from `before` still counts, as long as it is there.
 */
function composerInUse(host: HTMLElement, before: Element | null): Element | null {
  const active = document.activeElement;
  if (active === host) return before?.checkVisibility() ? before : null;
  if (!(active instanceof HTMLElement)) return null;
  if (!active.isContentEditable && !(active instanceof HTMLTextAreaElement)) return null;
  const dialog = active.closest('[role="dialog"]');
  // A dialog as large as the page (a whole post opened over it) is no box to keep away from.
  const large = dialog && dialog.getBoundingClientRect().height > window.innerHeight * 0.75;
  return dialog && !large ? dialog : (active.closest('form') ?? active);
}
