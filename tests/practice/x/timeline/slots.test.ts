import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSlots, type Placed, POOL, rowsNear } from './slots.ts';

const rowsOf = (count: number): Placed[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `row ${index}`,
    top: index * 120,
    height: 120,
  }));

const none = new Set<string>();

/** Scrolls a list of `count` rows through `stops` and returns the cells after each. */
function scrolled(count: number, stops: readonly number[], pinned = none) {
  const rows = rowsOf(count);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  let cells: readonly (string | null)[] = [];
  return stops.map((top) => {
    const wanted = rowsNear(rows, top, top + 800);
    cells = assignSlots(cells, wanted, byKey, pinned);
    return { wanted, cells };
  });
}

describe('the cells of a timeline', () => {
  it('show every row that is near, once, and never more than a pool of them', () => {
    const stop = fc.integer({ min: 0, max: 200 * 120 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.array(stop, { minLength: 1 }),
        (count, stops) => {
          for (const { wanted, cells } of scrolled(count, stops)) {
            const shown = cells.filter((key) => key !== null);
            expect(new Set(shown).size).toBe(shown.length);
            expect(shown).toEqual(expect.arrayContaining(wanted.map(({ key }) => key)));
            expect(cells.length).toBeLessThanOrEqual(POOL);
          }
        },
      ),
    );
  });

  it('keep a row in its cell while it stays near', () => {
    const [before, after] = scrolled(100, [3_000, 3_240]);
    const stays = before?.wanted.find(({ key }) => after?.wanted.some((row) => row.key === key));
    expect(stays).toBeDefined();
    const cellOf = (cells: readonly (string | null)[] | undefined) =>
      cells?.indexOf(stays?.key ?? '');
    expect(cellOf(after?.cells)).toBe(cellOf(before?.cells));
  });

  it('are handed on to other rows once the pool is full', () => {
    const [first, last] = scrolled(200, [0, 6_000, 12_000]).filter((_, index) => index !== 1);
    expect(last?.cells[0]).not.toBeNull();
    expect(last?.cells[0]).not.toBe(first?.cells[0]);
  });

  it('keep a pinned row however far one scrolls', () => {
    const pinned = new Set(['row 0']);
    for (const { cells } of scrolled(200, [0, 9_000, 18_000], pinned)) {
      expect(cells).toContain('row 0');
      expect(cells.length).toBeLessThanOrEqual(POOL);
    }
  });

  it('let go of rows that the list no longer has', () => {
    const rows = rowsOf(3);
    const byKey = new Map(rows.slice(1).map((row) => [row.key, row]));
    const cells = assignSlots(['row 0', 'row 1', 'row 2'], rows.slice(1), byKey, none);
    expect(cells).toEqual([null, 'row 1', 'row 2']);
  });
});
