import { useEffect, useState } from 'react';

/** A window that is not painted, as one behind others, is not waited for longer than this. */
const patienceMs = 100;

/**
 * A value that follows another one when what was drawn with it stands on the screen. React's own
 * deferred values follow as soon as nothing else is to be drawn, which is often before the frame.
 * @param first what it is until then
 */
export function useAfterPaint<T, F = T>(value: T, first: F): T | F {
  const [shown, setShown] = useState<T | F>(first);
  useEffect(() => {
    let timer = setTimeout(follow, patienceMs);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(follow);
    });
    function follow() {
      cancelAnimationFrame(frame);
      setShown(() => value);
    }
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
