import { brand } from '../data/people.ts';
import { launchPost, magazinePost } from '../data/posts.ts';
import { threads } from '../data/threads.ts';
import type {
  PracticeEntry,
  PracticePage,
  PracticeRequest,
  PracticeSite,
} from '../server/practice-site.ts';
import { strictHeaders } from '../server/strict-headers.ts';
import { chatPath, commentStatusId, postStatusId, statusPath } from './addresses.ts';
import type { XPageData } from './page-data.ts';
import { pictureAt } from './pictures.ts';

/**
 * Every path without a file ending is a page, as on X, where the client decides what it shows.
 * `lang=fa`, `theme=dark` and `account=hidden` may stand in the query or in cookies of these names.
 */
function pages({ url, cookies, startedAt }: PracticeRequest): PracticePage | null {
  if (/\.\w+$/.test(url.pathname)) return null;
  const wish = (name: string) => url.searchParams.get(name) ?? cookies.get(name);
  const lang = wish('lang') === 'fa' ? 'fa' : 'en';
  const data: XPageData = {
    startedAt: startedAt.getTime(),
    lang,
    theme: wish('theme') === 'dark' ? 'dark' : 'light',
    accountShown: wish('account') !== 'hidden',
  };
  return { title: 'X', lang, dir: lang === 'fa' ? 'rtl' : 'ltr', data };
}

function entries(startedAt: Date): PracticeEntry[] {
  const own = statusPath(brand.handle, postStatusId(launchPost));
  const guest = statusPath(magazinePost.author, postStatusId(magazinePost));
  const reply = launchPost.comments.find((comment) => comment.replies);
  const thread = threads[0];
  return [
    { name: 'X: own post with replies', path: own },
    { name: 'X: own post in Persian', path: `${own}?lang=fa` },
    ...(reply
      ? [
          {
            name: 'X: a reply on its own page',
            path: statusPath(reply.author, commentStatusId(reply, startedAt)),
          },
        ]
      : []),
    { name: 'X: post of somebody else', path: guest },
    {
      name: 'X: Chat conversation',
      path: thread ? chatPath(thread.with) : '/i/chat',
    },
    { name: 'X: home', path: '/home' },
    { name: 'X: own profile', path: `/${brand.handle}` },
  ].map(({ name, path }) => ({ name, url: `https://x.com${path}` }));
}

export const site: PracticeSite = {
  host: 'x.com',
  assetHosts: ['pbs.twimg.com', 'abs-0.twimg.com'],
  entry: 'client.tsx',
  pages,
  asset: pictureAt,
  headers: (nonce) =>
    strictHeaders(nonce, ['data:', 'https://pbs.twimg.com', 'https://abs-0.twimg.com']),
  entries,
};
