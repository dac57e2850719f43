import { useEffect } from 'react';
import { css } from '../../kit/styles.ts';
import { Dialog } from '../frame/dialogs.tsx';
import { labels } from '../frame/language.ts';
import type { Post } from '../posts.ts';
import { nameOf } from '../world.ts';
import { CommentList } from './comment-list.tsx';
import { PostBody, PostBox, PostToolbar } from './post-parts.tsx';
import { SurfaceContext } from './surface.ts';

interface PostDialogProps {
  readonly post: Post;
  readonly path: string;
  readonly pinned: string | null;
  readonly onClose: () => void;
}

/** A post over a feed or timeline that stays alive behind it. */
export function PostDialog({ post, path, pinned, onClose }: PostDialogProps) {
  useEffect(() => {
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.documentElement.style.overflow = '';
    };
  }, []);
  return (
    <Dialog wide title={labels.postOf(nameOf(post.author))} named="by-heading" onClose={onClose}>
      <SurfaceContext value={{ name: 'dialog', post, path }}>
        <div className={css('flex: 1; min-height: 0; overflow-y: auto')}>
          <PostBody />
          <PostToolbar />
          <div className={css('padding: 4px 16px 12px')}>
            <CommentList pinned={pinned} step={10} />
          </div>
        </div>
        <div
          className={css('padding-inline: 16px; border-block-start: 1px solid rgb(var(--line))')}
        >
          <PostBox />
        </div>
      </SurfaceContext>
    </Dialog>
  );
}
