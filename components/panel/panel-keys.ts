import type { KeyboardEvent } from 'react';
import { bareKey, isTyping } from '@/components/ui/keyboard.ts';

interface PanelKeys {
  /** What bare keys do, by the key; looked up at the press. */
  readonly byKey: Readonly<Record<string, () => void>>;
  readonly letterKeys: boolean;
  readonly onEscape: () => void;
}

/** The keys of the panel: Escape always, bare keys unless somebody types or switched them off. */
export const panelKeys =
  ({ byKey, letterKeys, onEscape }: PanelKeys) =>
  (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onEscape();
      return;
    }
    if (!letterKeys || isTyping(event.target)) return;
    const pressed = bareKey(event.nativeEvent);
    const action = pressed === null ? undefined : byKey[pressed];
    if (!action) return;
    event.preventDefault();
    // Held down, it was meant once.
    if (!event.nativeEvent.repeat) action();
  };
