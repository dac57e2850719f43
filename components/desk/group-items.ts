import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import { isSettled } from '@/lib/domain/headline.ts';
import type { EpochMs } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';

/** The groups of the desk, in their order. */
export const deskGroups = [
  'overdue',
  'within-hour',
  'later-today',
  'later',
  'no-time',
  'waiting-on-others',
  'settled',
] as const;
export type DeskGroup = (typeof deskGroups)[number];

export type DeskLine =
  | { readonly type: 'heading'; readonly group: DeskGroup; readonly count: number }
  | { readonly type: 'item'; readonly item: DeskItem };

const hour = 3_600_000;

/** The group an item stands in at a moment; `endOfToday` is the coming midnight, local time. */
export function groupOf(
  { item, headline }: Pick<DeskEntry, 'item' | 'headline'>,
  now: EpochMs,
  endOfToday: EpochMs,
): DeskGroup {
  if (isSettled(headline)) return 'settled';
  if (headline === 'forwarded') return 'waiting-on-others';
  if (!item.due) return 'no-time';
  const left = item.due.at - now;
  if (left <= 0) return 'overdue';
  if (left < hour) return 'within-hour';
  return item.due.at < endOfToday ? 'later-today' : 'later';
}

/** Rows with a heading above each group; the order inside a group is kept. */
export function groupItems(
  entries: readonly Pick<DeskEntry, 'item' | 'headline'>[],
  now: EpochMs,
): DeskLine[] {
  const endOfToday = new Date(now).setHours(24, 0, 0, 0);
  const groups = new Map<DeskGroup, DeskItem[]>();
  for (const entry of entries) {
    const group = groupOf(entry, now, endOfToday);
    const members = groups.get(group);
    if (members) members.push(entry.item);
    else groups.set(group, [entry.item]);
  }
  return deskGroups.flatMap((group): DeskLine[] => {
    const members = groups.get(group) ?? [];
    if (members.length === 0) return [];
    const lines = members.map((item): DeskLine => ({ type: 'item', item }));
    lines.unshift({ type: 'heading', group, count: members.length });
    return lines;
  });
}
