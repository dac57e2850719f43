import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileSize } from '@/lib/page/badge/badge-style.ts';
import { type Box, position, type Surroundings } from '@/lib/page/badge/placement.ts';

const box = (left: number, right: number, top = 100, bottom = 120): Box => ({
  left,
  right,
  top,
  bottom,
});

const around = (change: Partial<Surroundings>): Surroundings => ({
  item: box(0, 600, 80, 200),
  row: box(60, 600),
  beside: box(60, 110),
  until: null,
  side: 'after',
  gap: 8,
  rtl: false,
  ...change,
});

const widths = { full: 160, compact: 70 };

describe('where a badge stands', () => {
  it('takes the largest tile that fits', () => {
    expect(position(around({}), widths).size).toBe('full');
    expect(position(around({ until: box(250, 280) }), widths).size).toBe('compact');
    expect(position(around({ until: box(160, 180) }), widths).size).toBe('dot');
  });

  it('keeps eight pixels from the control it follows', () => {
    expect(position(around({}), widths).left).toBe(118);
    expect(
      position(around({ rtl: true, row: box(0, 600), beside: box(500, 560) }), widths).left,
    ).toBe(500 - 8 - 160);
  });

  it('keeps clear of what the site brings in between', () => {
    expect(position(around({ gap: 46 }), widths).left).toBe(156);
  });

  it('ends before the menu on X, in both directions', () => {
    const menu = box(560, 590);
    const name = box(60, 200);
    const at = position(around({ beside: menu, until: name, side: 'before' }), widths);
    expect(at.left + 160).toBe(552);
    const rtl = position(
      around({ beside: box(10, 40), until: box(400, 540), side: 'before', rtl: true }),
      widths,
    );
    expect(rtl.left).toBe(48);
  });

  it('goes to the gutter when not even a dot fits', () => {
    const at = position(around({ until: box(120, 140) }), widths);
    expect(at).toMatchObject({ size: 'dot', left: -4 });
  });

  it('never grows past the quiet cap', () => {
    expect(position(around({}), widths, 'dot').size).toBe('dot');
    expect(position(around({}), widths, 'compact').size).toBe('compact');
  });

  it('never overlaps its neighbours, whatever the room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 24, max: 500 }),
        fc.integer({ min: 30, max: 260 }),
        fc.boolean(),
        fc.constantFrom('after' as const, 'before' as const),
        (free, full, rtl, side) => {
          const a = box(100, 200);
          const b = box(216 + free, 316 + free);
          const towardsEnd = (side === 'after') !== rtl;
          const [beside, until] = towardsEnd ? [a, b] : [b, a];
          const row = box(0, 1000);
          const at = position(around({ row, beside, until, rtl, side, gap: 8, item: row }), {
            full,
            compact: Math.min(full, 70),
          });
          const width =
            at.size === 'dot' ? tileSize.dot.hit : at.size === 'full' ? full : Math.min(full, 70);
          expect(at.left).toBeGreaterThanOrEqual(208);
          expect(at.left + width).toBeLessThanOrEqual(208 + free);
        },
      ),
    );
  });
});
