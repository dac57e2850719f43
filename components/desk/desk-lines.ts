import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import type { EpochMs, ItemKey } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import type { Settings } from '@/lib/domain/settings.ts';
import {
  type Arrangement,
  type DeskGroup,
  type GroupTitle,
  groupsOf,
  titleOf,
} from './desk-groups.ts';
import { putFriendlyBetween } from './friendly-rule.ts';

export interface DeskHeading {
  readonly type: 'heading';
  readonly title: GroupTitle;
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
  readonly arrangement: Arrangement;
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

/** Lays entries out in groups; the order inside a group is kept, but for the friendly ones. */
export function linesOf(
  entries: readonly DeskEntry[],
  { arrangement, now, coverFrom, foldSettled }: LinesOptions,
): DeskLines {
  const moved = new Set<ItemKey>();
  const groups = groupsOf(entries, arrangement, now);
  const sections: Section[] = [];
  let [line, place] = [0, 0];
  for (const group of groups) {
    const { due } = group;
    const members =
      due === 'settled' || due === 'waiting-on-others'
        ? group.members
        : putFriendlyBetween(group.members, coverFrom, moved);
    const folded = due === 'settled' && groups.length > 1 ? foldSettled : null;
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
      last = lastWith(sections, (section) => section.line <= line);
    }
    return last && line < last.end ? last : undefined;
  };
  const sectionOf = (place: number): Section | undefined => {
    // A folded section begins where the next one does; it is the last of its list.
    const section = lastWith(sections, (one) => one.place <= place && !one.folded);
    return section && place - section.place < section.members.length ? section : undefined;
  };
  const lines: DeskLines = {
    length,
    itemCount,
    headings: sections.map(({ line }) => line),
    at(line) {
      const section = sectionAt(line);
      if (!section) return undefined;
      const { group, members, folded } = section;
      if (line === section.line) {
        return { type: 'heading', title: titleOf(group), count: members.length, folded };
      }
      const entry = members[line - section.line - 1];
      if (!entry) return undefined;
      return { type: 'item', item: entry.item, friendly: moved.has(entry.item.key) };
    },
    isHeading: (line) => sectionAt(line)?.line === line,
    keyAt(line) {
      const section = sectionAt(line);
      if (!section || section.line === line) return section?.group.key ?? '';
      return section.members[line - section.line - 1]?.item.key ?? '';
    },
    itemAt(place) {
      const section = sectionOf(place);
      return section?.members[place - section.place]?.item;
    },
    lineOf(place) {
      const section = sectionOf(place);
      return section ? section.line + 1 + place - section.place : -1;
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

/** The last section that fits, where all before it fit as well: there may be one for each person. */
function lastWith(
  sections: readonly Section[],
  fits: (section: Section) => boolean,
): Section | undefined {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const section = sections[middle];
    if (section && fits(section)) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
