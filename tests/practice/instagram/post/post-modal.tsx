import { useEffect } from 'react';
import { closeModal } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Dialog } from '../frame/dialog.tsx';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar, Name, PostPicture } from '../frame/person.tsx';
import type { Post } from '../world.ts';
import { Age, softText } from './comment-parts.tsx';
import { CommentText } from './comment-text.tsx';
import { HiddenComments } from './hidden-comments.tsx';
import { ModalThread } from './modal-comment.tsx';
import { CommentBoxSection, PostActions, PostHeader } from './post-parts.tsx';
import { PostSurface } from './surface.tsx';
import { useThreadList } from './use-thread-list.ts';

/** A post opened over the feed, a profile or another post's page. */
export function PostModal({
  post,
  pinned,
}: {
  readonly post: Post;
  readonly pinned: string | null;
}) {
  useEffect(() => {
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.documentElement.style.overflow = '';
    };
  }, []);
  return (
    <Dialog wide label={post.author} onClose={closeModal}>
      <div
        className={css(
          'position: fixed; inset-block-start: 16px; inset-inline-end: 16px; color: #fff',
        )}
      >
        <Pressable onPress={closeModal}>
          <Icon name="close" label={labels.close} />
        </Pressable>
      </div>
      <article
        role="presentation"
        className={css(
          'display: flex; height: min(86vh, 820px); border-radius: 4px; overflow: hidden; background: rgb(var(--ig-primary-background))',
        )}
      >
        <PostSurface name="modal" post={post}>
          <div
            className={css(
              'flex: 1; min-width: 0; background: rgb(var(--field)); @800 display: none',
            )}
          >
            <PostPicture code={post.code} alt={post.text} />
          </div>
          <ModalPane post={post} pinned={pinned} />
        </PostSurface>
      </article>
    </Dialog>
  );
}

function ModalPane({ post, pinned }: { readonly post: Post; readonly pinned: string | null }) {
  const { shown, hidden, more, loadMore, onScroll } = useThreadList(post.code, pinned);
  return (
    <div
      className={css(
        'width: 480px; max-width: 100%; display: flex; flex-direction: column; border-inline-start: 1px solid rgb(var(--line))',
      )}
    >
      <PostHeader post={post} />
      <hr />
      <ul
        onScroll={onScroll}
        className={css('flex: 1; min-height: 0; overflow-y: auto; padding: 12px 16px')}
      >
        <Caption post={post} />
        {shown.map((thread) => (
          <ModalThread key={thread.comment.id} thread={thread} />
        ))}
        {more && (
          <li className={css('display: flex; justify-content: center; padding: 12px')}>
            <div>
              <button type="button" onClick={loadMore}>
                <Icon name="circledPlus" label={labels.loadMore} />
              </button>
            </div>
          </li>
        )}
        <li>
          <HiddenComments
            threads={hidden}
            draw={(thread) => <ModalThread key={thread.comment.id} thread={thread} />}
          />
        </li>
      </ul>
      <hr />
      <PostActions post={post} />
      <CommentBoxSection />
    </div>
  );
}

/** The caption heads the list; its author is an `h2` and its text an `h1`, unlike a comment's. */
function Caption({ post }: { readonly post: Post }) {
  return (
    <li className={css('display: flex; gap: 18px; padding-block: 10px')}>
      <div>
        <Avatar handle={post.author} />
      </div>
      <div className={css('flex: 1; min-width: 0')}>
        <h2 className={css('display: inline-block; margin-inline-end: 6px')}>
          <div>
            <Name handle={post.author} />
          </div>
        </h2>
        <div className={css('display: inline; overflow-wrap: anywhere')}>
          <h1 dir="auto" className={css('display: inline')}>
            <CommentText text={post.text} />
          </h1>
        </div>
        <div className={`${softText()} ${css('margin-block-start: 8px')}`}>
          <Age iso={post.at} />
        </div>
      </div>
    </li>
  );
}
