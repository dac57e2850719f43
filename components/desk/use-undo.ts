import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Acts, Deed } from '@/lib/client/use-acts.ts';

/** So long the last deed can be put back with one key; after that from the list of deeds. */
export const undoOfferedMs = 10_000;

export interface Undo {
  /** What one press puts back; null once it is too long ago. */
  readonly offer: Deed | null;
  readonly deedsOpen: boolean;
  readonly onDeeds: () => void;
  /** Puts back what is offered; else opens the list of what was done before. */
  readonly press: () => void;
  readonly place: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLOListElement | null>;
}

/**
 * The undoing at a desk. One key puts the last deed back for ten seconds, so that a key pressed by
 * mistake an hour later undoes nothing unseen; nothing is lost after that, it is chosen from a list.
 * The offer stays while the pointer or the focus is at its `place`.
 */
export function useUndo({ deeds, undo }: Pick<Acts, 'deeds' | 'undo'>): Undo {
  const place = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [over, setOver] = useState<Deed | null>(null);
  const [deedsOpen, setDeedsOpen] = useState(false);
  const last = deeds.at(-1) ?? null;
  useEffect(() => {
    if (!last) return;
    const timer = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) setOver(last);
    }, undoOfferedMs);
    return () => clearInterval(timer);
  }, [last]);
  const offer = last === over ? null : last;
  return {
    offer,
    deedsOpen: deedsOpen && last !== null,
    onDeeds: () => setDeedsOpen(!deedsOpen),
    press() {
      if (offer) void undo(offer);
      else if (last) {
        setDeedsOpen(true);
        setTimeout(() => list.current?.querySelector('button')?.focus());
      }
    },
    place,
    list,
  };
}
