/** A row of a list that is laid out: where it begins and how high it is, in pixels. */
export interface Placed {
  readonly key: string;
  readonly top: number;
  readonly height: number;
}

/** Stacks rows whose heights are known, guessing the others. */
export function layOut(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  guess: number,
): { placed: Placed[]; total: number } {
  let total = 0;
  const placed = keys.map((key) => {
    const row = { key, top: total, height: heights.get(key) ?? guess };
    total += row.height;
    return row;
  });
  return { placed, total };
}

/** How many rows a timeline keeps in the document. */
export const POOL = 36;

/** How far beyond the window rows are drawn, in pixels. */
const AHEAD = 800;

/**
 * The rows that should be in the document now: those near the window, from its middle outwards, so
 * many that a cell of the pool is left for a pinned row.
 */
export function rowsNear(rows: readonly Placed[], from: number, to: number): Placed[] {
  const near = rows.filter((row) => row.top + row.height > from - AHEAD && row.top < to + AHEAD);
  const fromMiddle = (row: Placed) => Math.abs(row.top + row.height / 2 - (from + to) / 2);
  const nearest = [...near].sort((one, other) => fromMiddle(one) - fromMiddle(other));
  const chosen = new Set(nearest.slice(0, POOL - 1));
  return near.filter((row) => chosen.has(row));
}

/**
 * Which cell shows which row. A row keeps its cell while it stays; a newcomer takes the cell of the
 * row farthest away once the pool is full, so old cells get new content without leaving the document.
 * @param held the cells as they are (row key by cell number); null for an empty one
 * @param wanted rows that must be shown, besides those in `pinned`
 * @param all every row of the list
 */
export function assignSlots(
  held: readonly (string | null)[],
  wanted: readonly Placed[],
  all: ReadonlyMap<string, Placed>,
  pinned: ReadonlySet<string>,
): (string | null)[] {
  const slots = held.map((key) => (key !== null && all.has(key) ? key : null));
  const middle = ((wanted[0]?.top ?? 0) + (wanted.at(-1)?.top ?? 0)) / 2;
  const needed = new Set([...wanted.map(({ key }) => key), ...pinned]);
  const distance = (key: string) => Math.abs((all.get(key)?.top ?? 0) - middle);

  for (const key of needed) {
    if (slots.includes(key) || !all.has(key)) continue;
    const free = slots.indexOf(null);
    if (free >= 0) {
      slots[free] = key;
    } else if (slots.length < POOL) {
      slots.push(key);
    } else {
      const spare = slots
        .map((holder, slot) => ({ holder, slot }))
        .filter(({ holder }) => holder !== null && !needed.has(holder))
        .sort((one, other) => distance(other.holder ?? '') - distance(one.holder ?? ''))[0];
      if (spare) slots[spare.slot] = key;
      else slots.push(key);
    }
  }
  return slots;
}
