import { useCallback, useMemo, useRef, useState } from 'react';
import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';

interface Arrivals {
  /** What is shown: nothing new comes in while somebody reads. */
  readonly entries: readonly DeskEntry[];
  readonly waiting: number;
  readonly letIn: () => void;
}

/**
 * Keeps the list under a reader's eyes still: items that arrive while `isReading` says so wait
 * behind a button; what is shown already is updated in place. `question` names the view and search
 * whose first answer is shown whole.
 */
export function useArrivals(
  entries: readonly DeskEntry[],
  question: unknown,
  isReading: () => boolean,
): Arrivals {
  const shownBefore = useRef<{ question: unknown; entries: readonly DeskEntry[] } | null>(null);
  const [round, setRound] = useState(0);
  const shown = useMemo(() => {
    void round;
    const before = shownBefore.current;
    if (!before || before.question !== question || !isReading()) {
      shownBefore.current = { question, entries };
      return entries;
    }
    const known = new Set(before.entries.map(({ item }) => item.key));
    return entries.filter(({ item }) => known.has(item.key));
  }, [entries, question, isReading, round]);
  const letIn = useCallback(() => {
    shownBefore.current = null;
    setRound((n) => n + 1);
  }, []);
  return { entries: shown, waiting: entries.length - shown.length, letIn };
}
