import { useEffect, useRef } from 'react';
import { css } from '../../kit/styles.ts';
import { useLoaded } from '../../kit/use-loaded.ts';
import { postPath } from '../addresses.ts';
import { labels } from '../frame/language.ts';
import { cardClass } from '../post/post-parts.tsx';
import { posts } from '../posts.ts';
import { ListedPost } from './listed-post.tsx';
import { Virtualized } from './virtualized.tsx';

/** The home feed: posts as plain children, and placeholders as its only articles of their own. */
export function Feed() {
  const { shown, more, loadMore } = useLoaded(posts, 3);
  return (
    <div role="main" className={css('max-width: 590px; margin-inline: auto; padding: 16px')}>
      <div role="feed">
        {shown.map((post, index) => (
          <Virtualized key={post.id}>
            <ListedPost name="feed" post={post} path={postPath(post)} place={index + 1} />
          </Virtualized>
        ))}
        {more && <Placeholder onSeen={loadMore} />}
      </div>
    </div>
  );
}

/** Stands where posts are still to come; coming near it fetches them. */
function Placeholder({ onSeen }: { readonly onSeen: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
      },
      { rootMargin: '300px' },
    );
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div role="article" ref={box}>
      <div
        role="status"
        aria-label={labels.loading}
        data-visualcompletion="loading-state"
        className={`${cardClass()} ${css('height: 240px')}`}
      />
    </div>
  );
}
