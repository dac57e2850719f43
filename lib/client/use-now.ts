import { useEffect, useState } from 'react';

const minute = 60_000;

/** The present time, renewed once a minute while the view can be seen. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const leaving = new AbortController();
    const renew = () => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    const timer = setInterval(renew, minute);
    leaving.signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', renew, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return now;
}
