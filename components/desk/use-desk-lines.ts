import { useMemo } from 'react';
import { type DeskEntry, entryOf } from '@/lib/client/desk/desk-entry.ts';
import type { Acts } from '@/lib/client/use-acts.ts';
import { type DeskLines, type LinesOptions, linesOf } from './desk-lines.ts';

/** The lines of the list, with what was done to their items already in them. */
export function useDeskLines(
  entries: readonly DeskEntry[],
  { shown, touched }: Pick<Acts, 'shown' | 'touched'>,
  { arrangement, now, coverFrom, foldSettled }: LinesOptions,
): DeskLines {
  return useMemo(() => {
    const pending = (entry: DeskEntry) =>
      touched.has(entry.item.key) ? pendingEntry(entry, shown) : entry;
    return linesOf(touched.size > 0 ? entries.map(pending) : entries, {
      arrangement,
      now,
      coverFrom,
      foldSettled,
    });
  }, [entries, shown, touched, arrangement, now, coverFrom, foldSettled]);
}

/** The entry as it will be once the worker has kept what was done to it. */
function pendingEntry(entry: DeskEntry, shown: Acts['shown']): DeskEntry {
  const { item } = entry;
  const view = shown(item);
  if (view === item) return entry;
  return entryOf({ ...view, draftOf: item.draftOf, firstSeenAt: item.firstSeenAt });
}
