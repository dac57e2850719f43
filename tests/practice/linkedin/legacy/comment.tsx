import { useState } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { useDrawn } from '../../kit/drawn.ts';
import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { legacyCommentUrn, profilePath } from '../addresses.ts';
import { useEmberId } from '../frame/ember-id.ts';
import { labels, lang } from '../frame/language.ts';
import { degreeOf, Face, headlineOf, nameOf } from '../frame/person.tsx';
import { sendComment } from '../send-comment.ts';
import { directionIn, RichText } from '../text.tsx';
import { MEMBER, type Post } from '../world.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentMenu } from './comment-menu.tsx';
import { ShowMore } from './show-more.tsx';

interface CommentProps {
  readonly post: Post;
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** A comment with its replies and, when somebody pressed Reply, the box of its thread inside it. */
export function LegacyComment({ post, comment, replies }: CommentProps) {
  const [unfolded, setUnfolded] = useState(false);
  const [answering, setAnswering] = useState<Comment | null>(null);
  const shown = comment.folded && !unfolded ? [] : replies;
  return (
    <Entity post={post} comment={comment} replies={replies.length} onReply={setAnswering}>
      {(shown.length > 0 || (comment.folded && replies.length > 0)) && (
        <div className="comments-replies-list">
          {shown.length < replies.length && (
            <button
              type="button"
              aria-label={labels.loadReplies(nameOf(comment.author))}
              className="comments-replies-list__replies-button artdeco-button artdeco-button--tertiary"
              onClick={() => setUnfolded(true)}
            >
              <span className="artdeco-button__text">{labels.seeReplies}</span>
            </button>
          )}
          {shown.map((reply) => (
            <Entity
              key={reply.id}
              post={post}
              comment={reply}
              replies={0}
              onReply={setAnswering}
              isReply
            />
          ))}
        </div>
      )}
      {answering && (
        <CommentBox
          key={answering.id}
          id={`reply ${answering.id}`}
          target={answering}
          onSend={(text, replyTo) => {
            sendComment(post.id, text, replyTo);
            setAnswering(null);
            setUnfolded(true);
          }}
        />
      )}
    </Entity>
  );
}

interface EntityProps {
  readonly post: Post;
  readonly comment: Comment;
  readonly replies: number;
  readonly isReply?: boolean;
  readonly onReply: (comment: Comment) => void;
  readonly children?: React.ReactNode;
}

function Entity(props: EntityProps) {
  const { post, comment, replies, isReply = false, onReply, children } = props;
  useDrawn(comment.id);
  const id = useEmberId();
  const { author, text } = comment;
  const name = nameOf(author);
  const dir = directionIn(text);
  const reply = isReply ? 'comments-comment-entity--reply' : '';
  return (
    <article
      id={id}
      tabIndex={-1}
      className={`comments-comment-entity ${reply}`}
      data-id={legacyCommentUrn(post, comment.id)}
    >
      <div
        className={`comments-comment-meta__container comments-comment-meta__container--${isReply ? 'reply' : 'parent'}`}
      >
        <div className="comments-comment-meta__actor">
          <Link
            to={profilePath(author)}
            label={labels.viewProfile(name)}
            className={`${css('display: block')} comments-comment-meta__image-link`}
          >
            <Face handle={author} size={isReply ? 24 : 32} className="evi-image" />
          </Link>
          <Link
            to={profilePath(author)}
            label={labels.view(name)}
            className={`${css('min-width: 0')} comments-comment-meta__description-container tap-target overflow-hidden`}
          >
            <h3 className="comments-comment-meta__description">
              <span className="comments-comment-meta__description-title">{name}</span>{' '}
              <Marks author={author} />
              {author === post.author && (
                <span className="comments-comment-meta__badge label-neutral">{labels.author}</span>
              )}
            </h3>
            <div className="comments-comment-meta__description-subtitle">{headlineOf(author)}</div>
          </Link>
        </div>
        <div className="comments-comment-meta__info">
          <time className="comments-comment-meta__data">{shortAge(comment.at, lang)}</time>
          <CommentMenu post={post} comment={comment} />
        </div>
      </div>
      <section className="comments-comment-entity__content">
        <ShowMore text={text} className="comments-comment-item__inline-show-more-text">
          <span className="comments-comment-item__main-content t-14 t-black t-normal" dir={dir}>
            <div dir={dir} className="update-components-text relative">
              <span dir={dir}>
                <RichText text={text} />
              </span>
            </div>
          </span>
        </ShowMore>
      </section>
      <div className="comments-comment-social-bar--cr">
        <div className="comments-comment-social-bar__action-group--cr">
          <span className="reactions-react-button">
            <button
              type="button"
              aria-pressed="false"
              aria-label={labels.reactLike(name)}
              className="artdeco-button social-actions-button react-button__trigger"
            >
              <span className="artdeco-button__text">{labels.like}</span>
            </button>
            {comment.likes > 0 && (
              <button
                type="button"
                aria-label={labels.reactionsOn(comment.likes, name)}
                className="comments-comment-social-bar__reactions-count--cr"
              >
                {comment.likes}
              </button>
            )}
          </span>
          <button
            type="button"
            aria-label={labels.replyTo(name)}
            className="comments-comment-social-bar__reply-action-button--cr artdeco-button"
            onClick={() => onReply(comment)}
          >
            <span className="artdeco-button__text">{labels.reply}</span>
          </button>
          {replies > 0 && (
            <span className="comments-comment-social-bar__replies-count--cr">
              {labels.replies(replies)}
            </span>
          )}
        </div>
      </div>
      {children}
    </article>
  );
}

/** "• You" is for the member alone, even while they act as the page. */
function Marks({ author }: { readonly author: string }) {
  if (profilePath(author).startsWith('/company/')) return null;
  const mark = author === MEMBER ? labels.you : degreeOf(author);
  return (
    <span className="comments-comment-meta__data">
      <span aria-hidden="true">• {mark}</span>
      <span className="visually-hidden">{mark}</span>
    </span>
  );
}
