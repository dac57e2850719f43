import { handleAt } from './addresses.ts';
import { type Post, postAt } from './posts.ts';

/** The kinds of page this practice site has; anything else is a 404. */
export type Route =
  | { readonly kind: 'feed' }
  | { readonly kind: 'profile'; readonly handle: string }
  | {
      readonly kind: 'post';
      readonly post: Post;
      /** The address without what names a comment. */
      readonly path: string;
      /** The comment (never a reply) that the address names. */
      readonly commentId: string | null;
      /** `permalink.php` shows a post in a dialog over the home feed. */
      readonly form: 'posts' | 'permalink';
    }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'thread'; readonly threadId: string };

const POST = /^\/([\w.]+)\/posts\/(\w+)$/;
// The second form is that of messenger.com.
const THREAD = /^(?:\/messages)?(?:\/e2ee)?\/t\/(\d+)$/;

/** Which page an address (path and query) stands for. */
export function routeOf(address: string): Route | null {
  const { pathname, searchParams } = new URL(address, 'https://www.facebook.com');
  const path = pathname.replace(/(?<=.)\/$/, '');
  const commentId = searchParams.get('comment_id');
  if (path === '/') return { kind: 'feed' };
  if (path === '/messages') return { kind: 'inbox' };
  const thread = THREAD.exec(path);
  if (thread?.[1]) return { kind: 'thread', threadId: thread[1] };
  if (path === '/permalink.php') {
    const slug = searchParams.get('story_fbid') ?? '';
    const post = postAt(slug);
    const own = `${path}?story_fbid=${slug}&id=${searchParams.get('id')}`;
    return post ? { kind: 'post', post, path: own, commentId, form: 'permalink' } : null;
  }
  const named = POST.exec(path);
  const post = postAt(named?.[2] ?? '');
  if (post) return { kind: 'post', post, path, commentId, form: 'posts' };
  const name = path === '/profile.php' ? searchParams.get('id') : path.slice(1);
  const handle = handleAt(name ?? '');
  return handle ? { kind: 'profile', handle } : null;
}
