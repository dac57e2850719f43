import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangements, dueGroupOf, dueGroups } from '@/components/desk/desk-groups.ts';
import { type DeskLines, linesOf } from '@/components/desk/desk-lines.ts';
import { type DeskEntry, entryOf } from '@/lib/client/desk/desk-entry.ts';
import { createDeskTable } from '@/lib/client/desk/desk-table.ts';
import type { Analysis } from '@/lib/domain/analysis.ts';
import { platformId, threadKey } from '@/lib/domain/ids.ts';
import { anyRow, row } from '../client/desk-rows.ts';
import { complaint } from './fakes/items.ts';

const now = Date.UTC(2026, 10, 25, 12);
const endOfToday = new Date(now).setHours(24, 0, 0, 0);
const options = { arrangement: 'due', now, coverFrom: 3, foldSettled: false } as const;

const linesIn = (lines: DeskLines) =>
  Array.from({ length: lines.length }, (_, line) => lines.at(line)).filter(
    (line) => line !== undefined,
  );
const keysIn = (lines: DeskLines) =>
  linesIn(lines).flatMap((line) => (line.type === 'item' ? [line.item.key] : []));

/** Entries of different keys in the desk's order, some due, some settled, some hard to read. */
const anyEntries = fc.array(anyRow, { maxLength: 60 }).map((rows) => {
  const table = createDeskTable();
  table.merge(rows);
  return table.inOrder();
});

const anyLayout = fc.record({
  arrangement: fc.constantFrom(...arrangements),
  foldSettled: fc.boolean(),
});

describe('the lines of the list', () => {
  it('hold each item once, under the heading of its group, in the order of the groups', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const lines = linesOf(entries, options);
        const groups = new Map(entries.map((e) => [e.item.key, dueGroupOf(e, now, endOfToday)]));
        let heading: string | null = null;
        const headings: string[] = [];
        for (const line of linesIn(lines)) {
          if (line.type === 'heading') {
            heading = line.title.by === 'due' ? line.title.due : '';
            headings.push(heading);
            expect(line.count).toBe([...groups.values()].filter((one) => one === heading).length);
          } else expect(groups.get(line.item.key)).toBe(heading);
        }
        expect(headings).toEqual(dueGroups.filter((one) => headings.includes(one)));
        expect(keysIn(lines).toSorted()).toEqual([...groups.keys()].toSorted());
        expect(lines.headings.map((line) => lines.at(line)?.type)).toEqual(
          headings.map(() => 'heading'),
        );
      }),
    );
  });

  it('agree about places, lines and names, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(anyEntries, anyLayout, fc.nat(), (entries, layout, near) => {
        const lines = linesOf(entries, { ...options, ...layout });
        const keys = keysIn(lines);
        expect(lines.itemCount).toBe(keys.length);
        for (const [place, key] of [...keys.entries()].toReversed()) {
          expect(lines.itemAt(place)?.key).toBe(key);
          expect(lines.placeOf(key, near)).toBe(place);
          const line = lines.lineOf(place);
          expect(lines.isHeading(line)).toBe(false);
          expect(lines.keyAt(line)).toBe(key);
          expect(lines.at(line)).toMatchObject({ type: 'item', item: { key } });
        }
        expect(lines.lineOf(keys.length)).toBe(-1);
        expect(lines.at(lines.length)).toBeUndefined();
      }),
    );
  });

  it('hold each thread and each person once, whoever waits longest first', () => {
    const by = (name: string, id: string, thread: string, due: number) =>
      entryOf(
        row(id, {
          due: { clock: 'first-answer', at: now + due },
          postedAt: now - due,
          draftOf: {
            ...row(id).draftOf,
            thread: threadKey(platformId('x'), thread),
            author: { handle: name, name },
          },
        }),
      );
    const entries = [by('Ana', '1', 'a', 1), by('Bo', '2', 'b', 2), by('Cem', '3', 'a', 3)].concat([
      by('Ana', '4', 'c', 4),
      by('Dora', '5', 'a', 5),
      by('Ana', '6', 'a', 6),
    ]);
    const laidOut = (arrangement: (typeof arrangements)[number]) =>
      linesIn(linesOf(entries, { ...options, arrangement })).map((line) =>
        line.type === 'item' ? line.item.key : { ...line.title, count: line.count },
      );
    expect(laidOut('thread')).toMatchObject([
      { by: 'thread', people: ['Ana', 'Cem'], others: 1, count: 4 },
      ...['x:1', 'x:3', 'x:5', 'x:6'],
      { by: 'thread', people: ['Bo'], others: 0, count: 1 },
      'x:2',
      { by: 'thread', people: ['Ana'], others: 0, count: 1 },
      'x:4',
    ]);
    expect(laidOut('person')).toMatchObject([
      { by: 'person', author: { handle: 'Ana' }, count: 3 },
      ...['x:1', 'x:4', 'x:6'],
      { by: 'person', author: { handle: 'Bo' }, count: 1 },
      'x:2',
      { by: 'person', author: { handle: 'Cem' }, count: 1 },
      'x:3',
      { by: 'person', author: { handle: 'Dora' }, count: 1 },
      'x:5',
    ]);
    expect(laidOut('newest')).toMatchObject([
      { by: 'newest', count: 6 },
      ...['x:1', 'x:2', 'x:3', 'x:4', 'x:5', 'x:6'],
    ]);
  });

  it('fold what is settled, unless there is nothing else', () => {
    const done = entryOf(row('1', { care: { state: 'done', at: 1 } }));
    const open = entryOf(row('2'));
    const folding = { ...options, foldSettled: true };
    expect(linesIn(linesOf([open, done], folding))).toMatchObject([
      { type: 'heading', title: { due: 'no-time' }, folded: null },
      { type: 'item', item: { key: 'x:2' } },
      { type: 'heading', title: { due: 'settled' }, count: 1, folded: true },
    ]);
    expect(linesOf([open, done], folding).placeOf(done.item.key, 1)).toBe(-1);
    expect(keysIn(linesOf([open, done], options))).toEqual(['x:2', 'x:1']);
    expect(keysIn(linesOf([done], folding))).toEqual(['x:1']);
  });
});

describe('the friendly rule', () => {
  const judged = (id: number, says: Partial<Analysis>) =>
    entryOf(row(String(id).padStart(2, '0'), { analysis: { ...complaint, ...says } }));
  const hard = (id: number) => judged(id, {});
  const friendly = (id: number) => judged(id, { sentiment: 'positive', situation: 'thanks' });
  const plain = (id: number) => judged(id, { sentiment: 'neutral', situation: 'question' });
  const count = (from: number, to: number, make: (id: number) => DeskEntry) =>
    Array.from({ length: to - from }, (_, at) => make(from + at));
  const places = (entries: readonly DeskEntry[]) =>
    keysIn(linesOf(entries, options)).map((key) => Number(key.slice(2)));

  it('brings the next friendly one after ten hard ones, and says so', () => {
    const entries = [...count(0, 12, hard), plain(12), friendly(13), friendly(14)];
    expect(places(entries)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 10, 11, 12, 14]);
    const lines = linesOf(entries, options);
    const moved = linesIn(lines).filter((line) => line.type === 'item' && line.friendly);
    expect(moved).toMatchObject([{ item: { key: 'x:13' } }]);
  });

  it('counts covered words among the hard ones, and never moves them', () => {
    const covered = (id: number) =>
      entryOf(
        row(String(id).padStart(2, '0'), {
          flags: [{ reason: 'insult', severity: 3, by: 'triage', at: 1 }],
          analysis: { ...complaint, sentiment: 'positive', situation: 'praise' },
        }),
      );
    expect(places([...count(0, 12, covered), friendly(12)])).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11,
    ]);
  });

  it('leaves a list alone in which something else comes in time', () => {
    const entries = [...count(0, 9, hard), plain(9), ...count(10, 19, hard), friendly(19)];
    expect(places(entries)).toEqual(entries.map((_, at) => at));
  });

  it('loses nothing, doubles nothing, and keeps the order of all it does not move', () => {
    const makes = [hard, hard, hard, hard, friendly, plain];
    const list = fc.array(fc.nat(makes.length - 1), { maxLength: 99 });
    fc.assert(
      fc.property(list, (kinds) => {
        const entries = kinds.map((kind, id) => (makes[kind] ?? plain)(id));
        const lines = linesOf(entries, options);
        const moved = new Set(
          linesIn(lines).flatMap((line) =>
            line.type === 'item' && line.friendly ? [Number(line.item.key.slice(2))] : [],
          ),
        );
        const shown = places(entries);
        expect(shown.toSorted((a, b) => a - b)).toEqual(entries.map((_, at) => at));
        const stayed = shown.filter((id) => !moved.has(id));
        expect(stayed).toEqual(stayed.toSorted((a, b) => a - b));
      }),
    );
  });
});
