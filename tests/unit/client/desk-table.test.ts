import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries } from '@/lib/client/desk/desk-entry.ts';
import { createDeskTable } from '@/lib/client/desk/desk-table.ts';
import { rev } from '@/lib/domain/ids.ts';
import { anyRow, row } from './desk-rows.ts';

const due = (at: number) => ({ due: { clock: 'close' as const, at } });
const keys = (table: ReturnType<typeof createDeskTable>) =>
  table.inOrder().map(({ item }) => item.key);

describe('the rows of the desk', () => {
  it('stand oldest due first, then what has no due time, newest first', () => {
    const table = createDeskTable();
    table.merge([
      row('old', { postedAt: 1 }),
      row('late', due(5)),
      row('new', { postedAt: 9 }),
      row('soon', due(2)),
    ]);
    expect(keys(table)).toEqual(['x:soon', 'x:late', 'x:new', 'x:old']);
  });

  it('stay the same objects while nothing of them changes, also over a new reading', () => {
    const table = createDeskTable();
    table.merge([row('1'), row('2')]);
    const [one, two] = table.inOrder();
    table.merge([row('1', { rev: rev(2), note: 'Called.' })]);
    expect(table.get(row('1').key)).not.toBe(one);
    expect(table.get(row('2').key)).toBe(two);
    const anew = createDeskTable(table);
    anew.merge([row('2'), row('1', { rev: rev(2), note: 'Called.' })]);
    expect(anew.inOrder()).toEqual(table.inOrder());
    expect(anew.get(row('2').key)).toBe(two);
  });

  it('know the newest of each item, once, in order, however they came', () => {
    const batches = fc.array(fc.array(anyRow, { maxLength: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(batches, (all) => {
        const table = createDeskTable();
        const newest = new Map<string, number>();
        for (const batch of all) {
          table.merge(batch);
          for (const item of batch) {
            newest.set(item.key, Math.max(newest.get(item.key) ?? 0, item.rev));
          }
        }
        const order = table.inOrder();
        expect(new Map(order.map(({ item }) => [item.key, item.rev]))).toEqual(newest);
        expect(order).toHaveLength(newest.size);
        expect([...order].sort(compareEntries)).toEqual(order);
      }),
    );
  });

  it('forget what is taken out, and say whether it was there', () => {
    const table = createDeskTable();
    table.merge([row('1'), row('2')]);
    expect(table.remove([row('1').key])).toBe(true);
    expect(table.remove([row('1').key])).toBe(false);
    expect(keys(table)).toEqual(['x:2']);
    expect(table.merge([row('1')])).toBe(true);
    expect(keys(table)).toEqual(['x:1', 'x:2']);
  });
});
