import type { DeskEntry } from '@/lib/client/desk/desk-entry.ts';
import { isSettled } from '@/lib/domain/headline.ts';
import type { EpochMs, PlatformId } from '@/lib/domain/ids.ts';
import type { DeskItem } from '@/lib/domain/item.ts';

/** Ways to lay the list out, the first one unless a person asks for another. */
export const arrangements = ['due', 'thread', 'person', 'newest'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The groups of a list by due time, in their order. */
export const dueGroups = [
  'overdue',
  'within-hour',
  'later-today',
  'later',
  'no-time',
  'waiting-on-others',
  'settled',
] as const;
export type DueGroup = (typeof dueGroups)[number];

export interface DeskGroup {
  /** Like no key of an item, though a thread may be called like its first one. */
  readonly key: string;
  readonly by: Arrangement;
  /** Null where the list is not laid out by due time. */
  readonly due: DueGroup | null;
  /** In the order of the desk, or the newest first. */
  readonly members: readonly DeskEntry[];
}

/** What the head of a group says. */
export type GroupTitle =
  | { readonly by: 'due'; readonly due: DueGroup }
  | { readonly by: 'newest' }
  | {
      readonly by: 'person';
      readonly platform: PlatformId;
      readonly author: DeskItem['draftOf']['author'];
    }
  | {
      readonly by: 'thread';
      readonly platform: PlatformId;
      /** The first who wrote in it, of those whose words are shown. */
      readonly people: readonly string[];
      /** How many more there are. */
      readonly others: number;
    };

const hour = 3_600_000;
const peopleNamed = 2;

/** The group by due time an item stands in at a moment; `endOfToday` is the coming midnight, local time. */
export function dueGroupOf(
  { item, headline }: Pick<DeskEntry, 'item' | 'headline'>,
  now: EpochMs,
  endOfToday: EpochMs,
): DueGroup {
  if (isSettled(headline)) return 'settled';
  if (headline === 'forwarded') return 'waiting-on-others';
  if (!item.due) return 'no-time';
  const left = item.due.at - now;
  if (left <= 0) return 'overdue';
  if (left < hour) return 'within-hour';
  return item.due.at < endOfToday ? 'later-today' : 'later';
}

/**
 * Entries in groups. Threads and people come in the order of their first entry, so that whoever
 * waits longest still stands first.
 */
export function groupsOf(
  entries: readonly DeskEntry[],
  by: Arrangement,
  now: EpochMs,
): readonly DeskGroup[] {
  switch (by) {
    case 'due': {
      const endOfToday = new Date(now).setHours(24, 0, 0, 0);
      const groups = gathered(entries, (entry) => dueGroupOf(entry, now, endOfToday));
      return dueGroups.flatMap((due) => {
        const members = groups.get(due);
        return members ? [{ key: due, by, due, members }] : [];
      });
    }
    case 'newest':
      return entries.length === 0
        ? []
        : [{ key: by, by, due: null, members: entries.toSorted(newestFirst) }];
    default: {
      const groups = gathered(entries, by === 'thread' ? threadOf : personOf);
      return [...groups].map(([key, members]) => ({ key: `${by} ${key}`, by, due: null, members }));
    }
  }
}

/** @param group one that has members */
export function titleOf({ by, due, members }: DeskGroup): GroupTitle {
  const [first] = members;
  if (due !== null) return { by: 'due', due };
  if (!first || by === 'newest' || by === 'due') return { by: 'newest' };
  const { platform, author } = first.item.draftOf;
  if (by === 'person') return { by, platform, author };
  const people = new Map(members.map((entry) => [personOf(entry), nameOf(entry.item)]));
  const named = [...people.values()].slice(0, peopleNamed);
  return { by, platform, people: named, others: people.size - named.length };
}

/** Whom a row names. */
export const nameOf = ({ draftOf: { author } }: DeskItem): string =>
  author.name || `@${author.handle}`;

const threadOf = ({ item }: DeskEntry): string => item.draftOf.thread;

const personOf = ({ item: { draftOf } }: DeskEntry): string =>
  `${draftOf.platform} ${draftOf.author.handle.toLowerCase()}`;

const writtenAt = ({ item }: DeskEntry): EpochMs => item.postedAt ?? item.firstSeenAt;
const newestFirst = (a: DeskEntry, b: DeskEntry): number => writtenAt(b) - writtenAt(a);

function gathered<K>(
  entries: readonly DeskEntry[],
  keyOf: (entry: DeskEntry) => K,
): ReadonlyMap<K, readonly DeskEntry[]> {
  const groups = new Map<K, DeskEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const members = groups.get(key);
    if (members) members.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
