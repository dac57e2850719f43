import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaitsPrivate,
  type PrivateWord,
  whenDecided,
  whenWritten,
} from '../../../lib/care/private-move.ts';
import { perform } from '../../../lib/domain/command.ts';
import { commandId, itemKey, platformId, threadKey } from '../../../lib/domain/ids.ts';
import type { CareDecision } from '../../../lib/domain/item.ts';
import { type Care, careStates } from '../../../lib/domain/status.ts';

const x = platformId('x');
const chat = threadKey(x, 'chat');
const moved: CareDecision = { state: 'forwarded', at: 1_000, private: { since: 1_000 } };
const begun: CareDecision = {
  ...moved,
  private: { since: 1_000, begunAt: 2_000, thread: chat },
};
const page = { state: 'unanswered' } as const;
const word = (part: Partial<PrivateWord> = {}): PrivateWord => ({
  thread: chat,
  postedAt: 1_500,
  firstSeenAt: 1_600,
  threadSeenAt: 1_600,
  ...part,
});

const act = (type: 'movePrivate' | 'privateBegun', care?: CareDecision) =>
  perform(
    { flags: [], history: [], ...(care && { care }) },
    { id: commandId('1'), at: 1_000, key: itemKey(x, '1'), type },
  );

describe('a move to a private thread', () => {
  it('begins to wait with the command', () => {
    const { care, history } = act('movePrivate');
    expect(care).toEqual(moved);
    expect(awaitsPrivate({ page, ...(care && { care }) })).toBe(true);
    expect(history).toEqual([{ at: 1_000, what: { type: 'private', step: 'moved' } }]);
  });

  it('has begun once they wrote in private after it', () => {
    const turn = whenWritten({ care: moved, page }, word(), 2_000);
    expect(turn).toEqual({ care: begun, step: 'begun' });
    expect(awaitsPrivate({ page, ...(turn && { care: turn.care }) })).toBe(false);
  });

  it('has not begun with what they wrote before it, however late it is seen', () => {
    const old = word({ postedAt: 999, firstSeenAt: 5_000, threadSeenAt: 5_000 });
    expect(whenWritten({ care: moved, page }, old, 5_000)).toBeNull();
  });

  it('has begun without times only where the thread was known and the message is new', () => {
    const { postedAt: _, ...timeless } = word();
    const item = { care: moved, page };
    expect(whenWritten(item, { ...timeless, threadSeenAt: 500 }, 2_000)?.step).toBe('begun');
    expect(whenWritten(item, { ...timeless, threadSeenAt: 1_600 }, 2_000)).toBeNull();
    expect(
      whenWritten(item, { ...timeless, firstSeenAt: 900, threadSeenAt: 500 }, 2_000),
    ).toBeNull();
  });

  it('begins once, and only where it was asked for', () => {
    expect(whenWritten({ care: begun, page }, word(), 3_000)).toBeNull();
    expect(whenWritten({ page }, word(), 3_000)).toBeNull();
    expect(whenWritten({ care: { state: 'forwarded', at: 1 }, page }, word(), 3_000)).toBeNull();
  });

  it('has begun where a person says so', () => {
    expect(act('privateBegun', { ...moved, at: 500 }).care?.private?.begunAt).toBe(1_000);
    expect(act('privateBegun', { state: 'done', at: 1 })).toMatchObject({
      care: { state: 'done', at: 1 },
      history: [],
    });
  });

  const message = (care?: CareDecision, thread = chat) => ({
    thread,
    page,
    ...(care && { care }),
  });

  it.each<Care>(['done', 'told', 'no_answer_needed', 'disengaged'])(
    'closes with its thread: %s',
    (state) => {
      const turn = whenDecided({ care: begun, page }, message({ state, at: 3_000 }), 3_000);
      expect(turn).toEqual({ care: { ...begun, state: 'done', at: 3_000 }, step: 'closed' });
    },
  );

  it.each<Care>(['acknowledged', 'forwarded', 'solved_inside', 'new'])(
    'stays open while its thread is: %s',
    (state) => {
      expect(whenDecided({ care: begun, page }, message({ state, at: 3 }), 3_000)).toBeNull();
    },
  );

  it('does not close with another thread, nor before it has begun', () => {
    const done = message({ state: 'done', at: 3_000 }, threadKey(x, 'other'));
    expect(whenDecided({ care: begun, page }, done, 3_000)).toBeNull();
    expect(
      whenDecided({ care: moved, page }, message({ state: 'done', at: 3_000 }), 3_000),
    ).toBeNull();
  });

  it('opens again when the close of its thread is taken back', () => {
    const closed: CareDecision = { ...begun, state: 'done', at: 3_000 };
    expect(whenDecided({ care: closed, page }, message(), 4_000)).toEqual({
      care: { ...begun, at: 4_000 },
      step: 'reopened',
    });
  });

  it('never turns twice for one decision', () => {
    fc.assert(
      fc.property(fc.constantFrom(...careStates), fc.constantFrom(moved, begun), (state, care) => {
        const decided = message({ state, at: 3_000 });
        const turn = whenDecided({ care, page }, decided, 3_000);
        const after = { care: turn?.care ?? care, page };
        expect(whenDecided(after, decided, 4_000)).toBeNull();
      }),
    );
  });
});
