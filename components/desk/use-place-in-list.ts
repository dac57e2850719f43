import { useRef } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { DeskLines } from './desk-lines.ts';

/**
 * Which row is current: the chosen one, or the one that took its place when it left the list, so
 * that a person works on from where they were.
 */
export function usePlaceInList(lines: DeskLines, chosen: ItemKey | null): number {
  const last = useRef(0);
  const found = chosen === null ? -1 : lines.placeOf(chosen, last.current);
  const place =
    found >= 0 ? found : chosen === null ? 0 : Math.min(last.current, lines.itemCount - 1);
  last.current = Math.max(0, place);
  return place;
}
