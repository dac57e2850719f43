import type { ReactNode } from 'react';
import { Link } from '../../kit/link.tsx';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { LexicalCommentBox } from '../composer/lexical-comment-box.tsx';
import { TextareaBox } from '../composer/textarea-box.tsx';
import { Icon } from '../frame/icon.tsx';
import { labels } from '../frame/language.ts';
import { Avatar, Name } from '../frame/person.tsx';
import { pageData } from '../page-data.ts';
import { countComments, type Post } from '../world.ts';
import { useWorld } from '../world-store.ts';
import { Age, HeartIcon, softText, useLike } from './comment-parts.tsx';
import { sendComment } from './send-comment.ts';
import { useSurface } from './surface.tsx';

export function postPath(post: Post): string {
  return `/${post.path}/${post.code}/`;
}

/** Who posted, beside the picture. */
export function PostHeader({ post }: { readonly post: Post }) {
  return (
    <div className={css('display: flex; align-items: center; gap: 12px; padding: 14px 16px')}>
      <Avatar handle={post.author} />
      <div className={css('flex: 1; display: flex; gap: 12px')}>
        <span dir="auto">
          <span>
            <span>
              <Name handle={post.author} />
            </span>
          </span>
        </span>
        {pageData.viewer && post.author !== pageData.viewer && (
          <Pressable className={css('font-weight: 600; color: rgb(var(--soft))')}>
            {labels.following}
          </Pressable>
        )}
      </div>
      <Pressable>
        <div>
          <Icon name="dots" label={labels.moreOptions} />
        </div>
      </Pressable>
    </div>
  );
}

function ActionButton({ children, onPress }: { children: ReactNode; onPress?: () => void }) {
  return (
    <Pressable onPress={onPress}>
      <div>{children}</div>
    </Pressable>
  );
}

/** Like, comment, share and save under a post, with its own date. */
export function PostActions({ post }: { readonly post: Post }) {
  const comments = useWorld((world) => countComments(world, post.code));
  const { liked, count, toggle } = useLike(post.likes);
  return (
    <div>
      <section
        className={css('display: flex; align-items: center; gap: 10px; padding: 12px 16px 6px')}
      >
        <ActionButton onPress={toggle}>
          <HeartIcon liked={liked} size={24} />
        </ActionButton>
        <Pressable>
          <span>{count}</span>
        </Pressable>
        <ActionButton>
          <Icon name="bubble" label={labels.comment} />
        </ActionButton>
        <Pressable>
          <span>{comments}</span>
        </Pressable>
        <ActionButton>
          <Icon name="messages" label={labels.share} />
        </ActionButton>
        <div className={css('margin-inline-start: auto')}>
          <ActionButton>
            <Icon name="bookmark" label={labels.save} />
          </ActionButton>
        </div>
      </section>
      <div dir="auto" className={css('padding: 0 16px 12px')}>
        <Link to={postPath(post)} className={softText()}>
          <span dir="auto">
            <Age iso={post.at} />
          </span>
        </Link>
      </div>
    </div>
  );
}

/** The one box at the foot of a post, for comments and replies alike. */
export function CommentBoxSection() {
  const { name, post, target } = useSurface();
  if (!pageData.viewer) return null;
  const Box =
    pageData.lexicalEverywhere || post.box === 'lexical' ? LexicalCommentBox : TextareaBox;
  return (
    <section className={css('border-block-start: 1px solid rgb(var(--line))')}>
      <div>
        <form
          method="POST"
          onSubmit={(event) => event.preventDefault()}
          className={css(
            'display: flex; align-items: center; gap: 12px; padding: 10px 16px; min-height: 52px',
          )}
        >
          <Pressable>
            <div>
              <Icon name="smile" label={labels.emoji} />
            </div>
          </Pressable>
          <Box
            id={`${name}:${post.code}`}
            target={target}
            onSend={(text, replyTo) => sendComment(post.code, text, replyTo)}
          />
        </form>
      </div>
    </section>
  );
}
