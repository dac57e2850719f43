import { addComment } from '../../kit/comment-world.ts';
import { sent } from '../../kit/composers.ts';
import type { Written } from '../composer/comment-box.tsx';
import { facebookIds } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

/** Publishes a comment of the viewer's. @param replyTo id of the comment it answers, or null */
export function sendComment(postId: string, written: Written, replyTo: string | null): void {
  const { world, id } = addComment(useWorld.getState(), {
    postId,
    text: written.raw,
    parentId: replyTo,
    ids: facebookIds,
  });
  sent.push({ id, text: written.text, replyTo });
  changeWorld(() => world);
}
