import { useState } from 'react';
import { brand } from '../../data/people.ts';
import type { Comment } from '../../kit/comment-world.ts';
import { useDrawn } from '../../kit/drawn.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { authorHref } from '../addresses.ts';
import { CommentBox } from '../composer/comment-box.tsx';
import { labels, pageData } from '../frame/language.ts';
import { AvatarLink, NameLink } from '../frame/person.tsx';
import { RichText } from '../frame/rich-text.tsx';
import { editComment, isOwnPost } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';
import { CommentActions } from './comment-actions.tsx';
import { CommentMenuButton } from './comment-menu.tsx';
import { useSurface } from './surface.ts';

interface CommentArticleProps {
  readonly comment: Comment;
  readonly label: string;
  readonly onReply: () => void;
}

/**
 * A comment or reply. On the Page's own timeline, as the Page sees it, its number stands around it;
 * nowhere else.
 */
export function CommentArticle(props: CommentArticleProps) {
  const { name, post } = useSurface();
  const numbered =
    name === 'timeline' && pageData.viewer === brand.handle && post.author === pageData.viewer;
  return (
    <div data-commentid={numbered ? props.comment.id : undefined}>
      <div>
        <Article {...props} />
      </div>
    </div>
  );
}

function Article({ comment, label, onReply }: CommentArticleProps) {
  useDrawn(comment.id);
  const { post } = useSurface();
  const own = useWorld((world) => isOwnPost(world, comment.postId));
  const [near, setNear] = useState(false);
  const [editing, setEditing] = useState(false);
  const size = comment.parentId ? 24 : 32;
  return (
    <div
      role="article"
      aria-label={label}
      tabIndex={-1}
      onMouseEnter={() => setNear(true)}
      onMouseLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      className={`${css('display: flex; gap: 6px; padding-block: 2px; outline: none')} ${
        comment.hidden ? css('opacity: 0.5') : ''
      }`}
    >
      <div className={css('padding-block-start: 2px')}>
        <AvatarLink handle={comment.author} href={authorHref(comment)} size={size} />
      </div>
      <div className={css('flex: 1; min-width: 0')}>
        {editing ? (
          <CommentBox
            id={`edit:${comment.id}`}
            label={labels.editBox}
            text={comment.text}
            focused
            onSend={({ raw }) => {
              changeWorld((world) => editComment(world, comment, raw));
              setEditing(false);
            }}
          />
        ) : (
          <div className={css('display: flex; align-items: center; gap: 4px')}>
            <Bubble comment={comment} byAuthor={comment.author === post.author} />
            <div aria-hidden="false" className={css('width: 32px; height: 32px')}>
              {/* Who may moderate has the button in the document all the time, others when near. */}
              {pageData.viewer && (
                <CommentMenuButton
                  comment={comment}
                  near={near}
                  always={own}
                  onEdit={() => setEditing(true)}
                />
              )}
            </div>
          </div>
        )}
        <CommentActions comment={comment} onReply={onReply} />
      </div>
    </div>
  );
}

function Bubble({ comment, byAuthor }: { comment: Comment; byAuthor: boolean }) {
  return (
    <div
      className={css(
        'display: inline-block; min-width: 0; padding: 8px 12px; border-radius: 18px; background: var(--comment-background)',
      )}
    >
      {byAuthor && (
        <div>
          <Pressable
            label={labels.badges}
            aria-expanded={false}
            className={css('font-size: 12px; line-height: 16px; color: rgb(var(--soft))')}
          >
            <span>{labels.author}</span>
          </Pressable>
        </div>
      )}
      <span className={css('font-size: 13px; line-height: 17px')}>
        <NameLink handle={comment.author} href={authorHref(comment)} />
      </span>
      <div>
        <span dir="auto" lang={guessedLang(comment.text)}>
          <RichText text={comment.text} />
        </span>
      </div>
    </div>
  );
}

/** The site guesses the language of a text by the look of it, and often wrongly. */
function guessedLang(text: string): string {
  if (/[\u0600-\u06ff]/.test(text)) return 'ur-PK';
  return /[\u0370-\u03ff]/.test(text) ? 'el-GR' : 'jv-ID';
}
