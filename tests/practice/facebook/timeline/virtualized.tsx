import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far outside of the window a post has to be before it is emptied. */
const MARGIN = '1200px';

/** A post of the feed: far from the window nothing is left of it but its height. */
export function Virtualized({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setHeight(entry.isIntersecting ? null : entry.boundingClientRect.height);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      data-virtualized={height !== null}
      style={height === null ? undefined : { height }}
    >
      {height === null && children}
    </div>
  );
}
