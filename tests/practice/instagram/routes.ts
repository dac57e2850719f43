/** The kinds of page this practice site has; anything else is a 404. */
export type Route =
  | { readonly kind: 'feed' }
  | { readonly kind: 'profile'; readonly handle: string }
  | { readonly kind: 'post'; readonly code: string; readonly commentId: string | null }
  | { readonly kind: 'inbox' }
  | { readonly kind: 'thread'; readonly threadId: string };

const POST = /^\/(?:[a-z0-9_.]+\/)?(?:p|reel|tv)\/([\w-]+)\/(?:c\/(\d+)\/(?:r\/\d+\/)?)?$/;
const THREAD = /^\/direct\/t\/(\d+)\/$/;
const PROFILE = /^\/([a-z0-9_.]+)\/$/;
const NOT_PROFILES = new Set([
  'reels',
  'explore',
  'direct',
  'accounts',
  'stories',
  'p',
  'reel',
  'tv',
]);

/** Which page a path (with or without a query, and the slash before it) stands for. */
export function routeOf(address: string): Route | null {
  const [pathname = ''] = address.split('?');
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  if (path === '/') return { kind: 'feed' };
  const post = POST.exec(path);
  if (post?.[1]) return { kind: 'post', code: post[1], commentId: post[2] ?? null };
  if (path === '/direct/inbox/') return { kind: 'inbox' };
  const thread = THREAD.exec(path);
  if (thread?.[1]) return { kind: 'thread', threadId: thread[1] };
  const handle = PROFILE.exec(path)?.[1];
  return handle && !NOT_PROFILES.has(handle) ? { kind: 'profile', handle } : null;
}
