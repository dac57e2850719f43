/**
 * Keeps what `make` finds until the running piece of script ends: a page cannot change while our own
 * script runs, so all items read in one slice share one look at what surrounds them.
 */
export function oncePerSlice<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let kept: Map<K, V> | null = null;
  return (key) => {
    if (!kept) {
      kept = new Map();
      queueMicrotask(() => {
        kept = null;
      });
    }
    let value = kept.get(key);
    if (value === undefined && !kept.has(key)) {
      value = make(key);
      kept.set(key, value);
    }
    return value as V;
  };
}
