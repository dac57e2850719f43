const showFor = 2_000;

/**
 * Rings an element for two seconds: a fixed frame in the top corner of the stacking order that
 * takes no click and touches no style of the site.
 */
export function ringItem(element: Element, signal: AbortSignal): void {
  const { document } = element.ownerDocument.defaultView ?? window;
  const frame = document.createElement('inlay-ring');
  const follow = () => {
    const box = element.getBoundingClientRect();
    frame.style.cssText =
      `position:fixed!important;pointer-events:none!important;z-index:2147483000!important;` +
      `left:${box.left - 4}px;top:${box.top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px;` +
      `box-sizing:border-box;outline:2px solid #0B655B;border:2px solid #63D0BF;border-radius:8px`;
  };
  const end = new AbortController();
  const over = AbortSignal.any([signal, end.signal]);
  over.addEventListener('abort', () => frame.remove(), { once: true });
  if (over.aborted) return;
  follow();
  document.documentElement.append(frame);
  document.defaultView?.addEventListener('scroll', follow, {
    capture: true,
    passive: true,
    signal: over,
  });
  setTimeout(() => end.abort(), showFor);
}
