import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../lib/replies/conversation-turns.ts';
import { whenToStop } from '../../../lib/replies/when-to-stop.ts';

const wrote = (
  text: string,
  postedAt: number,
  part: Partial<Parameters<typeof turnsOf>[0][number]> = {},
) =>
  ({ text, lang: 'en', postedAt, firstSeenAt: 0, page: { state: 'unanswered' }, ...part }) as const;
const answered = { page: { state: 'answered' } } as const;

describe('what was said in a thread', () => {
  it('is put in order, with our turn after each text that we answered', () => {
    const turns = turnsOf([
      wrote('Second', 2, { page: { state: 'waiting_again' } }),
      wrote('First', 1, answered),
      wrote('Third', 3),
      wrote('Our own', 2, { own: true }),
    ]);
    expect(turns.map(({ by, text }) => [by, text])).toEqual([
      ['them', 'First'],
      ['us', ''],
      ['them', 'Second'],
      ['us', ''],
      ['them', 'Third'],
    ]);
  });

  it('is enough to know when to stop', () => {
    const again = 'You are liars and you never help anybody here.';
    const talk = [1, 2, 3, 4].map((at) => wrote(again, at, at < 4 ? answered : {}));
    expect(whenToStop(turnsOf(talk))).toEqual({ rounds: 3, stop: true });
    expect(whenToStop(turnsOf(talk.slice(0, 3)))).toMatchObject({ stop: false });
  });

  it('counts nothing that we never answered', () => {
    const talk = [1, 2, 3, 4, 5].map((at) => wrote('You are liars.', at));
    expect(whenToStop(turnsOf(talk))).toEqual({ rounds: 0, stop: false });
  });
});
