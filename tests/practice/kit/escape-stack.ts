import { useEffect, useRef } from 'react';

const stack: (() => void)[] = [];

addEventListener('keydown', (event) => {
  const top = stack.at(-1);
  if (event.key !== 'Escape' || event.defaultPrevented || !top) return;
  event.preventDefault();
  top();
});

/** Escape closes the topmost of the dialogs that are open, and only that one. */
export function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const entry = () => latest.current();
    stack.push(entry);
    return () => {
      stack.splice(stack.indexOf(entry), 1);
    };
  }, []);
}
