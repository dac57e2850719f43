import { type ReactNode, useState } from 'react';
import type { CommentThread } from '../../kit/comment-world.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { softText } from './comment-parts.tsx';

interface HiddenCommentsProps {
  readonly threads: readonly CommentThread[];
  readonly draw: (thread: CommentThread) => ReactNode;
}

/** The row at the end of the comments behind which the platform has put some out of sight. */
export function HiddenComments({ threads, draw }: HiddenCommentsProps) {
  const [open, setOpen] = useState(false);
  if (threads.length === 0) return null;
  return (
    <div className={css('padding-block: 12px')}>
      <div className={css('display: flex; align-items: center; gap: 12px')}>
        <Icon name="eyeOff" label={labels.viewHidden} size={15} />
        <div>
          <Pressable onPress={() => setOpen(true)}>
            <span dir="auto" className={css('font-weight: 600')}>
              {labels.viewHidden}
            </span>
          </Pressable>
        </div>
      </div>
      <span dir="auto" className={softText()}>
        {labels.hiddenBecause}
      </span>
      {open && threads.map(draw)}
    </div>
  );
}
