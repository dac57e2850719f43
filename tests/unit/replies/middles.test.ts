import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middlesOf, nearnessTo } from '../../../lib/replies/match/middles.ts';

const unit = (...numbers: readonly number[]) => {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (value) => value / length);
};
const row = (...vectors: readonly Float32Array[]) =>
  Float32Array.from(vectors.flatMap((vector) => [...vector]));
const of = (reply: number, weight = 1) => ({ reply, weight });

describe('how near a text lies to the middle of a reply’s examples', () => {
  it('is 1 on a lone example and 0 where one of both has no vector', () => {
    const middles = middlesOf([of(0), of(2)], row(unit(3, 4), unit(0, 0)), 3, 2);
    expect([...nearnessTo(middles, unit(3, 4))]).toEqual([expect.closeTo(1), 0, 0]);
    expect([...nearnessTo(middles, null)]).toEqual([0, 0, 0]);
  });

  it('is fair to examples that say different things', () => {
    const vectors = row(unit(1, 0), unit(0, 1), unit(1, 0.9), unit(1, 0.9));
    const middles = middlesOf([of(0), of(0), of(1), of(1)], vectors, 2, 2);
    const [wide = 0, narrow = 0] = nearnessTo(middles, unit(0, 1));
    expect(wide).toBeGreaterThan(narrow);
  });

  it('follows the heavier example', () => {
    const vectors = row(unit(1, 0), unit(0, 1));
    const to = (a: number, b: number) =>
      nearnessTo(middlesOf([of(0, a), of(0, b)], vectors, 1, 2), unit(1, 0))[0] ?? 0;
    expect(to(1, 0.5)).toBeGreaterThan(to(0.5, 1));
  });

  it('is 1 less half the square of the distance', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const vector = fc.tuple(number, number, number).map((numbers) => unit(...numbers));
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 5 }), vector, (list, text) => {
        const some = list.filter((each) => each.some((value) => value !== 0));
        fc.pre(some.length > 0 && text.some((value) => value !== 0));
        const middle = [0, 1, 2].map(
          (i) => some.reduce((sum, each) => sum + (each[i] ?? 0), 0) / some.length,
        );
        const square = middle.reduce((sum, value, i) => sum + (value - (text[i] ?? 0)) ** 2, 0);
        const near = nearnessTo(
          middlesOf(
            some.map(() => of(0)),
            row(...some),
            1,
            3,
          ),
          text,
        );
        expect(near[0]).toBeCloseTo(1 - square / 2, 4);
      }),
    );
  });
});
