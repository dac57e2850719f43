import type { AriaAttributes, MouseEvent, ReactNode } from 'react';
import { goTo } from './navigation.ts';

interface LinkProps extends AriaAttributes {
  readonly tabIndex?: number;
  readonly to: string;
  /** The address that shows, when it is not `to` itself: with its host, or with tracking. */
  readonly href?: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
  /** What a plain click does instead of going to the page. */
  readonly open?: (path: string) => void;
}

/** An internal link: a plain click stays in the document, any other is the browser's. */
export function Link(props: LinkProps) {
  const { to, href = to, children, className, label, open = goTo, tabIndex = 0, ...aria } = props;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (to !== '#') open(to);
  };
  return (
    <a
      href={href}
      role="link"
      tabIndex={tabIndex}
      className={className}
      aria-label={label}
      {...aria}
      onClick={follow}
    >
      {children}
    </a>
  );
}
