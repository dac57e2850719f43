import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { Settings } from '@/lib/domain/settings.ts';

/** So many hard ones in a row, and a friendly one comes between. */
const hardInARow = 10;

/**
 * After ten covered or critical items in a row the next friendly one is moved up, so that nobody
 * reads abuse for an hour while thanks wait further down. Nothing else changes its order.
 * @param moved takes the keys of those that were moved
 */
export function putFriendlyBetween(
  entries: readonly DeskEntry[],
  coverFrom: Settings['coverFrom'],
  moved: Set<ItemKey>,
): readonly DeskEntry[] {
  const isHard = ({ mood, coverSeverity }: DeskEntry) =>
    mood === 'critical' || coverSeverity >= coverFrom;
  const isFriendly = (entry: DeskEntry) => entry.mood === 'friendly' && !isHard(entry);
  const result: DeskEntry[] = [];
  /** Where the next friendly one is looked for; always beyond those that were moved. */
  let ahead = 0;
  let row = 0;
  // Counted by hand: a pair for each of a hundred thousand would be made at every press.
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as DeskEntry;
    if (row >= hardInARow && !isFriendly(entry)) {
      ahead = Math.max(ahead, at + 1);
      while (ahead < entries.length && !isFriendly(entries[ahead] as DeskEntry)) ahead += 1;
      const friendly = entries[ahead];
      if (friendly) {
        result.push(friendly);
        moved.add(friendly.item.key);
        ahead += 1;
        row = 0;
      }
    }
    if (moved.size > 0 && moved.has(entry.item.key)) continue;
    result.push(entry);
    row = isHard(entry) ? row + 1 : 0;
  }
  return result;
}
