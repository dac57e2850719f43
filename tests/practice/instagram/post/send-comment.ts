import { addComment } from '../../kit/comment-world.ts';
import { sent } from '../../kit/composers.ts';
import { instagramIds } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

/** Publishes a comment of the viewer's. @param replyTo id of the comment it answers, or null */
export function sendComment(code: string, text: string, replyTo: string | null): void {
  const { world, id } = addComment(useWorld.getState(), {
    postId: code,
    text,
    parentId: replyTo,
    ids: instagramIds,
  });
  sent.push({ id, text, replyTo });
  changeWorld(() => world);
}
