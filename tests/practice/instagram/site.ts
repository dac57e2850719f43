import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';
import { threads } from '../data/threads.ts';
import { threadIdOf } from '../kit/comment-world.ts';
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
import type { InstagramPageData } from './page-data.ts';
import { mediaSvg } from './pictures.ts';
import { routeOf } from './routes.ts';
import { codeOf } from './world.ts';

const HOST = 'www.instagram.com';
const PICTURES = 'scontent.cdninstagram.com';

/**
 * Any page of the site, or null for an address it does not know. Beside what `pageDataFor` reads, the
 * address may ask for `lexical=1`: every comment box is Lexical.
 */
function pages(request: PracticeRequest): PracticePage | null {
  const { searchParams, pathname } = request.url;
  if (!routeOf(pathname)) return null;
  const data: InstagramPageData = {
    ...pageDataFor(request),
    lexicalEverywhere: searchParams.get('lexical') === '1',
  };
  return { title: 'Instagram', lang: data.lang, dir: directionOf(data.lang), data };
}

function asset({ hostname, pathname }: URL): PracticeAsset | null {
  if (hostname !== PICTURES) return null;
  const [, kind, name] = /^\/(avatar|media)\/([\w-]+)\.svg$/.exec(pathname) ?? [];
  const body = name && (kind === 'avatar' ? avatarSvg(name) : mediaSvg(name));
  return body ? { type: 'image/svg+xml', body } : null;
}

/** The addresses that tests and the tour open; the same in every run. */
export const instagramUrls = {
  feed: `https://${HOST}/`,
  profile: `https://${HOST}/haldenoak/`,
  /** An own post with a textarea. */
  launch: `https://${HOST}/p/${codeOf(launchPost)}/`,
  /** An own reel, whose comment box becomes Lexical. */
  workshop: `https://${HOST}/reel/${codeOf(workshopPost)}/`,
  /** Somebody else's post. */
  magazine: `https://${HOST}/p/${codeOf(magazinePost)}/`,
  /** One conversation; by the id of its thread in the practice data. */
  direct: (id: string) => `https://${HOST}/direct/t/${threadIdOf({ id })}/`,
} as const;

export const site: PracticeSite = {
  host: HOST,
  assetHosts: [PICTURES],
  entry: 'client.tsx',
  pages,
  asset,
  headers: (nonce) => strictHeaders(nonce, ["'self'", 'data:', `https://${PICTURES}`]),
  entries: () => [
    { name: 'Instagram post', url: instagramUrls.launch },
    { name: 'Instagram post in Persian', url: `${instagramUrls.launch}?lang=fa` },
    { name: 'Instagram reel', url: instagramUrls.workshop },
    { name: 'Instagram profile', url: instagramUrls.profile },
    { name: 'Instagram Direct', url: instagramUrls.direct(threads[0]?.id ?? '') },
  ],
};
