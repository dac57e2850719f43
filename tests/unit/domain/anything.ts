import fc from 'fast-check';
import type { Act, Command, PersonPart } from '@/lib/domain/command.ts';
import { commandId, itemKey, platformId } from '@/lib/domain/ids.ts';
import {
  careStates,
  type Flag,
  flagReasons,
  type PageReading,
  type Severity,
} from '@/lib/domain/status.ts';

/** Arbitrary values of the domain, for properties. Absent keys are absent, never undefined. */
const optional = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, needed: (keyof T)[] = []) =>
  fc.record(shape, { requiredKeys: needed as never }) as fc.Arbitrary<T>;

const time = fc.nat({ max: 1_000 });
const key = fc.constantFrom('a', 'b').map((id) => itemKey(platformId('x'), id));
const full = fc.constant(true as const);

export const anyReading: fc.Arbitrary<PageReading> = fc.oneof(
  optional({ state: fc.constant('unanswered' as const), full }, ['state']),
  optional({ state: fc.constant('answered' as const), at: time, by: key, last: time, full }, [
    'state',
  ]),
  optional({ state: fc.constant('waiting_again' as const), since: time, by: key }, ['state']),
  fc.record({
    state: fc.constant('unknown' as const),
    cause: fc.constantFrom(
      { type: 'not-read-yet' as const },
      { type: 'own-account-unknown' as const },
      { type: 'replies-folded' as const },
      { type: 'replies-folded' as const, count: 3 },
    ),
  }),
);

const severity = fc.constantFrom<Severity>(0, 1, 2, 3, 4);
const reason = fc.constantFrom(...flagReasons);
const anyFlag: fc.Arbitrary<Flag> = fc.record({
  reason,
  severity,
  by: fc.constantFrom('person' as const, 'triage' as const, 'rule' as const),
  at: time,
});
const outcome = fc.constantFrom('removed', 'hidden', 'reported', 'unknown');

export const anyPersonPart: fc.Arbitrary<PersonPart> = optional(
  {
    care: optional({ state: fc.constantFrom(...careStates), at: time, to: fc.string() }, [
      'state',
      'at',
    ]),
    flags: fc.uniqueArray(anyFlag, { selector: (flag) => flag.reason, maxLength: 4 }),
    note: fc.string(),
    draft: fc.record({ at: time }),
    outcome: fc.record({ state: outcome, at: time }),
  },
  ['flags'],
) as fc.Arbitrary<PersonPart>;

/** Any act but the undo. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  optional(
    {
      type: fc.constant('setCare' as const),
      care: fc.option(fc.constantFrom(...careStates)),
      to: fc.string(),
    },
    ['type', 'care'],
  ),
  fc.record({ type: fc.constant('flag' as const), reason, severity }),
  fc.record({ type: fc.constant('unflag' as const), reason }),
  fc.record({ type: fc.constant('note' as const), text: fc.string() }),
  fc.record({ type: fc.constant('recordInsert' as const) }),
  fc.record({ type: fc.constant('recordOutcome' as const), outcome }),
) as fc.Arbitrary<Act>;

export const commandOf = (act: Act, at = 500): Command => ({
  id: commandId('c'),
  key: itemKey(platformId('x'), 'a'),
  at,
  ...act,
});
