/** Resolves after `ms`, or at once when the signal aborts; leaves no timer behind. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

/**
 * Waits until `holds` is true, asking it again after every change under `root`, every input and at
 * the end of `ms`. Resolves to whether it held; false as well when the signal aborts.
 */
export function waitUntil(
  holds: () => boolean,
  root: Node,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (held: boolean) => {
      stop.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(held);
    };
    const look = () => {
      if (holds()) finish(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    // A text field changes no node; its value is looked at when it says so.
    root.addEventListener('input', look, { capture: true, signal: stop.signal });
    const timer = setTimeout(() => finish(holds()), ms);
    signal.addEventListener('abort', () => finish(false), { signal: stop.signal });
  });
}
