import { people } from '../data/people.ts';
import type { PracticeRequest } from '../server/practice-site.ts';
import { labelLangs } from './label-lang.ts';
import type { PageData } from './page-data.ts';

/**
 * What the address of a page may ask for: `lang` (en, fa, ar; a cookie does, too), `theme` (light,
 * dark) and `viewer` (a handle, or `none` for a visitor; the brand without it). How many comments are
 * there at first the lists read by themselves (`use-loaded.ts`).
 */
export function pageDataFor({ url, cookies, startedAt }: PracticeRequest): PageData {
  const { searchParams } = url;
  const asked = searchParams.get('lang') ?? cookies.get('lang');
  const theme = searchParams.get('theme');
  const viewer = searchParams.get('viewer') ?? 'haldenoak';
  return {
    startedAt: startedAt.toISOString(),
    lang: labelLangs.find((lang) => lang === asked) ?? 'en',
    viewer: people.some(({ handle }) => handle === viewer) ? viewer : null,
    theme: theme === 'dark' || theme === 'light' ? theme : null,
  };
}
