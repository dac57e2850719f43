import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useLabels } from '../frame/use-x.ts';
import type { Row } from '../world/conversation.ts';
import { assignSlots, layOut, type Placed, rowsNear } from './slots.ts';

const GUESSED_HEIGHT = 140;

interface TimelineProps {
  /** Name of the region, read by screen readers. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** `kept`: the cell hands its nodes on from row to row; otherwise its content is made anew. */
  readonly draw: (row: Row, kept: boolean) => ReactNode;
}

/**
 * A virtual list as X has it: a few cells, laid out by `translateY`, for any number of rows.
 * Cells are recycled; every other one swaps its content in place, the rest re-create it.
 */
export function Timeline({ name, rows, draw }: TimelineProps) {
  const labels = useLabels();
  const headingId = `accessible-list-${useId()}`;
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const keyOfCell = useRef(new WeakMap<Element, string>());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const view = useWindowView(list);

  const { placed, total } = layOut(
    rows.map(({ key }) => key),
    heights.current,
    GUESSED_HEIGHT,
  );
  const byKey = new Map(placed.map((row) => [row.key, row]));
  const rowByKey = new Map(rows.map((row) => [row.key, row]));
  // X keeps the focused tweet's cell, with the reply box in it, however far one scrolls.
  const pinned = new Set(rows.filter(isFocused).map(({ key }) => key));
  const held = useRef<readonly (string | null)[]>([]);
  const slots = assignSlots(held.current, rowsNear(placed, view.from, view.to), byKey, pinned);

  useLayoutEffect(() => {
    held.current = slots;
  });
  useScrollAnchor(list, placed);

  /** Reads the real heights of the cells; true when one differs from what was laid out. */
  const measure = useCallback(() => {
    let changed = false;
    for (const cell of list.current?.children ?? []) {
      const key = keyOfCell.current.get(cell) ?? '';
      const height = (cell.firstElementChild as HTMLElement).offsetHeight;
      if (heights.current.get(key) === height) continue;
      heights.current.set(key, height);
      changed = true;
    }
    if (changed) redraw();
  }, []);
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    for (const cell of list.current?.children ?? []) {
      if (cell.firstElementChild) observer.observe(cell.firstElementChild);
    }
    return () => observer.disconnect();
  });

  return (
    <section aria-labelledby={headingId} role="region" className="list">
      <h1 dir="auto" aria-level={1} role="heading" id={headingId} className="unseen-label">
        {name}
      </h1>
      <div aria-label={labels.timeline(name)}>
        <div ref={list} style={{ position: 'relative', minHeight: `${total}px` }}>
          {slots.map((key, slot) => {
            const row = key === null ? undefined : rowByKey.get(key);
            const place = key === null ? undefined : byKey.get(key);
            if (!row || !place) return null;
            return (
              <div
                // biome-ignore lint/suspicious/noArrayIndexKey: the cell is what stays, not its row
                key={slot}
                ref={(cell) => {
                  if (cell) keyOfCell.current.set(cell, row.key);
                }}
                data-testid="cellInnerDiv"
                style={{
                  transform: `translateY(${place.top}px)`,
                  position: 'absolute',
                  width: '100%',
                }}
              >
                <div>{draw(row, slot % 2 === 1)}</div>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

const isFocused = (row: Row): boolean => row.kind === 'tweet' && row.focused;

/** The part of the list that the window shows, in the list's own pixels. */
function useWindowView(list: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ from: 0, to: innerHeight });
  useEffect(() => {
    const look = () => {
      const from = -(list.current?.getBoundingClientRect().top ?? 0);
      setView({ from, to: from + innerHeight });
    };
    const stop = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: stop.signal });
    addEventListener('resize', look, { signal: stop.signal });
    look();
    return () => stop.abort();
  }, [list]);
  return view;
}

/** Keeps the first row that begins in the window where it is while rows above it come, go or grow. */
function useScrollAnchor(list: RefObject<HTMLElement | null>, placed: readonly Placed[]) {
  const anchor = useRef<Placed | null>(null);
  useLayoutEffect(() => {
    const before = anchor.current;
    const now = before && placed.find((row) => row.key === before.key);
    if (before && now && now.top !== before.top) scrollBy(0, now.top - before.top);
    const from = -(list.current?.getBoundingClientRect().top ?? 0);
    anchor.current = placed.find((row) => row.top >= from) ?? placed.at(-1) ?? null;
  });
}
