import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perform, personPartOf } from '@/lib/domain/command.ts';
import { headlineOf, isSettled } from '@/lib/domain/headline.ts';
import { headlines } from '@/lib/domain/status.ts';
import { anyAct, anyPersonPart, anyReading, commandOf } from './anything.ts';

describe('performing a command', () => {
  it('is put back exactly by restoring what was there before', () => {
    fc.assert(
      fc.property(anyPersonPart, anyAct, (before, act) => {
        const record = { ...before, history: [] };
        const after = perform(record, commandOf(act));
        const back = perform(after, commandOf({ type: 'restore', before }));
        expect(personPartOf(back)).toEqual(before);
        const exact = commandOf({ type: 'restore', before, after: personPartOf(after) });
        expect(personPartOf(perform(after, exact))).toEqual(before);
      }),
    );
  });

  it('writes one line of history and keeps all earlier ones', () => {
    fc.assert(
      fc.property(anyPersonPart, anyAct, (part, act) => {
        const history = [{ at: 1, what: { type: 'seen' as const } }];
        const after = perform({ ...part, history }, commandOf(act));
        expect(after.history).toHaveLength(2);
        expect(after.history[0]).toEqual(history[0]);
      }),
    );
  });

  it('undoes one act and leaves what another person did since then', () => {
    fc.assert(
      fc.property(anyPersonPart, anyAct, fc.string(), (before, act, text) => {
        fc.pre(act.type !== 'note');
        const after = perform({ ...before, history: [] }, commandOf(act));
        const since = perform(after, commandOf({ type: 'note', text }));
        const undo = commandOf({ type: 'restore', before, after: personPartOf(after) });
        expect(personPartOf(perform(since, undo))).toEqual({ ...before, note: text });
      }),
    );
  });

  it('holds one flag a reason', () => {
    fc.assert(
      fc.property(anyPersonPart, fc.array(anyAct), (part, acts) => {
        let record: Parameters<typeof perform>[0] = { ...part, history: [] };
        for (const act of acts) record = perform(record, commandOf(act));
        const { flags } = record;
        expect(new Set(flags.map(({ reason }) => reason)).size).toBe(flags.length);
      }),
    );
  });
});

describe('the headline', () => {
  it('is one of the fourteen words for anything that can be', () => {
    fc.assert(
      fc.property(anyPersonPart, anyReading, (part, page) => {
        expect(headlines).toContain(headlineOf({ ...part, page }));
      }),
    );
  });

  it('says "flagged" before everything but what happened on the site', () => {
    fc.assert(
      fc.property(anyPersonPart, anyReading, (part, page) => {
        fc.pre(part.flags.some(({ by }) => by !== 'triage'));
        expect(['flagged', 'removed']).toContain(headlineOf({ ...part, page }));
      }),
    );
  });

  it('is the same with and without what triage flags', () => {
    fc.assert(
      fc.property(anyPersonPart, anyReading, (part, page) => {
        const flags = part.flags.filter(({ by }) => by !== 'triage');
        expect(headlineOf({ ...part, page })).toBe(headlineOf({ ...part, flags, page }));
      }),
    );
  });

  it('never settles on a decision that the customer wrote after', () => {
    fc.assert(
      fc.property(anyPersonPart, fc.nat(), (part, since) => {
        fc.pre(part.care !== undefined && part.care.at < since && part.outcome === undefined);
        expect(isSettled(headlineOf({ ...part, page: { state: 'waiting_again', since } }))).toBe(
          false,
        );
      }),
    );
  });
});
