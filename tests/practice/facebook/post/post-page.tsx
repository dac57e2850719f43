import { css } from '../../kit/styles.ts';
import { storyPath } from '../addresses.ts';
import { labels } from '../frame/language.ts';
import { type Post, posts } from '../posts.ts';
import { ListedPost } from '../timeline/listed-post.tsx';
import { CommentList } from './comment-list.tsx';
import { cardClass, PostBody, PostBox, PostToolbar } from './post-parts.tsx';
import { SurfaceContext } from './surface.ts';

interface PostPageProps {
  readonly post: Post;
  readonly path: string;
  readonly pinned: string | null;
}

/** `/<page>/posts/<slug>`: the post, and below it others that nobody asked for, with their comments. */
export function PostPage({ post, path, pinned }: PostPageProps) {
  const others = posts.filter(({ id }) => id !== post.id).slice(0, 2);
  return (
    <div role="main" className={css('max-width: 680px; margin-inline: auto; padding: 16px')}>
      <SurfaceContext value={{ name: 'page', post, path }}>
        <div role="article" aria-posinset={1} className={cardClass()}>
          <PostBody />
          <PostToolbar />
          <div className={css('padding: 4px 16px 12px')}>
            <CommentList pinned={pinned} step={10} />
            <PostBox />
          </div>
        </div>
      </SurfaceContext>
      <h3 dir="auto" className={css('padding-block: 8px; font-size: 17px; font-weight: 700')}>
        {labels.morePosts}
      </h3>
      {others.map((other, index) => (
        <ListedPost
          key={other.id}
          name="feed"
          post={other}
          path={storyPath(other)}
          place={index + 2}
        />
      ))}
    </div>
  );
}
