import { brand } from '../data/people.ts';
import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';
import type { PracticePost } from '../data/practice-data.ts';
import { threads } from '../data/threads.ts';
import { threadIdOf } from '../kit/comment-world.ts';
import { directionOf } from '../kit/label-lang.ts';
import { pageDataFor } from '../kit/page-request.ts';
import { avatarSvg, emojiSvg, roomSvg } from '../kit/pictures.ts';
import type {
  PracticeAsset,
  PracticePage,
  PracticeRequest,
  PracticeSite,
} from '../server/practice-site.ts';
import { strictHeaders } from '../server/strict-headers.ts';
import { ORIGIN, postIdOf, postPath, profilePath, storyPath, userId } from './addresses.ts';
import { customerPost } from './further-posts.ts';
import { PAGE_ADMIN, personOrNull } from './identities.ts';
import { routeOf } from './routes.ts';

const PICTURES = 'scontent.xx.fbcdn.net';
const EMOJI = 'static.xx.fbcdn.net';

/** Any page of the site, or null for an address it does not know; `pageDataFor` says what may be asked. */
function pages(request: PracticeRequest): PracticePage | null {
  if (!routeOf(request.url.pathname + request.url.search)) return null;
  const data = pageDataFor(request);
  const { lang, viewer } = data;
  const account = viewer === brand.handle ? PAGE_ADMIN : viewer;
  return {
    title: 'Facebook',
    lang,
    dir: directionOf(lang),
    // As the site's own data has it: who acts, and who is logged in behind it.
    data: {
      ...data,
      require: [
        'CurrentUserInitialData',
        [],
        {
          ACCOUNT_ID: account ? userId(account) : '0',
          USER_ID: viewer ? userId(viewer) : '0',
          NAME: personOrNull(viewer)?.name ?? '',
        },
      ],
    },
  };
}

function asset({ hostname, pathname }: URL): PracticeAsset | null {
  if (hostname !== PICTURES && hostname !== EMOJI) return null;
  const [, kind, name = ''] = /^\/(avatar|media|emoji\.php)\/([\w-]+)\.svg$/.exec(pathname) ?? [];
  const drawings = { avatar: avatarSvg, media: (text: string) => roomSvg(Number(text)) };
  const draw = kind === 'emoji.php' ? emojiSvg : drawings[kind as keyof typeof drawings];
  return draw ? { type: 'image/svg+xml', body: draw(name) } : null;
}

const addressed = (post: PracticePost) => ({ id: postIdOf(post), author: post.author });
const messages = (id: string) => `/t/${threadIdOf({ id })}/`;

/** The addresses that tests and the tour open; the same in every run. */
export const facebookUrls = {
  feed: `${ORIGIN}/`,
  /** The Page's timeline; seen as the Page unless `viewer` says otherwise. */
  page: ORIGIN + profilePath(brand.handle),
  /** An own post on a page of its own. */
  launch: ORIGIN + postPath(addressed(launchPost)),
  /** The same in a dialog over the feed. */
  launchDialog: ORIGIN + storyPath(addressed(launchPost)),
  workshop: ORIGIN + postPath(addressed(workshopPost)),
  /** Somebody else's post, in a dialog. */
  magazine: ORIGIN + postPath(addressed(magazinePost)),
  /** A customer's post that mentions the Page. */
  customer: ORIGIN + postPath(addressed(customerPost)),
  /** One conversation; by the id of its thread in the practice data. */
  messages: (id: string) => `${ORIGIN}/messages${messages(id)}`,
  messenger: (id: string) => `https://www.messenger.com${messages(id)}`,
} as const;

export const site: PracticeSite = {
  host: 'www.facebook.com',
  assetHosts: [PICTURES, EMOJI],
  entry: 'client.tsx',
  pages,
  asset,
  headers: (nonce) =>
    strictHeaders(nonce, ["'self'", 'data:', `https://${PICTURES}`, `https://${EMOJI}`]),
  entries: () => [
    { name: 'Facebook post', url: facebookUrls.launch },
    { name: 'Facebook post in Persian', url: `${facebookUrls.launch}?lang=fa` },
    { name: 'Facebook post in a dialog', url: facebookUrls.launchDialog },
    { name: 'Facebook Page', url: facebookUrls.page },
    { name: "Facebook: a customer's post", url: facebookUrls.customer },
    { name: 'Facebook feed', url: facebookUrls.feed },
    { name: 'Facebook messages', url: facebookUrls.messages(threads[0]?.id ?? '') },
  ],
};

/** The same conversations at their second host. */
export const messenger: PracticeSite = {
  ...site,
  host: 'www.messenger.com',
  assetHosts: [],
  pages: (request) => (routeOf(request.url.pathname)?.kind === 'thread' ? pages(request) : null),
  entries: () => [],
};
