import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import { isSettled } from '@/lib/domain/headline.ts';
import type { EpochMs, ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import { putFriendlyBetween } from './friendly-rule.ts';

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

export interface DeskHeading {
  readonly type: 'heading';
  readonly group: DeskGroup;
  readonly count: number;
  /** Null where it is never folded. */
  readonly folded: boolean | null;
}

export type DeskLine =
  | DeskHeading
  | {
      readonly type: 'item';
      readonly item: DeskItem;
      /** Moved up between hard ones. */
      readonly friendly: boolean;
    };

/**
 * What the list shows, line by line: a heading above each group, and the items of the groups that
 * are not folded. A line is made when it is asked for: there may be a hundred thousand of them, and
 * a press shows thirty. Places count the items alone.
 */
export interface DeskLines {
  readonly length: number;
  readonly itemCount: number;
  /** Lines of the headings. */
  readonly headings: readonly number[];
  at(line: number): DeskLine | undefined;
  isHeading(line: number): boolean;
  /** A name that stays with the line wherever it moves. */
  keyAt(line: number): string;
  itemAt(place: number): DeskItem | undefined;
  /** -1 where there is no such place. */
  lineOf(place: number): number;
  /** The place of an item, looked for around `near` first; -1 when it is not shown. */
  placeOf(key: ItemKey, near: number): number;
}

export interface LinesOptions {
  readonly now: EpochMs;
  /** Flags from this severity on cover the words. */
  readonly coverFrom: Settings['coverFrom'];
  /** Folds what is settled, unless there is nothing else. */
  readonly foldSettled: boolean;
}

interface Section {
  readonly group: DeskGroup;
  readonly members: readonly DeskEntry[];
  readonly folded: boolean | null;
  /** Line of its heading, the line after its last, and place of its first item. */
  readonly line: number;
  readonly end: number;
  readonly place: number;
}

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

/** Lays entries out in groups; the order inside a group is kept, but for the friendly ones. */
export function linesOf(
  entries: readonly DeskEntry[],
  { now, coverFrom, foldSettled }: LinesOptions,
): DeskLines {
  const moved = new Set<ItemKey>();
  const endOfToday = new Date(now).setHours(24, 0, 0, 0);
  const groups = new Map<DeskGroup, DeskEntry[]>();
  for (const entry of entries) {
    const group = groupOf(entry, now, endOfToday);
    const members = groups.get(group);
    if (members) members.push(entry);
    else groups.set(group, [entry]);
  }
  const sections: Section[] = [];
  let [line, place] = [0, 0];
  for (const group of deskGroups) {
    const found = groups.get(group);
    if (!found) continue;
    const members =
      group === 'settled' || group === 'waiting-on-others'
        ? found
        : putFriendlyBetween(found, coverFrom, moved);
    const folded = group === 'settled' && groups.size > 1 ? foldSettled : null;
    const shown = folded ? 0 : members.length;
    const end = line + 1 + shown;
    sections.push({ group, members, folded, line, end, place });
    line = end;
    place += shown;
  }
  return overSections(sections, line, place, moved);
}

function overSections(
  sections: readonly Section[],
  length: number,
  itemCount: number,
  moved: ReadonlySet<ItemKey>,
): DeskLines {
  // The list asks for one line after the other.
  let last = sections[0];
  const sectionAt = (line: number): Section | undefined => {
    if (!last || line < last.line || line >= last.end) {
      last = sections.find((section) => line < section.end);
    }
    return last;
  };
  const entryAt = (place: number) => {
    const section = sections.findLast((one) => one.place <= place && !one.folded);
    return section?.members[place - section.place];
  };
  const lines: DeskLines = {
    length,
    itemCount,
    headings: sections.map(({ line }) => line),
    at(line) {
      const section = sectionAt(line);
      if (!section) return undefined;
      const { group, members, folded } = section;
      if (line === section.line) return { type: 'heading', group, count: members.length, folded };
      const entry = members[line - section.line - 1];
      if (!entry) return undefined;
      return { type: 'item', item: entry.item, friendly: moved.has(entry.item.key) };
    },
    isHeading: (line) => sectionAt(line)?.line === line,
    keyAt(line) {
      const section = sectionAt(line);
      if (!section || section.line === line) return section?.group ?? '';
      return section.members[line - section.line - 1]?.item.key ?? '';
    },
    itemAt: (place) => entryAt(place)?.item,
    lineOf(place) {
      const section = sections.findLast((one) => one.place <= place && !one.folded);
      const isThere = section && place - section.place < section.members.length;
      return isThere ? section.line + 1 + place - section.place : -1;
    },
    placeOf(key, near) {
      for (const place of [near, near + 1, near - 1]) {
        if (lines.itemAt(place)?.key === key) return place;
      }
      for (const { members, folded, place } of sections) {
        const at = folded ? -1 : members.findIndex(({ item }) => item.key === key);
        if (at >= 0) return place + at;
      }
      return -1;
    },
  };
  return lines;
}
