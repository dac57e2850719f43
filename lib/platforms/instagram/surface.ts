import type { PageContext } from '../types.ts';
import { handleOf, postOf, postOfLink } from './addresses.ts';
import { firstCommentIn } from './rows.ts';

/** Which page is looked at; all that is needed to find the post on it. */
export type Place = Pick<PageContext, 'url' | 'document'>;

export const codeOf = ({ url }: Place) => postOf(url.pathname)?.code ?? null;

/**
 * The part of the page with the post: an open dialog that shows one, else the main part. Other
 * dialogs (menus, lists of likes, the login offer) show no post, so the page beneath stays.
 */
export function surfaceOf({ document }: Pick<Place, 'document'>): Element | null {
  const dialogs = [...document.querySelectorAll('[role="dialog"]')].filter(showsAPost);
  return dialogs.at(-1) ?? document.querySelector('main, [role="main"]') ?? document.body ?? null;
}

/** The surface that a row lies on, without looking through the page for it. */
export const surfaceAround = (row: Element): Element =>
  row.closest('[role="dialog"], main, [role="main"]') ?? row.ownerDocument.body;

function showsAPost(dialog: Element): boolean {
  if (dialog.closest('[data-pagelet^="IGD"]')) return false;
  if (dialog.querySelector('article') || firstCommentIn(dialog)) return true;
  for (const time of dialog.querySelectorAll('a[href] time')) {
    const link = time.closest('a');
    if (link && postOfLink(link)) return true;
  }
  return false;
}

/** Where the account's own link can be no navigation. */
const content = 'main, [role="main"], [role="dialog"], article, footer, [data-pagelet^="IGD"]';
const navigation = 'nav, [role="navigation"]';
/** The browser leaves out the many links of comments faster than we do. */
const linksOutside = `a[href]:not(:is(${content}) *)`;

/**
 * The account that acts: the profile link of the navigation rail, which alone leads to an account
 * and holds a picture. Null when not logged in, or when two accounts come into question.
 */
export function actingAccount(document: Document): string | null {
  const hasMain = document.querySelector('main, [role="main"]') !== null;
  const handles = new Map<string, boolean>();
  for (const link of document.querySelectorAll(linksOutside)) {
    const handle = handleOf(link);
    if (!handle || link.closest(content)) continue;
    // Without a main part the rail is the only place that is surely no comment.
    if (!hasMain && !link.closest(navigation)) continue;
    const picture = link.querySelector('img');
    if (!picture && !link.querySelector('span[role="link"][tabindex="-1"]')) continue;
    const named = picture?.getAttribute('alt')?.includes(handle) === true;
    handles.set(handle, named || handles.get(handle) === true);
  }
  const sure = [...handles].filter(([, named]) => named);
  const [only, another] = sure.length > 0 ? sure : [...handles];
  return only && !another ? only[0] : null;
}
