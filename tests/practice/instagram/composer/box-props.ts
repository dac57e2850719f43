import type { Comment } from '../../kit/comment-world.ts';

/** Whom the box answers. A new object for every press of Reply, so that pressing it twice counts. */
export interface ReplyTarget {
  readonly comment: Comment;
}

export interface BoxProps {
  /** Names the box in `practice.composers()`. */
  readonly id: string;
  readonly target: ReplyTarget | null;
  readonly onSend: (text: string, replyTo: string | null) => void;
}

export function prefixOf(target: ReplyTarget): string {
  return `@${target.comment.author} `;
}

/**
 * The prefix alone ties a reply to its thread: once a person has removed it, the text is a comment of
 * its own, whatever was pressed before.
 */
export function replyToOf(text: string, target: ReplyTarget | null): string | null {
  return target && text.startsWith(prefixOf(target)) ? target.comment.id : null;
}
