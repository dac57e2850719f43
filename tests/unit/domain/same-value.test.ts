import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '@/lib/domain/same-value.ts';

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(undefined, null, '', 'a', 0, 1, Number.NaN, true),
    // An array's missing end is no missing key to Node.
    fc.array(
      tie('value').filter((one) => one !== undefined),
      { maxLength: 3 },
    ),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Without the keys whose value is undefined. */
const stripped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(present.map(([key, one]) => [key, stripped(one)]));
};

it('is deep equality in which a missing key equals one that is undefined', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(sameValue(a, a)).toBe(true);
      const same = isDeepStrictEqual(stripped(a), stripped(b));
      expect(sameValue(a, b)).toBe(same);
      expect(sameValue(b, a)).toBe(same);
    }),
    { numRuns: 500 },
  );
});
