import { brand } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { openOver } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { ORIGIN, userId } from '../addresses.ts';
import { labels, pageData } from '../frame/language.ts';
import { CommentList } from '../post/comment-list.tsx';
import { cardClass, PostBody, PostBox, PostToolbar } from '../post/post-parts.tsx';
import { type Surface, SurfaceContext } from '../post/surface.ts';
import type { Post } from '../posts.ts';
import { ObfuscatedTime } from './obfuscated-time.tsx';

interface ListedPostProps extends Pick<Surface, 'path'> {
  readonly name: 'timeline' | 'feed';
  readonly post: Post;
  readonly place: number;
}

/**
 * A post in a list, with the first of its comments. A timeline's posts are articles with a place; a
 * feed's are plain blocks (seen in October 2026), whose time hides its address.
 */
export function ListedPost({ name, post, path, place }: ListedPostProps) {
  const own =
    name === 'timeline' && post.author === pageData.viewer && post.author === brand.handle;
  const inside = (
    <SurfaceContext value={{ name, post, path }}>
      <PostBody time={name === 'feed' ? <ObfuscatedTime post={post} path={path} /> : undefined} />
      {own && <PageTools post={post} />}
      <PostToolbar />
      <div className={css('padding: 4px 16px 12px')}>
        {name === 'timeline' ? (
          <CommentList step={4} />
        ) : (
          <CommentList step={2} onMore={() => openOver(path)} />
        )}
        <PostBox />
      </div>
    </SurfaceContext>
  );
  if (name === 'feed') return <div className={cardClass()}>{inside}</div>;
  return (
    <div data-pagelet={`TimelineFeedUnit_${place - 1}`}>
      <div role="article" aria-posinset={place} className={cardClass()}>
        {inside}
      </div>
    </div>
  );
}

/** What a Page sees at its own posts: a sign that one acts as the Page. */
function PageTools({ post }: { readonly post: Post }) {
  const query = `entry_point=www_profile_plus_timeline&page_id=${userId(post.author)}&target_id=${post.id}`;
  return (
    <div className={css('display: flex; justify-content: space-between; padding: 8px 16px')}>
      <Pressable className={css('color: rgb(var(--link))')}>
        <span dir="auto">{labels.insights}</span>
        <div role="none" />
      </Pressable>
      <Link
        to="#"
        href={`${ORIGIN}/ad_center/create/boostpost/?${query}`}
        label={labels.boost}
        className={css(
          'padding: 6px 12px; border-radius: 6px; background: rgb(var(--blue)); color: #fff; font-weight: 600',
        )}
      >
        <span dir="auto">
          <span>{labels.boost}</span>
        </span>
      </Link>
    </div>
  );
}
