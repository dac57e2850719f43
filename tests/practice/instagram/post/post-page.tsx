import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar, Name, PostPicture } from '../frame/person.tsx';
import type { Post } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { Age, softText } from './comment-parts.tsx';
import { CommentText } from './comment-text.tsx';
import { HiddenComments } from './hidden-comments.tsx';
import { PageThread } from './page-comment.tsx';
import { PostGrid } from './post-grid.tsx';
import { CommentBoxSection, PostActions, PostHeader } from './post-parts.tsx';
import { PostSurface } from './surface.tsx';
import { useThreadList } from './use-thread-list.ts';

interface PostPageProps {
  readonly post: Post;
  readonly pinned: string | null;
}

/** `/p/<code>/` and `/reel/<code>/` as documents of their own. */
export function PostPage({ post, pinned }: PostPageProps) {
  return (
    <main role="main" className={css('padding: 24px 20px 80px')}>
      <div className={css('max-width: 1100px; margin-inline: auto')}>
        <PostSurface name="page" post={post}>
          <div
            className={css(
              'display: flex; border: 1px solid rgb(var(--line)); height: min(760px, 86vh); @900 flex-direction: column; @900 height: auto',
            )}
          >
            <div className={css('flex: 1; min-width: 0; background: rgb(var(--field))')}>
              <PostPicture code={post.code} alt={post.text} />
            </div>
            <PostPane post={post} pinned={pinned} />
          </div>
        </PostSurface>
        <MorePosts post={post} />
      </div>
    </main>
  );
}

function PostPane({ post, pinned }: PostPageProps) {
  const { shown, hidden, more, loadMore, onScroll } = useThreadList(post.code, pinned);
  return (
    <div
      className={css(
        'width: 420px; @900 width: auto; @900 height: 80vh; display: flex; flex-direction: column; border-inline-start: 1px solid rgb(var(--line))',
      )}
    >
      <PostHeader post={post} />
      <hr />
      <div
        onScroll={onScroll}
        className={css('flex: 1; min-height: 0; overflow-y: auto; padding: 12px 16px')}
      >
        <Caption post={post} />
        {shown.map((thread) => (
          <PageThread key={thread.comment.id} thread={thread} />
        ))}
        {more && (
          <div className={css('display: flex; justify-content: center; padding: 12px')}>
            <button type="button" onClick={loadMore}>
              <Icon name="circledPlus" label={labels.loadMore} />
            </button>
          </div>
        )}
        <HiddenComments
          threads={hidden}
          draw={(thread) => <PageThread key={thread.comment.id} thread={thread} />}
        />
      </div>
      <hr />
      <PostActions post={post} />
      <CommentBoxSection />
    </div>
  );
}

/** Looks like a comment; only its time, which is no link, tells it apart. */
function Caption({ post }: { readonly post: Post }) {
  return (
    <div className={css('display: flex; gap: 12px; padding-block: 6px 14px')}>
      <div>
        <Avatar handle={post.author} />
      </div>
      <div className={css('flex: 1; min-width: 0')}>
        <span dir="auto">
          <div>
            <span>
              <span>
                <Name handle={post.author} />
              </span>
            </span>
            &nbsp;
            <span className={softText()}>
              <Age iso={post.at} />
            </span>
          </div>
          <span className={css('display: block; margin-block-start: 2px; overflow-wrap: anywhere')}>
            <CommentText text={post.text} />
          </span>
        </span>
      </div>
    </div>
  );
}

/** Pictures of the author's further posts, opened in the modal over this page. */
function MorePosts({ post }: { readonly post: Post }) {
  const posts = useWorld((world) => world.posts);
  const others = posts.filter(({ author, code }) => author === post.author && code !== post.code);
  if (others.length === 0) return null;
  return (
    <div>
      <div className={css('padding-block: 40px')}>
        <hr />
      </div>
      <div
        dir="auto"
        className={css('padding-block-end: 16px; font-weight: 600; color: rgb(var(--soft))')}
      >
        {labels.morePosts} <Name handle={post.author} />
      </div>
      <PostGrid posts={others} />
    </div>
  );
}
