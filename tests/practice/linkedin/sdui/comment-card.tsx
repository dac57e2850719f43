import type { ReactNode, Ref } from 'react';
import type { Comment } from '../../kit/comment-world.ts';
import { useDrawn } from '../../kit/drawn.ts';
import { shortAge } from '../../kit/moments.ts';
import { css } from '../../kit/styles.ts';
import { sduiCommentUrn } from '../addresses.ts';
import { named, namedTwice } from '../frame/component-key.ts';
import { indent } from '../frame/indent.ts';
import { labels, lang } from '../frame/language.ts';
import type { Post } from '../world.ts';
import { SduiCommentMenu } from './comment-menu.tsx';
import { Words, Writer } from './parts.tsx';

interface CommentCardProps {
  readonly post: Post;
  readonly comment: Comment;
  readonly onReply: (comment: Comment) => void;
  /** Replies are told by nothing but where they stand. */
  readonly indented: boolean;
  readonly row?: { readonly ref: Ref<HTMLDivElement>; readonly index: number };
  /** The cards of its replies, on posts where those stand within it. */
  readonly children?: ReactNode;
}

/** One comment or reply. Several elements within one another carry its name. */
export function CommentCard(props: CommentCardProps) {
  const { post, comment, onReply, indented, row, children } = props;
  useDrawn(comment.id);
  const urn = sduiCommentUrn(post, comment.id);
  return (
    <div
      {...namedTwice(`replaceableComment_${urn}`)}
      ref={row?.ref}
      data-index={row?.index}
      style={indented ? indent : undefined}
      className={css('padding-block: 8px')}
    >
      <div {...named(`replaceableComment_${urn}`)} data-display-contents="true">
        <div {...named(`CommentComponentReference_${urn}`)}>
          <div className={css('display: flex; gap: 8px; align-items: start')}>
            <div className={css('flex: 1; min-width: 0')}>
              <Writer
                handle={comment.author}
                size={indented ? 24 : 32}
                isAuthor={comment.author === post.author}
              />
            </div>
            <p className={css('color: rgb(var(--soft)); font-size: 12px')}>
              {shortAge(comment.at, lang)}
            </p>
            <SduiCommentMenu post={post} comment={comment} />
          </div>
          <div className={css('padding-inline-start: 40px')}>
            <Words text={comment.text} />
            <div
              className={css('display: flex; gap: 12px; color: rgb(var(--soft)); font-weight: 600')}
            >
              <button type="button" aria-label={labels.noReaction}>
                {labels.like}
              </button>
              <button type="button" aria-label={labels.openReactions} />
              {comment.likes > 0 && <span>{comment.likes}</span>}
              <button type="button" aria-label={labels.reply} onClick={() => onReply(comment)}>
                {labels.reply}
              </button>
            </div>
          </div>
        </div>
        {children}
      </div>
      <div {...named(`replaceableComment_${urn}::0`)} />
    </div>
  );
}
