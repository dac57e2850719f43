import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { activityUrn, postPath, profilePath } from '../addresses.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { Icon } from '../frame/icon.tsx';
import { labels, lang } from '../frame/language.ts';
import { Face, headlineOf, nameOf } from '../frame/person.tsx';
import { openIdentity, openShare } from '../layers/layers-store.ts';
import { sendComment } from '../send-comment.ts';
import { RichText } from '../text.tsx';
import { useThreads } from '../use-threads.ts';
import type { Post } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { LegacyComment } from './comment.tsx';
import { CommentBox } from './comment-box.tsx';
import { ShowMore } from './show-more.tsx';

interface LegacyPostProps {
  readonly post: Post;
  /** False in feeds, where comments come only with a click that leads to the post. */
  readonly withComments: boolean;
  readonly pinned: string | null;
}

/** A post as the older front-end draws it, its comments inside. */
export function LegacyPost({ post, withComments, pinned }: LegacyPostProps) {
  const id = useEmberId();
  const world = useWorld();
  const { shown, count, more, loadMore } = useThreads(post.id, pinned);
  const name = nameOf(post.author);
  const shared = world.posts.find((other) => other.id === post.shared);
  return (
    <div
      id={id}
      role="article"
      className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative"
      data-urn={activityUrn(post.id)}
    >
      <h2 className="visually-hidden">{labels.feedPost}</h2>
      <Actor post={post} />
      <PostMenu name={name} />
      <ShowMore text={post.text} className="feed-shared-update-v2__description">
        <div
          className="update-components-text relative update-components-update-v2__commentary"
          dir="ltr"
        >
          <span className="break-words tvm-parent-container">
            <span dir="ltr">
              <RichText text={post.text} />
            </span>
          </span>
        </div>
      </ShowMore>
      {shared && (
        <div className="feed-shared-update-v2__update-content-wrapper artdeco-card">
          <div className="update-components-mini-update-v2">
            <Actor post={shared} />
            <div className="update-components-text relative update-components-mini-update-v2__commentary">
              <span dir="ltr">
                <RichText text={shared.text} />
              </span>
            </div>
          </div>
        </div>
      )}
      <div className="update-v2-social-activity">
        <div className="social-details-social-counts">
          <button
            type="button"
            aria-label={labels.reactions(post.likes)}
            className="social-details-social-counts__count-value"
          >
            <span aria-hidden="true">{post.likes}</span>
          </button>
          <Link to={postPath(post.id)} className="social-details-social-counts__count-value">
            <span>{labels.comments(count)}</span>
          </Link>
        </div>
        <ActionBar />
      </div>
      {withComments && (
        <div className="feed-shared-update-v2__comments-container display-flex flex-column">
          <CommentBox
            id={`comment ${post.id}`}
            target={null}
            onSend={(text, replyTo) => sendComment(post.id, text, replyTo)}
          />
          <div className="comments-sort-order-toggle">
            <button type="button" aria-expanded="false" className="artdeco-dropdown__trigger">
              {labels.sort}
            </button>
          </div>
          <div className="comments-comments-list comments-comments-list--cr">
            <div className="comments-comment-list__container">
              <div className="scaffold-finite-scroll">
                <div className="scaffold-finite-scroll__content">
                  {shown.map(({ comment, replies }) => (
                    <LegacyComment
                      key={comment.id}
                      post={post}
                      comment={comment}
                      replies={replies}
                    />
                  ))}
                </div>
              </div>
            </div>
            {more && (
              <button
                type="button"
                className="comments-comments-list__load-more-comments-button--cr artdeco-button artdeco-button--tertiary"
                onClick={loadMore}
              >
                <span className="artdeco-button__text">{labels.loadMore}</span>
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Actor({ post }: { readonly post: Post }) {
  const name = nameOf(post.author);
  const look = css('display: block');
  return (
    <div className="update-components-actor__container">
      <Link
        to={profilePath(post.author)}
        label={labels.viewProfile(name)}
        className={`${look} update-components-actor__image relative`}
      >
        <Face handle={post.author} size={48} />
      </Link>
      <div className="update-components-actor__meta">
        <Link
          to={profilePath(post.author)}
          label={labels.view(name)}
          className={`${look} update-components-actor__meta-link`}
        >
          <span className="update-components-actor__title">
            <span className="hoverable-link-text t-14 t-bold">
              <span dir="auto">
                <span aria-hidden="true">{name}</span>
                <span className="visually-hidden">{name}</span>
              </span>
            </span>
          </span>
          <span className="update-components-actor__description">
            <span aria-hidden="true">{headlineOf(post.author)}</span>
            <span className="visually-hidden">{headlineOf(post.author)}</span>
          </span>
        </Link>
        <span className="update-components-actor__sub-description">
          <span aria-hidden="true">{shortAge(post.at, lang)} •</span>
          <span className="visually-hidden">{shortAge(post.at, lang)}</span>
        </span>
      </div>
    </div>
  );
}

function PostMenu({ name }: { readonly name: string }) {
  return (
    <div className="feed-shared-control-menu feed-shared-update-v2__control-menu">
      <div className="artdeco-dropdown">
        <button
          type="button"
          aria-expanded="false"
          aria-label={labels.openPostMenu(name)}
          className="feed-shared-control-menu__trigger artdeco-button artdeco-button--circle artdeco-dropdown__trigger"
        >
          <Icon name="overflow-web-ios-small" by="data-test-icon" />
        </button>
        <div
          tabIndex={-1}
          aria-hidden="true"
          aria-label={labels.controlMenu}
          className="feed-shared-control-menu__content artdeco-dropdown__content"
        />
      </div>
    </div>
  );
}

function ActionBar() {
  const viewer = useWorld((world) => world.viewer) ?? '';
  return (
    <div className="feed-shared-social-action-bar feed-shared-social-action-bar--has-identity-toggle">
      <div className="feed-shared-social-action-bar__action-button">
        <button
          type="button"
          aria-label={labels.switchIdentity}
          className="artdeco-button social-actions-button content-admin-identity-toggle-button"
          onClick={openIdentity}
        >
          <span className="artdeco-button__text">
            <Face handle={viewer} size={24} alt={labels.photoOf(nameOf(viewer))} />
          </span>
        </button>
      </div>
      <span className="reactions-react-button feed-shared-social-action-bar__action-button">
        <button
          type="button"
          aria-pressed="false"
          aria-label={labels.like}
          className="artdeco-button social-actions-button react-button__trigger"
        >
          <Icon name="thumbs-up-outline-small" by="data-test-icon" />
          <span className="artdeco-button__text">{labels.like}</span>
        </button>
      </span>
      <span className="feed-shared-social-action-bar__action-button">
        <button
          type="button"
          aria-label={labels.comment}
          className="artdeco-button social-actions-button comment-button"
          onClick={(event) => {
            const article = event.currentTarget.closest('[role="article"]');
            article?.querySelector<HTMLElement>('form [contenteditable="true"]')?.focus();
          }}
        >
          <Icon name="comment-small" by="data-test-icon" />
          <span className="artdeco-button__text">{labels.comment}</span>
        </button>
      </span>
      <span className="feed-shared-social-action-bar__action-button">
        <button
          type="button"
          className="artdeco-button social-actions-button social-reshare-button"
          onClick={openShare}
        >
          <Icon name="repost-small" by="data-test-icon" />
          <span className="artdeco-button__text">{labels.repost}</span>
        </button>
      </span>
      <span className="feed-shared-social-action-bar__action-button">
        <button
          type="button"
          aria-label={labels.sendPrivately}
          className="artdeco-button social-actions-button send-privately-button"
        >
          <Icon name="send-privately-small" by="data-test-icon" />
        </button>
      </span>
    </div>
  );
}
