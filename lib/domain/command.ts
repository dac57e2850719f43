import type { CorrectionSays } from './correction.ts';
import type { CommandId, EpochMs, ItemKey } from './ids.ts';
import type { HistoryEntry, ItemRecord } from './item.ts';
import { sameValue } from './same-value.ts';
import type { Care, Flag, FlagReason, RemovalOutcome, Severity } from './status.ts';

/** What a person did, as a value; the worker carries it out once per `id`. */
export type Command = {
  readonly id: CommandId;
  readonly at: EpochMs;
  readonly key: ItemKey;
} & Act;

/** What can be done to several items at once: it never removes and never inserts. */
export type ActForMany = Extract<Act, { type: 'setCare' | 'flag' }>;

/** A command among several: an act for many, or the undoing of one. */
export type CommandForMany = Extract<Command, { type: 'setCare' | 'flag' | 'restore' }>;

export type Act =
  | {
      readonly type: 'setCare';
      readonly care: Care | null;
      readonly to?: string;
    }
  /** The public item waits for a private thread from now on; `to` names that for people. */
  | { readonly type: 'movePrivate'; readonly to?: string }
  /** A person saw that the private thread has begun, where no page tells it. */
  | { readonly type: 'privateBegun' }
  | {
      readonly type: 'flag';
      readonly reason: FlagReason;
      readonly severity: Severity;
    }
  | { readonly type: 'unflag'; readonly reason: FlagReason }
  | { readonly type: 'note'; readonly text: string }
  /** Triage was wrong about this text; it learns from it on this machine. */
  | { readonly type: 'correct'; readonly says: CorrectionSays }
  | { readonly type: 'recordInsert'; readonly title?: string }
  | { readonly type: 'recordOutcome'; readonly outcome: RemovalOutcome }
  | {
      readonly type: 'restore';
      readonly before: PersonPart;
      /** What the undone command had made of it: what changed since then stays as it is. */
      readonly after?: PersonPart;
    };

/** The part of a record that people write; `restore` puts it back whole (undo). */
export type PersonPart = Pick<ItemRecord, 'care' | 'flags' | 'note' | 'draft' | 'outcome'>;

type Performed = PersonPart & { readonly history: readonly HistoryEntry[] };

/** The person's part of a record, to be handed to `restore` later. */
export function personPartOf(record: PersonPart): PersonPart {
  return {
    flags: record.flags,
    ...(record.care && { care: record.care }),
    ...(record.note !== undefined && { note: record.note }),
    ...(record.draft && { draft: record.draft }),
    ...(record.outcome && { outcome: record.outcome }),
  };
}

/**
 * The record's personal part after a command. Pure: the tab shows the result at once as pending,
 * the worker writes the same one.
 */
export function perform(record: Performed, command: Command): Performed {
  const { at } = command;
  const log = (what: HistoryEntry['what']) => [...record.history, { at, what }];
  const base = personPartOf(record);
  switch (command.type) {
    case 'setCare': {
      const { care: _, ...rest } = base;
      const to = command.to === undefined ? {} : { to: command.to };
      return {
        ...rest,
        ...(command.care !== null && {
          care: { state: command.care, at, ...to },
        }),
        history: log({ type: 'care', care: command.care, ...to }),
      };
    }
    case 'movePrivate': {
      const to = command.to === undefined ? {} : { to: command.to };
      return {
        ...base,
        care: { state: 'forwarded', at, ...to, private: { since: at } },
        history: log({ type: 'private', step: 'moved' }),
      };
    }
    case 'privateBegun': {
      const { care } = base;
      if (!care?.private || care.private.begunAt !== undefined) {
        return { ...base, history: record.history };
      }
      return {
        ...base,
        care: { ...care, private: { ...care.private, begunAt: at } },
        history: log({ type: 'private', step: 'begun' }),
      };
    }
    case 'flag': {
      const { reason, severity } = command;
      const flag: Flag = { reason, severity, by: 'person', at };
      return {
        ...base,
        flags: [...record.flags.filter((f) => f.reason !== reason), flag],
        history: log({ type: 'flag', reason, severity }),
      };
    }
    case 'unflag':
      return {
        ...base,
        flags: record.flags.filter((f) => f.reason !== command.reason),
        history: log({ type: 'unflag', reason: command.reason }),
      };
    case 'note':
      return {
        ...base,
        note: command.text,
        history: log({ type: 'note', text: command.text }),
      };
    case 'correct':
      return { ...base, history: log({ type: 'correct', says: command.says }) };
    case 'recordInsert':
      return {
        ...base,
        draft: { at },
        history: log({
          type: 'insert',
          ...(command.title !== undefined && { title: command.title }),
        }),
      };
    case 'recordOutcome':
      return {
        ...base,
        outcome: { state: command.outcome, at },
        history: log({ type: 'outcome', outcome: command.outcome }),
      };
    case 'restore':
      return {
        ...(command.after ? undo(base, command.before, command.after) : command.before),
        history: record.history,
      };
  }
}

/** Takes back only what the undone command changed: a note written since then is not lost. */
function undo(now: PersonPart, before: PersonPart, after: PersonPart): PersonPart {
  const result: Record<string, unknown> = { ...now };
  for (const part of ['care', 'note', 'draft', 'outcome'] as const) {
    if (sameValue(before[part], after[part]) || !sameValue(now[part], after[part])) continue;
    if (before[part] === undefined) delete result[part];
    else result[part] = before[part];
  }
  result.flags = undoFlags(now.flags, before.flags, after.flags);
  return result as unknown as PersonPart;
}

/** Flag by flag, so that another flag set meanwhile stays. */
function undoFlags(
  now: readonly Flag[],
  before: readonly Flag[],
  after: readonly Flag[],
): readonly Flag[] {
  if (sameValue(now, after)) return before;
  const of = (flags: readonly Flag[], reason: FlagReason) => flags.find((f) => f.reason === reason);
  const kept = now.flatMap((flag) => {
    const had = of(before, flag.reason);
    const set = of(after, flag.reason);
    if (sameValue(had, set) || !sameValue(flag, set)) return [flag];
    return had ? [had] : [];
  });
  const back = before.filter((flag) => !of(after, flag.reason) && !of(now, flag.reason));
  return [...kept, ...back];
}
