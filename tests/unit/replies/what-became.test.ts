import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyId } from '../../../lib/domain/ids.ts';
import { whatBecame } from '../../../lib/replies/what-became.ts';

const [a, b, c] = ['a', 'b', 'c'].map(replyId) as [
  ReturnType<typeof replyId>,
  ReturnType<typeof replyId>,
  ReturnType<typeof replyId>,
];
const asks = 'Mira, I am asking the depot now and write to you today.';
const calls = 'May we ring you this afternoon?';
const put = (reply: typeof a, text: string, stood = text) => ({ reply, text, stood });
const outcomes = (report: Parameters<typeof whatBecame>[0]) =>
  whatBecame(report).map(({ reply, outcome }) => [reply, outcome]);

describe('what became of a reply', () => {
  it('is sent when it went out as it was inserted, beside what stood there before', () => {
    expect(
      whatBecame({
        sent: `@miracast ${asks}`,
        inserted: [put(a, asks, `@miracast ${asks}`)],
        passedOver: [],
      }),
    ).toEqual([{ reply: 'a', outcome: 'sent', said: `@miracast ${asks}` }]);
  });

  it('is sent for each of several that were stacked', () => {
    const both = { inserted: [put(a, asks), put(b, calls, `${asks} ${calls}`)], passedOver: [] };
    expect(outcomes({ ...both, sent: `${asks} ${calls}` })).toEqual([
      ['a', 'sent'],
      ['b', 'sent'],
    ]);
    expect(outcomes({ ...both, sent: `${calls}\n${asks}` })).toEqual([
      ['a', 'sent'],
      ['b', 'sent'],
    ]);
  });

  it('is sent whatever was written on before the box was read, and taken out again', () => {
    const stood = `Dear ${asks} /ord`;
    for (const sent of [`Dear ${asks}`, `Dear ${asks} /ord`]) {
      expect(outcomes({ sent, inserted: [put(a, asks, stood)], passedOver: [] })).toEqual([
        ['a', 'sent'],
      ]);
    }
    const both = [put(a, asks, stood), put(b, calls, `Dear ${asks} ${calls}`)];
    expect(outcomes({ sent: `Dear ${asks} ${calls}`, inserted: both, passedOver: [] })).toEqual([
      ['a', 'sent'],
      ['b', 'sent'],
    ]);
  });

  it('is sent when it was put in between words', () => {
    const both = [
      put(a, asks, `Hello ${asks} bye`),
      put(b, calls, `Hello ${asks} so ${calls} bye`),
    ];
    expect(
      outcomes({ sent: `Hello ${asks} bye`, inserted: both.slice(0, 1), passedOver: [] }),
    ).toEqual([['a', 'sent']]);
    expect(
      outcomes({ sent: `Hello ${asks} so ${calls} bye`, inserted: both, passedOver: [] }).at(1),
    ).toEqual(['b', 'sent']);
  });

  it('is edited when it still reads alike, and says how', () => {
    const changed = 'Mira, I am asking the depot right now and write to you tonight. Sorry!';
    expect(whatBecame({ sent: changed, inserted: [put(a, asks)], passedOver: [] })).toEqual([
      { reply: 'a', outcome: 'edited', edit: { inserted: asks, sent: changed }, said: changed },
    ]);
  });

  it('is rejected when nothing of it went out, or another one took its place', () => {
    const own = 'Which colour did you order?';
    expect(outcomes({ sent: own, inserted: [put(a, asks)], passedOver: [] })).toEqual([
      ['a', 'rejected'],
    ]);
    expect(
      outcomes({ sent: calls, inserted: [put(a, asks), put(b, calls)], passedOver: [] }),
    ).toEqual([
      ['a', 'rejected'],
      ['b', 'sent'],
    ]);
  });

  it('is rejected for what was passed over, unless it was used after all', () => {
    expect(outcomes({ sent: calls, inserted: [put(b, calls)], passedOver: [a, c, a, b] })).toEqual([
      ['b', 'sent'],
      ['a', 'rejected'],
      ['c', 'rejected'],
    ]);
  });

  it('does not mind how an editor writes blanks and marks of direction', () => {
    const fa = 'سپاس \u2068Mira\u2069، همین حالا می‌پرسیم.';
    expect(
      outcomes({
        sent: 'سپاس Mira،\u00a0همین حالا  می‌پرسیم. ',
        inserted: [put(a, fa)],
        passedOver: [],
      }),
    ).toEqual([['a', 'sent']]);
  });

  it('names every reply once and never calls an untouched one anything but sent', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom(a, b, c)), (list, passedOver) => {
        const text = list.join(' ');
        const became = whatBecame({ sent: text, inserted: [put(a, text)], passedOver });
        expect(new Set(became.map(({ reply }) => reply)).size).toBe(became.length);
        expect(became[0]).toMatchObject({ reply: 'a', outcome: 'sent' });
      }),
    );
  });
});
