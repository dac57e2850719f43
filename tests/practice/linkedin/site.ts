import { brand } from '../data/people.ts';
import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';
import { threads } from '../data/threads.ts';
import { directionOf } from '../kit/label-lang.ts';
import { pageDataFor } from '../kit/page-request.ts';
import { avatarSvg } from '../kit/pictures.ts';
import type {
  PracticeAsset,
  PracticePage,
  PracticeRequest,
  PracticeSite,
} from '../server/practice-site.ts';
import { strictHeaders } from '../server/strict-headers.ts';
import { postId, postPath, profilePath, threadPath } from './addresses.ts';
import type { Front, LinkedinPageData } from './page-data.ts';
import { repost } from './repost.ts';
import { type Route, routeOf } from './routes.ts';
import { frontOf } from './world.ts';

const HOST = 'www.linkedin.com';
const PICTURES = 'media.licdn.com';

/**
 * Any page of the site, or null for an address it does not know. Beside what `pageDataFor` reads, the
 * address may ask for `front`: `legacy` or `sdui`.
 */
function pages(request: PracticeRequest): PracticePage | null {
  const { searchParams, pathname, search } = request.url;
  const route = routeOf(pathname + search);
  if (!route) return null;
  const asked = searchParams.get('front');
  const front: Front =
    route.kind !== 'preload' && (asked === 'legacy' || asked === 'sdui')
      ? asked
      : firstFront(route);
  const common = pageDataFor(request);
  // Nobody reads LinkedIn without an account: who asks for a visitor gets the page's identity.
  const data: LinkedinPageData = { ...common, viewer: common.viewer ?? brand.handle, front };
  return { title: 'LinkedIn', lang: data.lang, dir: directionOf(data.lang), data };
}

function firstFront(route: Route): Front {
  switch (route.kind) {
    case 'post':
      return frontOf(route.id);
    case 'preload':
    case 'profile':
      return 'legacy';
    default:
      return 'sdui';
  }
}

function asset({ hostname, pathname }: URL): PracticeAsset | null {
  const handle = /^\/face\/(\w+)\.svg$/.exec(pathname)?.[1];
  return hostname === PICTURES && handle
    ? { type: 'image/svg+xml', body: avatarSvg(handle) }
    : null;
}

/** The addresses that tests and the tour open; the same in every run. */
export const linkedinUrls = {
  feed: `https://${HOST}/feed/`,
  profile: `https://${HOST}${profilePath(brand.handle)}`,
  /** An own post in the older front-end. */
  launch: `https://${HOST}${postPath(postId(launchPost))}`,
  /** An own film in the newer one; its comments name it by another number than its address. */
  workshop: `https://${HOST}${postPath(postId(workshopPost))}`,
  /** Somebody else's post, in the newer front-end. */
  magazine: `https://${HOST}${postPath(postId(magazinePost))}`,
  /** An own post that passes on somebody else's, in the older one. */
  repost: `https://${HOST}${postPath(postId(repost))}`,
  /** One conversation; by the id of its thread in the practice data. */
  messages: (id: string) => `https://${HOST}${threadPath(id)}`,
} as const;

export const site: PracticeSite = {
  host: HOST,
  assetHosts: [PICTURES],
  entry: 'client.tsx',
  pages,
  asset,
  headers: (nonce) => ({
    ...strictHeaders(nonce, ["'self'", 'data:', `https://${PICTURES}`], {
      // The interop frame is a page of the site inside a page of the site.
      frames: "'self'",
      // Quill 1 writes markup as strings, which on the site too goes through a default policy.
      policies: ['default'],
    }),
  }),
  entries: () => [
    { name: 'LinkedIn post, older front-end', url: linkedinUrls.launch },
    { name: 'LinkedIn post, newer front-end', url: `${linkedinUrls.launch}?front=sdui` },
    { name: 'LinkedIn post in Persian', url: `${linkedinUrls.launch}?lang=fa` },
    { name: "LinkedIn: somebody else's post", url: linkedinUrls.magazine },
    { name: 'LinkedIn messages', url: linkedinUrls.messages(threads[0]?.id ?? '') },
    { name: 'LinkedIn feed', url: linkedinUrls.feed },
  ],
};
