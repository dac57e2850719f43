import { sent } from '../composers.ts';
import { addComment } from '../world.ts';
import { changeWorld, useWorld } from '../world-store.ts';

/** Publishes a comment of the viewer's. @param replyTo id of the comment it answers, or null */
export function sendComment(code: string, text: string, replyTo: string | null): void {
  const { world, id } = addComment(useWorld.getState(), {
    code,
    text,
    parentId: replyTo,
    now: new Date(),
  });
  sent.push({ id, text, replyTo });
  changeWorld(() => world);
}
