import { useCallback, useMemo, useRef, useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';

interface Arrivals {
  /** What is shown: nothing new comes in while somebody reads. */
  readonly items: readonly DeskItem[];
  readonly waiting: number;
  readonly letIn: () => void;
}

/**
 * Keeps the list under a reader's eyes still: items that arrive while `isReading` says so wait
 * behind a button; what is shown already is updated in place. `question` names the view and search
 * whose first answer is shown whole.
 */
export function useArrivals(
  items: readonly DeskItem[] | null,
  question: string,
  isReading: () => boolean,
): Arrivals {
  const known = useRef<{ question: string; keys: ReadonlySet<ItemKey> } | null>(null);
  const [round, setRound] = useState(0);
  const shown = useMemo(() => {
    void round;
    if (!items) return [];
    const before = known.current;
    if (!before || before.question !== question || !isReading()) {
      known.current = { question, keys: new Set(items.map(({ key }) => key)) };
      return items;
    }
    return items.filter(({ key }) => before.keys.has(key));
  }, [items, question, isReading, round]);
  const letIn = useCallback(() => {
    known.current = null;
    setRound((n) => n + 1);
  }, []);
  return { items: shown, waiting: (items?.length ?? 0) - shown.length, letIn };
}
