import { useState } from 'react';
import type { Comment, CommentThread } from '../../kit/comment-world.ts';
import { Pressable } from '../../kit/pressable.tsx';
import { css } from '../../kit/styles.ts';
import { CommentBox } from '../composer/comment-box.tsx';
import { longAge } from '../frame/ages.ts';
import { labels } from '../frame/language.ts';
import { answeredBy, nameOf } from '../world.ts';
import { CommentArticle } from './comment-article.tsx';
import { sendComment } from './send-comment.ts';
import { useSurface } from './surface.ts';

/** Whom the box answers. A new object for every press of Reply, so that pressing it twice counts. */
interface Target {
  readonly comment: Comment;
}

/** A comment, its replies beside it (never inside it), and the reply box at their end. */
export function Thread({ thread }: { readonly thread: CommentThread }) {
  const { comment, replies } = thread;
  const { name } = useSurface();
  const [asked, setAsked] = useState(false);
  const [target, setTarget] = useState<Target | null>(null);
  const open = asked || !comment.folded;
  return (
    <div>
      <CommentArticle
        comment={comment}
        label={labels.commentBy(nameOf(comment.author), longAge(comment.at))}
        onReply={() => setTarget({ comment })}
      />
      <div className={css('padding-inline-start: 42px')}>
        {open ? (
          replies.map((reply) => (
            <CommentArticle
              key={reply.id}
              comment={reply}
              label={replyLabel(reply, thread)}
              onReply={() => setTarget({ comment: reply })}
            />
          ))
        ) : (
          <Fold thread={thread} onOpen={() => setAsked(true)} />
        )}
        {target && (
          <ReplyBox key={target.comment.id} surface={name} root={comment} target={target} />
        )}
      </div>
    </div>
  );
}

function replyLabel(reply: Comment, thread: CommentThread): string {
  const answered = answeredBy(reply, thread);
  const say = answered.parentId ? labels.replyToReply : labels.replyToComment;
  return say(nameOf(reply.author), nameOf(answered.author), longAge(reply.at));
}

/** The replies are not in the document until this is pressed. */
function Fold({ thread, onOpen }: { thread: CommentThread; onOpen: () => void }) {
  const { post } = useSurface();
  const { replies } = thread;
  if (replies.length === 0) return null;
  const byPage = replies.at(-1)?.author === post.author;
  return (
    <Pressable
      onPress={onOpen}
      className={css(
        'display: block; padding-block: 4px; color: rgb(var(--soft)); font-weight: 600',
      )}
    >
      <span>
        <span dir="auto">
          {byPage
            ? labels.pageReplied(nameOf(post.author), replies.length)
            : labels.viewReplies(replies.length)}
        </span>
      </span>
    </Pressable>
  );
}

interface ReplyBoxProps {
  readonly surface: string;
  readonly root: Comment;
  readonly target: Target;
}

function ReplyBox({ surface, root, target }: ReplyBoxProps) {
  const { id, author } = target.comment;
  return (
    <CommentBox
      id={`reply:${surface}:${root.id}`}
      label={labels.replyTo(nameOf(author))}
      answers={target.comment}
      focused
      onSend={(written) => sendComment(root.postId, written, id)}
    />
  );
}
