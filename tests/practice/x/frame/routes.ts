/** What the client shows at a path. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'profile'; readonly handle: string }
  | { readonly page: 'status'; readonly handle: string; readonly id: string }
  | {
      readonly page: 'chat';
      readonly first: string | null;
      readonly second: string | null;
    }
  /** The dialog for a new post or reply; it stands before another page. */
  | {
      readonly page: 'compose';
      readonly replyTo: string | null;
      readonly text: string;
    }
  | { readonly page: 'other'; readonly name: string };

const RESERVED = /^(?:i|home|explore|search|notifications|messages|settings|compose|intent|jobs)$/;

export function routeOf(url: URL): Route {
  const [first = '', second, third, deeper] = url.pathname.split('/').filter(Boolean);
  if (first === '' || first === 'home') return { page: 'home' };
  if ((first === 'compose' || first === 'intent') && second === 'post') {
    const { searchParams } = url;
    return {
      page: 'compose',
      replyTo: searchParams.get('in_reply_to'),
      text: searchParams.get('text') ?? '',
    };
  }
  if (first === 'i' && second === 'chat') {
    const [one = null, other = null] = third?.split('-') ?? [];
    return { page: 'chat', first: one, second: other };
  }
  // Pictures, quotes, analytics and the like have pages of their own, which are not built here.
  if (RESERVED.test(first) || deeper) return { page: 'other', name: first };
  if (second === 'status' && third) return { page: 'status', handle: first, id: third };
  return { page: 'profile', handle: first };
}
