import { people } from '../data/people.ts';
import { launchPost, magazinePost, workshopPost } from '../data/posts.ts';
import { threads } from '../data/threads.ts';
import type {
  PracticeAsset,
  PracticePage,
  PracticeRequest,
  PracticeSite,
} from '../server/practice-site.ts';
import { directionOf, type LabelLang, labelLangs } from './labels.ts';
import type { InstagramPageData } from './page-data.ts';
import { avatarSvg, mediaSvg } from './pictures.ts';
import { routeOf } from './routes.ts';
import { codeOf, threadIdOf } from './world.ts';

const HOST = 'www.instagram.com';
const PICTURES = 'scontent.cdninstagram.com';

function langOf({ url, cookies }: PracticeRequest): LabelLang {
  const asked = url.searchParams.get('lang') ?? cookies.get('lang');
  return labelLangs.find((lang) => lang === asked) ?? 'en';
}

/**
 * Any page of the site, or null for an address it does not know. What the address may ask for:
 * `lang` (en, fa, ar), `theme` (light, dark), `viewer` (a handle, or `none` for a visitor),
 * `lexical=1` (every comment box is Lexical).
 */
function pages(request: PracticeRequest): PracticePage | null {
  const { searchParams, pathname } = request.url;
  if (!routeOf(pathname)) return null;
  const lang = langOf(request);
  const theme = searchParams.get('theme');
  const viewer = searchParams.get('viewer') ?? 'haldenoak';
  const data: InstagramPageData = {
    startedAt: request.startedAt.toISOString(),
    lang,
    viewer: people.some(({ handle }) => handle === viewer) ? viewer : null,
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    lexicalEverywhere: searchParams.get('lexical') === '1',
  };
  return { title: 'Instagram', lang, dir: directionOf(lang), data };
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
  headers: (nonce) => ({
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      `img-src 'self' data: https://${PICTURES}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  }),
  entries: () => [
    { name: 'Instagram post', url: instagramUrls.launch },
    { name: 'Instagram post in Persian', url: `${instagramUrls.launch}?lang=fa` },
    { name: 'Instagram reel', url: instagramUrls.workshop },
    { name: 'Instagram profile', url: instagramUrls.profile },
    { name: 'Instagram Direct', url: instagramUrls.direct(threads[0]?.id ?? '') },
  ],
};
