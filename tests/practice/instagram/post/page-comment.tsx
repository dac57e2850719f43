import { useState } from 'react';
import type { Comment, CommentThread } from '../../kit/comment-world.ts';
import { useDrawn } from '../../kit/drawn.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar, Name } from '../frame/person.tsx';
import { pageData } from '../page-data.ts';
import { commentPath, HeartIcon, Permalink, softText, useLike } from './comment-parts.tsx';
import { CommentText } from './comment-text.tsx';
import { useSurface } from './surface.tsx';

/**
 * A thread on the standalone page (the site's layout without lists, seen 2026-01): plain divs, the
 * replies in a sibling of the parent's row inside one container.
 */
export function PageThread({ thread }: { readonly thread: CommentThread }) {
  const { comment, replies } = thread;
  const [asked, setAsked] = useState(false);
  const open = asked || !comment.folded;
  return (
    <div className={css('padding-block: 6px')}>
      <PageRow comment={comment} />
      {replies.length > 0 && (
        <div className={css('padding-inline-start: 44px')}>
          {open ? (
            replies.map((reply) => <PageRow key={reply.id} comment={reply} />)
          ) : (
            <Pressable className={css('margin-block: 6px')} onPress={() => setAsked(true)}>
              <div className={css('display: flex; align-items: center; gap: 14px')}>
                <div
                  className={css('width: 24px; border-block-start: 1px solid rgb(var(--soft))')}
                />
                <span dir="auto" className={softText()}>
                  {labels.viewAllReplies(replies.length)}
                </span>
              </div>
            </Pressable>
          )}
        </div>
      )}
    </div>
  );
}

function PageRow({ comment }: { readonly comment: Comment }) {
  useDrawn(comment.id);
  const { reply, openMenu } = useSurface();
  const { liked, count, toggle } = useLike(comment.likes);
  const [hovered, setHovered] = useState(false);
  const strong = `${softText()} ${css('font-weight: 600')}`;
  return (
    <div
      className={css('display: flex; gap: 12px; padding-block: 6px')}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
    >
      <div>
        <Avatar handle={comment.author} />
      </div>
      <div className={css('flex: 1; min-width: 0')}>
        <div>
          <div>
            <span dir="auto">
              <span>
                <span>
                  <Name handle={comment.author} />
                </span>
              </span>
            </span>
            &nbsp;
            <span dir="auto">
              <Permalink comment={comment} to={commentPath(comment, true)} />
            </span>
          </div>
          <div className={css('margin-block-start: 2px; overflow-wrap: anywhere')}>
            <span dir="auto" className={css('display: block')}>
              <CommentText text={comment.text} />
            </span>
          </div>
        </div>
        <div className={css('display: flex; gap: 14px; align-items: center; min-height: 24px')}>
          {count > 0 && (
            <Pressable className={strong}>
              <span dir="auto">
                <span>{labels.likes(count)}</span>
              </span>
            </Pressable>
          )}
          {pageData.viewer && (
            <Pressable className={strong} onPress={() => reply(comment)}>
              <span dir="auto">
                <span>{labels.reply}</span>
              </span>
            </Pressable>
          )}
          {pageData.viewer && hovered && (
            <Pressable className={softText()} onPress={() => openMenu(comment)}>
              <div>
                <Icon name="dots" label={labels.commentOptions} />
              </div>
            </Pressable>
          )}
        </div>
      </div>
      <div className={css('padding-block-start: 8px')}>
        <span>
          <div>
            <Pressable onPress={toggle}>
              <HeartIcon liked={liked} size={14} />
            </Pressable>
          </div>
        </span>
      </div>
    </div>
  );
}
