import { useState } from 'react';
import { createPortal } from 'react-dom';
import { brand } from '../../data/people.ts';
import type { Comment } from '../../kit/comment-world.ts';
import { Link } from '../../kit/link.tsx';
import { shortAge } from '../../kit/moments.ts';
import { goTo, openOver } from '../../kit/navigation.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { commentPath, ORIGIN, tracking, userId } from '../addresses.ts';
import { dateAndTime } from '../frame/ages.ts';
import { labels, lang, pageData } from '../frame/language.ts';
import { act, isOwnPost } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';
import { MessageDialog } from './message-dialog.tsx';
import { useSurface } from './surface.ts';

/** The row under a comment. Only its order tells the buttons apart in any language. */
export function CommentActions({ comment, onReply }: { comment: Comment; onReply: () => void }) {
  const { viewer } = pageData;
  const edited = useWorld((world) => world.edited.includes(comment.id));
  const moderates = useWorld((world) => isOwnPost(world, comment.postId));
  const own = comment.author === viewer;
  return (
    <div className={css('display: flex; align-items: center; justify-content: space-between')}>
      <ul
        aria-hidden="false"
        className={css(
          'display: flex; flex-wrap: wrap; gap: 12px; padding-inline-start: 12px; min-height: 20px; font-size: 12px; line-height: 20px; color: rgb(var(--soft)); font-weight: 600',
        )}
      >
        <li>
          <span>
            <TimeLink comment={comment} />
          </span>
        </li>
        {viewer && <LikeItem />}
        {viewer && (
          <li>
            <div>
              <Pressable onPress={onReply}>{labels.reply}</Pressable>
            </div>
          </li>
        )}
        {moderates && viewer === brand.handle && !own && <PrivateItem comment={comment} />}
        {moderates && !own && (
          <li>
            <div>
              <Pressable
                onPress={() =>
                  changeWorld((world) => act(world, comment, comment.hidden ? 'unhide' : 'hide'))
                }
              >
                {comment.hidden ? labels.unhide : labels.hide}
              </Pressable>
            </div>
          </li>
        )}
        {edited && (
          <li>
            <span>{labels.edited}</span>
          </li>
        )}
      </ul>
      {comment.likes > 0 && (
        <Pressable
          label={labels.reactions(comment.likes)}
          className={css('font-size: 12px; color: rgb(var(--soft)); padding-inline-end: 40px')}
        >
          <span>{comment.likes}</span>
        </Pressable>
      )}
    </div>
  );
}

/** "3m": the comment's own address. The full date is in a tooltip, and only under the pointer. */
function TimeLink({ comment }: { readonly comment: Comment }) {
  const { path, name } = useSurface();
  const listed = name === 'feed' || name === 'timeline';
  const [tip, setTip] = useState<DOMRect | null>(null);
  const to = commentPath(path, comment);
  return (
    <div
      onMouseEnter={({ currentTarget }) => setTip(currentTarget.getBoundingClientRect())}
      onMouseLeave={() => setTip(null)}
    >
      <Link to={to} href={`${ORIGIN}${to}&${tracking(comment.id)}`} open={listed ? openOver : goTo}>
        {shortAge(comment.at, lang)}
      </Link>
      {tip &&
        createPortal(
          <div
            role="tooltip"
            style={{ top: tip.bottom + 4, left: tip.left }}
            className={css(
              'position: fixed; z-index: 40; padding: 8px 12px; border-radius: 8px; background: rgba(30, 30, 30, 0.85); color: #fff; font-size: 12px; pointer-events: none',
            )}
          >
            <span dir="auto">{dateAndTime(comment.at)}</span>
          </div>,
          document.body,
        )}
    </div>
  );
}

function LikeItem() {
  const [liked, setLiked] = useState(false);
  return (
    <li>
      <span>
        <div className={css('display: flex')}>
          <Pressable
            label={labels.like}
            aria-pressed={liked}
            onPress={() => setLiked(!liked)}
            className={liked ? css('color: rgb(var(--blue))') : ''}
          >
            <div>{labels.like}</div>
          </Pressable>
          <Pressable label={labels.react}>
            <i data-visualcompletion="css-img" />
            <div role="none" data-visualcompletion="ignore" />
          </Pressable>
        </div>
      </span>
    </li>
  );
}

/** The way from a comment to a private conversation, once: afterwards a link to it. */
function PrivateItem({ comment }: { readonly comment: Comment }) {
  const answered = useWorld((world) => world.privateReplies[comment.id]);
  const [open, setOpen] = useState(false);
  return (
    <li>
      {answered ? (
        <Link
          to={`/messages/t/${answered}/`}
          href={`${ORIGIN}/${userId(brand.handle)}/inbox/${userId(comment.author)}/?section=messages`}
        >
          {labels.seeResponse}
        </Link>
      ) : (
        <div>
          <Pressable onPress={() => setOpen(true)}>{labels.sendMessage}</Pressable>
        </div>
      )}
      {open && <MessageDialog comment={comment} onClose={() => setOpen(false)} />}
    </li>
  );
}
