import type { DeskStore } from './desk-store.ts';

/** A frame without rows, drawn meanwhile, would hold the rows up; a longer wait needs a frame. */
const patienceMs = 100;

/** Waits until there is something to draw, rows or why there are none, but not for long. */
export function firstRows(store: DeskStore): Promise<void> {
  return new Promise((resolve) => {
    const isThere = () => {
      const { phase, failure } = store.getState();
      return phase !== 'opening' || failure !== null;
    };
    if (isThere()) return resolve();
    const leave = store.subscribe(() => isThere() && end());
    const timer = setTimeout(() => end(), patienceMs);
    const end = () => {
      leave();
      clearTimeout(timer);
      resolve();
    };
  });
}
