import { useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { Link } from '../../kit/link.tsx';
import { longDate, shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, lang } from '../frame/language.ts';

export function softText(): string {
  return css('color: rgb(var(--soft)); font-size: 12px; line-height: 16px');
}

export function Age({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={longDate(iso, lang)}>
      {shortAge(iso, lang)}
    </time>
  );
}

/**
 * A comment's time, which is the way to its own address. The address says `/p/` under a reel too.
 * @param to made by `commentPath`
 */
export function Permalink({ comment, to }: { readonly comment: Comment; readonly to: string }) {
  return (
    <Link to={to} className={softText()}>
      <Age iso={comment.at} />
    </Link>
  );
}

/** The address of a comment. The page nests a reply under its root, the modal does not. */
export function commentPath(comment: Comment, nested: boolean): string {
  const base = `/p/${comment.postId}/c/`;
  return nested && comment.parentId
    ? `${base}${comment.parentId}/r/${comment.id}/`
    : `${base}${comment.id}/`;
}

/** Whether the viewer likes something, and how many do with it. */
export function useLike(others: number): {
  liked: boolean;
  count: number;
  toggle: () => void;
} {
  const [liked, setLiked] = useState(false);
  return {
    liked,
    count: others + (liked ? 1 : 0),
    toggle: () => setLiked((before) => !before),
  };
}

export function HeartIcon({ liked, size }: { readonly liked: boolean; readonly size: number }) {
  return (
    <span className={liked ? css('color: rgb(255, 48, 64)') : undefined}>
      <Icon name="heart" label={liked ? labels.unlike : labels.like} size={size} filled={liked} />
    </span>
  );
}
