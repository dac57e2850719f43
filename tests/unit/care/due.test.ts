import { describe, expect, it } from 'vitest';
import { dueOf } from '@/lib/care/due.ts';
import { type Care, careStates, type PageReading } from '@/lib/domain/status.ts';

const hour = 3_600_000;
const postedAt = Date.UTC(2026, 10, 1, 9);
const unanswered: PageReading = { state: 'unanswered' };
const unknown: PageReading = { state: 'unknown', cause: { type: 'replies-folded' } };
const again: PageReading = { state: 'waiting_again', since: postedAt + 30 * hour };
const item = (page: PageReading, more: Partial<Parameters<typeof dueOf>[0]> = {}) =>
  dueOf({ page, flags: [], postedAt, ...more });
const care = (state: Care, at = postedAt + hour) => ({ care: { state, at } });
const flags = [{ reason: 'insult', severity: 2, by: 'person', at: postedAt } as const];

describe('the first answer', () => {
  const due = { clock: 'first-answer', at: postedAt + 12 * hour };

  it('is due twelve hours after the words were posted', () => {
    expect(item(unanswered)).toEqual(due);
  });

  it('is due all the same for a flagged or drafted item', () => {
    expect(item(unanswered, { flags })).toEqual(due);
    expect(item(unanswered, { draft: { at: postedAt + hour } })).toEqual(due);
  });

  it('is due for what a person called new again, whatever the page says', () => {
    expect(item(unknown, care('new'))).toEqual(due);
    expect(item({ state: 'answered', at: postedAt + hour }, care('new'))).toEqual(due);
  });

  it('counts from the newer words of someone who waits again', () => {
    const newDue = { clock: 'first-answer', at: postedAt + 42 * hour };
    expect(item(again)).toEqual(newDue);
    expect(item(again, care('done'))).toEqual(newDue);
    expect(item(again, care('acknowledged'))).toEqual(newDue);
  });
});

describe('a move to a private message', () => {
  const at = postedAt + hour;
  const moved = (begun: object = {}) => ({
    care: { state: 'forwarded', at, private: { since: at, ...begun } } as const,
  });
  const answered: PageReading = { state: 'answered', at };

  it('answers nobody until our line stands in public, or they have written in private', () => {
    const first = { clock: 'first-answer', at: postedAt + 12 * hour };
    const close = { clock: 'close', at: postedAt + 24 * hour };
    expect(item(unanswered, moved())).toEqual(first);
    expect(item(answered, moved())).toEqual(close);
    expect(item(unknown, moved())).toEqual(close);
    expect(item(unanswered, moved({ begunAt: at + hour }))).toEqual(close);
  });
});

describe('the close', () => {
  it.each(['acknowledged', 'forwarded', 'solved_inside'] as const)('is due for %s', (state) => {
    const due = { clock: 'close', at: postedAt + 24 * hour };
    expect(item(unanswered, care(state))).toEqual(due);
    expect(item({ state: 'answered', at: postedAt + hour }, care(state))).toEqual(due);
    expect(item(unknown, care(state))).toEqual(due);
  });

  it('counts from the newer words that the decision was made on', () => {
    expect(item(again, care('forwarded', postedAt + 31 * hour))).toEqual({
      clock: 'close',
      at: postedAt + 54 * hour,
    });
  });
});

describe('nothing is owed', () => {
  it('when the page shows an answer or does not tell', () => {
    expect(item({ state: 'answered' })).toBeNull();
    expect(item({ state: 'answered' }, { flags })).toBeNull();
    expect(item(unknown)).toBeNull();
    expect(item(unknown, { flags })).toBeNull();
  });

  it('when there is no time to count from', () => {
    expect(dueOf({ page: unanswered, flags: [] })).toBeNull();
    expect(dueOf({ page: { state: 'waiting_again' }, flags: [], postedAt })).toBeNull();
  });

  it('for what the brand wrote itself', () => {
    expect(item(unanswered, { own: true })).toBeNull();
  });

  it('for words between other people, until someone takes them on or we spoke to them', () => {
    expect(item(unanswered, { aside: true })).toBeNull();
    expect(item(unanswered, { aside: true, ...care('acknowledged') })?.clock).toBe('close');
    expect(item(again, { aside: true })?.clock).toBe('first-answer');
  });

  it('once it was removed or hidden, but not for a mere report', () => {
    const outcome = (state: 'removed' | 'hidden' | 'reported' | 'unknown') =>
      item(unanswered, { outcome: { state, at: postedAt } });
    expect(outcome('removed')).toBeNull();
    expect(outcome('hidden')).toBeNull();
    expect(outcome('reported')).not.toBeNull();
    expect(outcome('unknown')).not.toBeNull();
  });

  it.each(
    careStates.filter((state) =>
      ['told', 'done', 'no_answer_needed', 'disengaged'].includes(state),
    ),
  )('after %s', (state) => {
    expect(item(unanswered, care(state))).toBeNull();
    expect(item(unanswered, { ...care(state), flags })).toBeNull();
  });
});
