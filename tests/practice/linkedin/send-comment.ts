import { addComment } from '../kit/comment-world.ts';
import { sent } from '../kit/composers.ts';
import { linkedinIds } from './world.ts';
import { changeWorld } from './world-store.ts';

/** Writes a comment on a post, or a reply, and tells the tests. */
export function sendComment(postId: string, text: string, replyTo: string | null): void {
  changeWorld((world) => {
    const added = addComment(world, { postId, text, parentId: replyTo, ids: linkedinIds });
    sent.push({ id: added.id, text, replyTo });
    return added.world;
  });
}
