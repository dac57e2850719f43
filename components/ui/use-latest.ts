import { useCallback, useLayoutEffect, useRef } from 'react';

/** The newest of a function under one name that never changes: rows are not drawn again for it. */
export function useLatest<A extends readonly unknown[], R>(
  work: (...args: A) => R,
): (...args: A) => R {
  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
