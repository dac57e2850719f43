import type { Comment } from '../../kit/comment-world.ts';

export interface BoxProps {
  /** Names the box in `practice.composers()`. */
  readonly id: string;
  /** Whom the box answers; null for a comment on the post. A box answers one comment for as long as it stands. */
  readonly target: Comment | null;
  readonly onSend: (text: string, replyTo: string | null) => void;
}

/**
 * The box of a thread answers whoever is mentioned first; without the mention it is a reply to the
 * comment that the thread hangs on.
 */
export function replyToOf(target: Comment | null, mentioned: boolean): string | null {
  if (!target) return null;
  return mentioned ? target.id : (target.parentId ?? target.id);
}
