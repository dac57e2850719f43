import type { ReactNode } from 'react';

interface KbdProps {
  readonly children: ReactNode;
  /** On a coloured button: takes the button's colour. */
  readonly inherit?: boolean;
}

/** A key as it is printed. Hidden from screen readers: `aria-keyshortcuts` says it there. */
export function Kbd({ children, inherit = false }: KbdProps) {
  const colours = inherit ? 'border-current' : 'border-line text-ink-3 bg-surface';
  return (
    <kbd
      aria-hidden
      className={`inline-block min-w-18 px-4 text-center border rounded-dot font-mono text-key font-medium ${colours}`}
    >
      {children}
    </kbd>
  );
}
