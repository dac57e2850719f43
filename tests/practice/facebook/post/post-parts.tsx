import type { ReactNode } from 'react';
import { brand } from '../../data/people.ts';
import { Link } from '../../kit/link.tsx';
import { goTo, openOver } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { ORIGIN, profilePath, tracking, userId } from '../addresses.ts';
import { CommentBox, commentLabel, IdleBox } from '../composer/comment-box.tsx';
import { longAge } from '../frame/ages.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, pageData } from '../frame/language.ts';
import { AvatarLink, NameLink } from '../frame/person.tsx';
import { RichText } from '../frame/rich-text.tsx';
import { PAGE_ADMIN } from '../identities.ts';
import { countComments, likesOf, nameOf } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { sendComment } from './send-comment.ts';
import { useSurface } from './surface.ts';

/** Who posted, when, and what. @param time the post's time, which lists draw in a way of their own */
export function PostBody({ time }: { readonly time?: ReactNode }) {
  const { post, name } = useSurface();
  return (
    <>
      <div className={css('display: flex; gap: 8px; padding: 12px 16px')}>
        <AvatarLink handle={post.author} size={40} />
        <div data-ad-rendering-role="profile_name" className={css('flex: 1; min-width: 0')}>
          <h2>
            <NameLink handle={post.author} />
          </h2>
          <div className={css('font-size: 13px; color: rgb(var(--soft))')}>
            {time ?? <PostTime />}
          </div>
        </div>
        <Pressable label={labels.actionsForPost(nameOf(post.author))} aria-haspopup="menu">
          <Icon name="dots" />
        </Pressable>
      </div>
      <div
        data-ad-rendering-role="story_message"
        className={css('padding-inline: 16px; padding-block-end: 12px')}
      >
        <div data-ad-preview="message" data-ad-comet-preview="message">
          <div>
            <span dir="auto">
              <RichText text={post.text} />
            </span>
          </div>
        </div>
      </div>
      {post.picture !== null && (
        <Link to="#" href={`${ORIGIN}/photo/?fbid=${post.id}&set=a.${userId(post.author)}`}>
          <img
            alt="May be an image of a table and furniture"
            src={`https://scontent.xx.fbcdn.net/media/${post.picture}.svg`}
            className={`${css('width: 100%; object-fit: cover')} ${
              // In lists pictures are cut to a band, so that comments come into view.
              name === 'timeline' ? css('height: 160px') : css('height: 320px')
            }`}
          />
        </Link>
      )}
    </>
  );
}

function PostTime() {
  const { post, path, name } = useSurface();
  const byPage =
    name === 'timeline' && post.author === brand.handle && pageData.viewer === brand.handle;
  return (
    <span dir="auto">
      {byPage && (
        <>
          {labels.publishedBy}{' '}
          <Link to={profilePath(PAGE_ADMIN)} href={ORIGIN + profilePath(PAGE_ADMIN)}>
            {nameOf(PAGE_ADMIN)}
          </Link>{' '}
          ·{' '}
        </>
      )}
      <Link
        to={path}
        href={`${ORIGIN}${path}${path.includes('?') ? '&' : '?'}${tracking(post.id)}`}
        label={longAge(post.at)}
        open={name === 'timeline' ? openOver : goTo}
      >
        <span>{longAge(post.at)}</span>
      </Link>
    </span>
  );
}

/** Reactions, counts and the three buttons under a post. */
export function PostToolbar() {
  const { post, name, path } = useSurface();
  const comments = useWorld((world) => countComments(world, post.id));
  const author = nameOf(post.author);
  const button = css(
    'flex: 1; display: flex; gap: 8px; align-items: center; justify-content: center; padding: 8px; border-radius: 6px; color: rgb(var(--soft)); font-weight: 600; :hover background: rgb(var(--field))',
  );
  return (
    <div className={css('padding-inline: 16px')}>
      <div
        className={css(
          'display: flex; justify-content: space-between; padding-block: 10px; color: rgb(var(--soft))',
        )}
      >
        <span>{likesOf(post.id)}</span>
        <Pressable onPress={name === 'feed' ? () => openOver(path) : undefined}>
          <span dir="auto">
            <span>{name === 'timeline' ? comments : labels.comments(comments)}</span>
          </span>
        </Pressable>
      </div>
      <div
        className={css(
          'display: flex; border-block: 1px solid rgb(var(--line)); padding-block: 4px',
        )}
      >
        <Pressable label={labels.likeIt(author)} className={button}>
          <Icon name="like" />
          <span dir="auto">{labels.like}</span>
        </Pressable>
        <Pressable label={labels.commentOn(author)} className={button}>
          <Icon name="chat" />
          <span dir="auto">{labels.comment}</span>
        </Pressable>
        <Pressable className={button}>
          <Icon name="share" />
          <span dir="auto">{labels.share}</span>
        </Pressable>
      </div>
    </div>
  );
}

/** The box for comments on the post itself; lists keep it idle until it is touched. */
export function PostBox() {
  const { post, name } = useSurface();
  if (!pageData.viewer) return null;
  const props = {
    id: `${name}:${post.id}`,
    label: commentLabel(pageData.viewer),
    onSend: (written: Parameters<typeof sendComment>[1]) => sendComment(post.id, written, null),
  };
  const idle = name === 'feed' || name === 'timeline';
  return idle ? <IdleBox {...props} /> : <CommentBox {...props} focused={false} />;
}

/** The white card of a post. */
export function cardClass(): string {
  return css(
    'border-radius: 8px; background: rgb(var(--lift)); box-shadow: 0 1px 2px rgba(0, 0, 0, 0.2); margin-block-end: 16px',
  );
}
