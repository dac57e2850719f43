import { type ReactNode, useEffect, useRef, useState } from 'react';

const UNMEASURED_PX = 300;

/** A card of a feed; the older front-end empties those that are far from the window. */
export function Occludable({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const height = useRef(UNMEASURED_PX);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: '400px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="occludable-update"
      style={near ? undefined : { minHeight: height.current }}
    >
      {near && <div data-view-name="feed-full-update">{children}</div>}
    </div>
  );
}
