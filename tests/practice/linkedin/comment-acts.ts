import type { Comment } from '../kit/comment-world.ts';
import { showToast } from '../kit/toast.tsx';
import { legacyCommentUrn, postPath } from './addresses.ts';
import { labels } from './frame/language.ts';
import { openReport } from './layers/layers-store.ts';
import type { CommentAction, Post } from './world.ts';

/** What choosing an entry of the menu does; deleting asks first, each front-end in its own way. */
export function chooseAct(
  action: CommentAction,
  { post, comment, askDelete }: { post: Post; comment: Comment; askDelete: () => void },
): void {
  switch (action) {
    case 'copyLink': {
      const query = `?commentUrn=${encodeURIComponent(legacyCommentUrn(post, comment.id))}`;
      navigator.clipboard
        .writeText(new URL(postPath(post.id) + query, location.href).href)
        .then(() => showToast(labels.copied));
      break;
    }
    case 'report':
      openReport(comment.id);
      break;
    case 'delete':
      askDelete();
      break;
  }
}
