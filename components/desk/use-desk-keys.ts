import { useEffect, useEffectEvent } from 'react';
import { bareKey, isTyping } from '@/components/ui/keyboard.ts';

interface DeskKeyActs {
  readonly letterKeys: boolean;
  /** What the bare keys do, by key. */
  readonly letters: Readonly<Record<string, () => void>>;
  readonly move: (step: number) => void;
  /** Moves, and selects on the way. */
  readonly extend: (step: number) => void;
  readonly open: () => void;
  /** Closes what is open; false where nothing was. */
  readonly close: () => boolean;
}

/** How far a key moves in the list. */
const stepOf: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A held key may move on; anything else it would do to one person after the other. */
const moving: ReadonlySet<string | null> = new Set(['j', 'k']);

/** The keys of the desk: moving and opening where a row has the focus, letters outside of fields. */
export function useDeskKeys(acts: DeskKeyActs): void {
  const { letterKeys, letters, move, extend, open, close } = acts;
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      if (close()) event.preventDefault();
      return;
    }
    if (isTyping(event.target)) return;
    const onRow = event.target instanceof Element && event.target.matches('[role="row"], body');
    const pressed = bareKey(event);
    const step = onRow ? stepOf[event.key] : undefined;
    const letter = letterKeys && pressed !== null ? letters[pressed] : undefined;
    const act = onRow && event.key === 'Enter' ? open : letter;
    if (step !== undefined) (event.shiftKey ? extend : move)(step);
    else if (!act) return;
    else if (!event.repeat || moving.has(pressed)) act();
    event.preventDefault();
  });
  useEffect(() => {
    const leaving = new AbortController();
    document.addEventListener('keydown', onKeyDown, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}
