import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { activityUrn, postPath } from '../addresses.ts';
import { named, namedTwice, useRenderKey } from '../frame/component-key.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, lang } from '../frame/language.ts';
import { Face, nameOf } from '../frame/person.tsx';
import { openIdentity, openShare } from '../layers/layers-store.ts';
import { sendComment } from '../send-comment.ts';
import { useThreads } from '../use-threads.ts';
import type { Post } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { SduiCommentBox } from './comment-box.tsx';
import { CommentCard } from './comment-card.tsx';
import { CommentList } from './comment-list.tsx';
import { Words, Writer } from './parts.tsx';

const card = () =>
  css(
    'margin-block-end: 8px; padding: 16px; border: 1px solid rgb(var(--line)); border-radius: 8px; background: rgb(var(--card))',
  );

interface DetailProps {
  readonly post: Post;
  readonly pinned: string | null;
}

/** The one post of its own page, with its comments. */
export function DetailCard({ post, pinned }: DetailProps) {
  const key = useRenderKey();
  const { shown, count, more, loadMore } = useThreads(post.id, pinned);
  return (
    <div role="listitem" {...namedTwice(`expanded${key}FeedType_FEED_DETAIL`)} className={card()}>
      <PostBody post={post} cardKey={key} comments={count}>
        <div data-testid={`ReactionFacepileCollection-${activityUrn(post.id)}`}>{post.likes}</div>
      </PostBody>
      <SduiCommentBox
        id={`comment ${post.id}`}
        target={null}
        onSend={(text, replyTo) => sendComment(post.id, text, replyTo)}
      />
      <CommentList cardKey={key} post={post} threads={shown} />
      {more && (
        <button
          type="button"
          className={css('padding-block: 8px; font-weight: 600')}
          onClick={loadMore}
        >
          {labels.loadMore}
        </button>
      )}
    </div>
  );
}

/** A post in the feed: its number stands nowhere, except in the name of a comment shown with it. */
export function FeedCard({ post }: { readonly post: Post }) {
  const key = useRenderKey();
  const { shown, count } = useThreads(post.id, null);
  const first = shown[0];
  return (
    <div role="listitem" {...named(`expanded${key}FeedType_MAIN_FEED`)} className={card()}>
      <PostBody post={post} cardKey={key} comments={count} />
      {first && (
        <CommentCard post={post} comment={first.comment} indented={false} onReply={() => {}} />
      )}
    </div>
  );
}

interface PostBodyProps {
  readonly post: Post;
  readonly cardKey: string;
  readonly comments: number;
  readonly children?: React.ReactNode;
}

function PostBody({ post, cardKey, comments, children }: PostBodyProps) {
  const world = useWorld();
  const shared = world.posts.find(({ id }) => id === post.shared);
  const name = nameOf(post.author);
  return (
    <div {...named(cardKey)}>
      <div className={css('display: flex; gap: 8px')}>
        <div className={css('flex: 1; min-width: 0')}>
          <Writer handle={post.author} size={48} />
          <p className={css('color: rgb(var(--soft)); font-size: 12px')}>
            {shortAge(post.at, lang)} •
          </p>
        </div>
        <button type="button" aria-label={labels.openPostMenu(name)} aria-expanded="false">
          <Icon name="overflow-web-ios-small" by="id" />
        </button>
        <button type="button" aria-label={labels.hidePost(name)}>
          <Icon name="close-small" by="id" />
        </button>
      </div>
      <div {...named(`feed-commentary_${cardKey.slice(0, 8)}`)}>
        <Words text={post.text} />
      </div>
      {shared && (
        <div
          className={css(
            'margin-block: 8px; padding: 12px; border: 1px solid rgb(var(--line)); border-radius: 8px',
          )}
        >
          <Writer handle={shared.author} size={32} />
          <Words text={shared.text} />
        </div>
      )}
      {children}
      <Link to={postPath(post.id)} className={css('color: rgb(var(--soft))')}>
        {labels.comments(comments)}
      </Link>
      <ActionBar />
    </div>
  );
}

function ActionBar() {
  const viewer = useWorld((world) => world.viewer) ?? '';
  const button = css(
    'display: flex; gap: 6px; align-items: center; padding: 8px 12px; border-radius: 6px; font-weight: 600; :hover background: rgb(var(--field))',
  );
  return (
    <div
      className={css(
        'display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 6px; padding-block-start: 4px; border-block-start: 1px solid rgb(var(--line))',
      )}
    >
      <button
        type="button"
        aria-label={labels.switchIdentity}
        className={button}
        onClick={openIdentity}
      >
        <Face
          handle={viewer}
          size={24}
          alt={labels.photoOf(nameOf(viewer))}
          className={css('border-radius: 50%')}
        />
      </button>
      <button type="button" aria-label={labels.noReaction} className={button}>
        <Icon name="thumbs-up-outline-small" by="id" />
        {labels.like}
      </button>
      <button type="button" aria-label={labels.openReactions}>
        <Icon name="chevron-up-small" by="id" />
      </button>
      <button
        type="button"
        className={button}
        onClick={(event) => {
          const item = event.currentTarget.closest('[role="listitem"]');
          item?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
        }}
      >
        <Icon name="comment-small" by="id" />
        {labels.comment}
      </button>
      <button type="button" className={button} onClick={openShare}>
        <Icon name="repost-small" by="id" />
        {labels.repost}
      </button>
      <button type="button" className={button}>
        <Icon name="send-privately-small" by="id" />
        {labels.send}
      </button>
    </div>
  );
}
