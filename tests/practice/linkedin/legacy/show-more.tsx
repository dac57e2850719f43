import { type ReactNode, useState } from 'react';
import { labels } from '../frame/language.ts';

/** Characters from which on a text is cut to three lines; all of it is in the document anyway. */
const LONG = 150;

interface ShowMoreProps {
  readonly text: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Three lines of a long text and the control that shows the rest. */
export function ShowMore({ text, className, children }: ShowMoreProps) {
  const [expanded, setExpanded] = useState(text.length < LONG);
  return (
    <div
      tabIndex={-1}
      className={`feed-shared-inline-show-more-text ${className} ${expanded ? 'feed-shared-inline-show-more-text--expanded' : 'feed-shared-inline-show-more-text--3-lines'}`}
    >
      {children}
      {!expanded && (
        <button
          type="button"
          role="button"
          aria-label={labels.seeMore}
          className="feed-shared-inline-show-more-text__see-more-less-toggle see-more"
          onClick={() => setExpanded(true)}
        >
          <span>{labels.more}</span>
        </button>
      )}
    </div>
  );
}
