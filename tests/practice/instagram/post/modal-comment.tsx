import { useState } from 'react';
import type { Comment, CommentThread } from '../../kit/comment-world.ts';
import { useDrawn } from '../../kit/drawn.ts';
import { css } from '../../kit/styles.ts';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar, Name } from '../frame/person.tsx';
import { pageData } from '../page-data.ts';
import { commentPath, HeartIcon, Permalink, softText, useLike } from './comment-parts.tsx';
import { CommentText } from './comment-text.tsx';
import { useSurface } from './surface.tsx';

/** A thread in the modal (the site's older layout): a list of its own, replies in a list inside. */
export function ModalThread({ thread }: { readonly thread: CommentThread }) {
  const { comment, replies } = thread;
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? !comment.folded;
  return (
    <ul>
      <ModalRow comment={comment} />
      {replies.length > 0 && (
        <li>
          <ul className={css('padding-inline-start: 50px')}>
            <li className={css('padding-block: 6px')}>
              <button type="button" onClick={() => setAsked(!open)}>
                <span className={softText()}>
                  {open ? labels.hideReplies : labels.viewReplies(replies.length)}
                </span>
              </button>
            </li>
            {open && replies.map((reply) => <ModalRow key={reply.id} comment={reply} />)}
          </ul>
        </li>
      )}
    </ul>
  );
}

function ModalRow({ comment }: { readonly comment: Comment }) {
  useDrawn(comment.id);
  const { reply, openMenu } = useSurface();
  const { liked, count, toggle } = useLike(comment.likes);
  const [hovered, setHovered] = useState(false);
  return (
    <li
      className={css('display: flex; gap: 18px; padding-block: 10px')}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
    >
      <div>
        <Avatar handle={comment.author} />
      </div>
      <div className={css('flex: 1; min-width: 0')}>
        <h3 className={css('display: inline-block; margin-inline-end: 6px')}>
          <div>
            <Name handle={comment.author} />
          </div>
        </h3>
        <div className={css('display: inline; overflow-wrap: anywhere')}>
          <span dir="auto">
            <CommentText text={comment.text} />
          </span>
        </div>
        <div
          className={css(
            'display: flex; gap: 12px; align-items: center; min-height: 24px; margin-block-start: 6px',
          )}
        >
          <Permalink comment={comment} to={commentPath(comment, false)} />
          {count > 0 && (
            <button type="button" className={softText()}>
              <span>{labels.likes(count)}</span>
            </button>
          )}
          {pageData.viewer && (
            <button type="button" className={softText()} onClick={() => reply(comment)}>
              <span>{labels.reply}</span>
            </button>
          )}
          {pageData.viewer && hovered && (
            <button type="button" className={softText()} onClick={() => openMenu(comment)}>
              <Icon name="dots" label={labels.commentOptions} />
            </button>
          )}
        </div>
      </div>
      <span>
        <button type="button" onClick={toggle}>
          <HeartIcon liked={liked} size={12} />
        </button>
      </span>
    </li>
  );
}
