import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useAfterPaint } from '@/components/ui/use-after-paint.ts';
import { useTranslator } from '@/lib/client/language.tsx';
import { deskCatalogs } from './desk-catalog.ts';
import { columnsHeight } from './desk-columns.tsx';
import type { DeskLine, DeskLines } from './desk-lines.ts';
import { GroupHeading } from './group-heading.tsx';
import type { PlatformName } from './platform-tile.tsx';
import type { useDeskRoom } from './use-desk-room.ts';

interface DeskListProps {
  readonly lines: DeskLines;
  /** What the lines answer; another object where they may all be others. */
  readonly question: unknown;
  /** Line of the current row; -1 where there is none. */
  readonly at: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly room: ReturnType<typeof useDeskRoom>;
  /** The table's head, above the first line and always in view; false in a side panel. */
  readonly head: ReactNode;
  readonly platformOf: (id: string) => PlatformName;
  readonly row: (line: DeskLine & { type: 'item' }, rowIndex: number) => ReactNode;
  readonly onFold: () => void;
}

const headingHeight = 29;
/**
 * Heights until something is drawn and measured: of a row, of the current one with its buttons, and
 * of what stands above and below the list. Where they are right the first drawing is the last one.
 */
const about = {
  list: { row: 93, current: 162, around: 248 },
  table: { row: 38, current: 66, around: 220 },
  room: { row: 38, current: 38, around: 126 },
} as const;
/** Rows beyond either end of what can be seen, for whoever scrolls. */
const rowsBeyond = 4;

/**
 * The list as a grid of which only the part in view is in the document. The current row is always
 * drawn, so that the focus stays in it whatever is scrolled or renewed; the heading of the group in
 * view stays at its top.
 */
export function DeskList(props: DeskListProps) {
  const { lines, question, at, scroller, room, head, row } = props;
  const t = useTranslator(deskCatalogs);
  const above = head ? columnsHeight : 0;
  const grid = useRef<HTMLDivElement>(null);
  const { headings } = lines;
  const headingAbove = useRef(0);
  // Rows that nobody sees yet come after those that were asked for stand on the screen.
  const isDrawn = useAfterPaint(question, null) === question;
  const { row: rowHeight, current: currentHeight, around } = about[room];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(
      (index: number) =>
        lines.isHeading(index) ? headingHeight : index === at ? currentHeight : rowHeight,
      [lines, at, currentHeight, rowHeight],
    ),
    getItemKey: lines.keyAt,
    // The first drawing has rows already: without a height it would have none.
    initialRect: { width: innerWidth, height: innerHeight - around },
    overscan: isDrawn ? rowsBeyond : 0,
    scrollMargin: above,
    scrollPaddingStart: above + headingHeight,
    rangeExtractor: useCallback(
      (range: Range) => {
        headingAbove.current = headings.findLast((index) => index <= range.startIndex) ?? 0;
        const shown = new Set([headingAbove.current, ...defaultRangeExtractor(range)]);
        if (at >= 0) shown.add(at);
        return [...shown].sort((a, b) => a - b);
      },
      [headings, at],
    ),
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
    if (!inside || document.activeElement?.matches('[role="row"]')) {
      target?.focus({ preventScroll: true });
    }
  });

  return (
    <>
      {head}
      <div
        ref={grid}
        role="grid"
        aria-label={t('list.name')}
        aria-rowcount={lines.length}
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
          const line = lines.at(index);
          if (!line) return null;
          const stays = index === headingAbove.current;
          return (
            <div
              key={key}
              role="presentation"
              data-index={index}
              ref={virtual.measureElement}
              style={stays ? { top: above } : { transform: `translateY(${start - above}px)` }}
              className={stays ? 'sticky z-1' : 'absolute inset-x-0 top-0'}
            >
              {line.type === 'heading' ? (
                <GroupHeading
                  heading={line}
                  rowIndex={index + 1}
                  platformOf={props.platformOf}
                  onFold={props.onFold}
                />
              ) : (
                row(line, index + 1)
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}
