import { useCallback, useMemo, useState } from 'react';
import { useLatest } from '@/components/ui/use-latest.ts';
import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { DeskLines } from './desk-lines.ts';
import { usePlaceInList } from './use-place-in-list.ts';
import { useSelection } from './use-selection.ts';

interface Walk {
  /** Line of the current row; -1 where there is none. */
  readonly line: number;
  readonly current: DeskItem | null;
  /** What is selected and shown, in the order of the list. */
  readonly selected: readonly ItemKey[];
  readonly isSelected: (key: ItemKey) => boolean;
  /** How much of the list is selected. */
  readonly extent: 'none' | 'some' | 'all';
  readonly move: (step: number) => void;
  /** Moves, and selects on the way. */
  readonly extend: (step: number) => void;
  readonly focusRow: (key: ItemKey) => void;
  /** Takes a row in or lets it go, or with `stretch` everything from the row selected before. */
  readonly select: (key: ItemKey, stretch: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  /** Back to the first row, with nothing selected. */
  readonly restart: () => void;
}

/**
 * Where a person is in the list, and what they take along.
 * @param onMove before another row becomes current by a step
 */
export function useWalk(lines: DeskLines, entries: readonly DeskEntry[], onMove: () => void): Walk {
  const [chosen, setChosen] = useState<ItemKey | null>(null);
  const place = usePlaceInList(lines, chosen);
  const { keys, toggle, extend, all, rest, clear } = useSelection();
  const selected = useMemo(() => {
    if (keys.size === 0) return [];
    return entries.map(({ item }) => item.key).filter((key) => keys.has(key));
  }, [entries, keys]);
  const isAll = selected.length >= lines.itemCount;

  const placeAfter = (step: number) => Math.max(0, Math.min(place + step, lines.itemCount - 1));
  const goTo = (to: number) => {
    const item = lines.itemAt(to);
    if (!item) return;
    onMove();
    setChosen(item.key);
  };
  const extendTo = (to: number) => {
    extend(lines, place, to);
    goTo(to);
  };
  return {
    line: lines.lineOf(place),
    current: lines.itemAt(place) ?? null,
    selected,
    isSelected: (key) => keys.has(key),
    extent: selected.length === 0 ? 'none' : isAll ? 'all' : 'some',
    move(step) {
      rest();
      goTo(placeAfter(step));
    },
    extend: (step) => extendTo(placeAfter(step)),
    focusRow: useCallback((key: ItemKey) => setChosen(key), []),
    select: useLatest((key: ItemKey, stretch: boolean) => {
      if (stretch) return extendTo(lines.placeOf(key, place));
      toggle(key);
      setChosen(key);
    }),
    selectAll: () => (isAll ? clear() : all(lines)),
    clear,
    restart() {
      setChosen(null);
      clear();
    },
  };
}
