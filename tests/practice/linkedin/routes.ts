/** The kinds of page this practice site has; anything else is a 404. */
export type Route =
  | { readonly kind: 'feed' }
  | {
      readonly kind: 'post';
      readonly type: 'activity' | 'ugcPost';
      readonly id: string;
      /** The comment whose own address was opened. */
      readonly commentId: string | null;
    }
  | { readonly kind: 'profile'; readonly slug: string }
  | { readonly kind: 'messages'; readonly threadId: string | null }
  /** What the interop frame holds: the messages of the page around it. */
  | { readonly kind: 'preload' };

const UPDATE = /^\/feed\/update\/urn:li:(activity|ugcPost):(\d+)\/$/;
const NAMED = /^\/posts\/[\w-]+-(activity|ugcPost)-(\d+)-[\w-]{4}\/$/;
const PROFILE = /^\/(?:in|company)\/([\w-]+)\/$/;
const THREAD = /^\/messaging\/thread\/2-([A-Za-z0-9+/=]+)\/$/;

/** Which page a path (with or without a query, and the slash before it) stands for. */
export function routeOf(address: string): Route | null {
  const { pathname, searchParams } = new URL(address, 'https://www.linkedin.com');
  const path = decodeURIComponent(pathname.endsWith('/') ? pathname : `${pathname}/`);
  if (path === '/' || path === '/feed/') return { kind: 'feed' };
  if (path === '/preload/') return { kind: 'preload' };
  if (path === '/messaging/') return { kind: 'messages', threadId: null };
  const [, type, id] = UPDATE.exec(path) ?? NAMED.exec(path) ?? [];
  if (id) {
    const comment = /,(\d+)\)$/.exec(searchParams.get('commentUrn') ?? '')?.[1];
    return { kind: 'post', type: type as 'activity', id, commentId: comment ?? null };
  }
  const thread = THREAD.exec(path)?.[1];
  if (thread) return { kind: 'messages', threadId: atob(thread) };
  const slug = PROFILE.exec(path)?.[1];
  return slug ? { kind: 'profile', slug } : null;
}
