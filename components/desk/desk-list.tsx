import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslator } from '@/lib/client/language.tsx';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { deskCatalogs } from './desk-catalog.ts';
import { GroupHeading } from './group-heading.tsx';
import type { DeskLine } from './group-items.ts';

interface DeskListProps {
  readonly lines: readonly DeskLine[];
  /** Rows that fit the view, sent or not. */
  readonly rowCount: number;
  readonly current: ItemKey | null;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly row: (item: DeskItem, rowIndex: number) => ReactNode;
}

const headingHeight = 29;
const rowHeight = 92;

/**
 * The list as a grid of which only the part in view is in the document. The current row is always
 * drawn, so that the focus stays in it whatever is scrolled or renewed.
 */
export function DeskList({ lines, rowCount, current, scroller, row }: DeskListProps) {
  const t = useTranslator(deskCatalogs);
  const grid = useRef<HTMLDivElement>(null);
  const at = lines.findIndex((line) => line.type === 'item' && line.item.key === current);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.type === 'heading' ? headingHeight : rowHeight),
    getItemKey: (index) => {
      const line = lines[index];
      if (!line) return index;
      return line.type === 'heading' ? line.group : line.item.key;
    },
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
  });

  const hadFocus = useRef(false);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  // The row that had the focus is gone, or another one became current: the focus goes along.
  useLayoutEffect(() => {
    const inside = grid.current?.contains(document.activeElement) ?? false;
    if (!hadFocus.current && !inside) return;
    const target = grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    if (!inside || document.activeElement?.matches('[role="row"]')) target?.focus();
  });

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('list.name')}
      aria-rowcount={rowCount}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        // A person leaves from a row that stays; a row that was taken away did not mean to.
        if (event.target.isConnected) {
          hadFocus.current = event.currentTarget.contains(event.relatedTarget);
        }
      }}
      style={{ blockSize: virtual.getTotalSize() }}
      className="relative"
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <div
            key={key}
            role="presentation"
            data-index={index}
            ref={virtual.measureElement}
            style={{ transform: `translateY(${start}px)` }}
            className="absolute inset-x-0 top-0"
          >
            {line.type === 'heading' ? (
              <GroupHeading group={line.group} count={line.count} rowIndex={index + 1} />
            ) : (
              row(line.item, index + 1)
            )}
          </div>
        );
      })}
    </div>
  );
}
