import { useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskLines } from './desk-lines.ts';

export interface Selection {
  readonly keys: ReadonlySet<ItemKey>;
  /** Takes an item in, or lets it go. */
  readonly toggle: (key: ItemKey) => void;
  /** Takes in everything from where the stretch began, or from a place, to another place. */
  readonly extend: (lines: DeskLines, from: number, to: number) => void;
  /** Takes in everything that is shown. */
  readonly all: (lines: DeskLines) => void;
  /** The next stretch begins anew. */
  readonly rest: () => void;
  readonly clear: () => void;
}

interface Picked {
  readonly keys: ReadonlySet<ItemKey>;
  /** What was selected before the stretch that is being drawn, and where that began. */
  readonly base: ReadonlySet<ItemKey>;
  readonly anchor: ItemKey | null;
}

const nothing: Picked = { keys: new Set(), base: new Set(), anchor: null };

/** The items that a person selected to do one thing to all of them. */
export function useSelection(): Selection {
  const [picked, setPicked] = useState(nothing);
  return {
    keys: picked.keys,
    toggle: (key) =>
      setPicked(({ keys: before }) => {
        const keys = new Set(before);
        if (!keys.delete(key)) keys.add(key);
        return { keys, base: keys, anchor: key };
      }),
    extend: (lines, from, to) =>
      setPicked(({ base, anchor }) => {
        const known = anchor === null ? -1 : lines.placeOf(anchor, from);
        const start = known >= 0 ? known : from;
        const keys = new Set(base);
        for (let place = Math.min(start, to); place <= Math.max(start, to); place += 1) {
          const item = lines.itemAt(place);
          if (item) keys.add(item.key);
        }
        return { keys, base, anchor: lines.itemAt(start)?.key ?? null };
      }),
    all: (lines) => {
      const keys = new Set<ItemKey>();
      for (let place = 0; place < lines.itemCount; place += 1) {
        const item = lines.itemAt(place);
        if (item) keys.add(item.key);
      }
      setPicked({ keys, base: keys, anchor: null });
    },
    rest: () =>
      setPicked((before) =>
        before.anchor === null ? before : { keys: before.keys, base: before.keys, anchor: null },
      ),
    clear: () => setPicked(nothing),
  };
}
