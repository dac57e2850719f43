import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEscape } from '../../kit/escape-stack.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';

interface MenuProps {
  /** The button it hangs on. */
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu under its button, mounted beside the page's root; a press outside or Escape closes it. */
export function Menu({ anchor, onClose, children }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEscape(onClose);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const closeOutside = (event: MouseEvent) => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target)) return;
      if (!anchor.contains(event.target)) close.current();
    };
    addEventListener('mousedown', closeOutside);
    return () => removeEventListener('mousedown', closeOutside);
  }, [anchor]);
  const { bottom, left } = anchor.getBoundingClientRect();
  const start = Math.max(8, Math.min(left - 120, innerWidth - 300));
  return createPortal(
    <div
      ref={box}
      role="menu"
      // The window's own coordinates, so `left` in both directions of writing.
      style={{ top: Math.min(bottom + 4, innerHeight - 230), left: start }}
      className={css(
        'position: fixed; z-index: 30; width: 280px; padding: 8px; border-radius: 8px; background: rgb(var(--lift)); box-shadow: 0 12px 28px rgba(0, 0, 0, 0.25)',
      )}
    >
      {children}
    </div>,
    document.body,
  );
}

export function MenuItem({ name, onChoose }: { name: string; onChoose: () => void }) {
  return (
    <Pressable
      role="menuitem"
      onPress={onChoose}
      className={css(
        'display: block; padding: 10px 12px; border-radius: 6px; font-weight: 500; :hover background: rgb(var(--field))',
      )}
    >
      <span dir="auto">{name}</span>
    </Pressable>
  );
}
