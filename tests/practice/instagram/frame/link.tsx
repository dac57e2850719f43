import type { MouseEvent, ReactNode } from 'react';
import { goTo } from '../navigation.ts';

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  /** What a plain click does instead of going to the page. */
  readonly open?: (path: string) => void;
}

/** An internal link: a plain click stays in the document, any other is the browser's. */
export function Link({ to, children, className, label, open = goTo }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (to !== '#') open(to);
  };
  return (
    <a href={to} role="link" tabIndex={0} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
