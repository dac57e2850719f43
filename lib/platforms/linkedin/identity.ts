import { oncePerSlice } from '../kit/slice.ts';
import { isMemberNumber, type Profile, profileOf, sameProfile } from './addresses.ts';
import { commentIcon, foldName, nameOn, type Writer } from './reading.ts';

/** A member or page that acts; the name only where the page shows it. */
export interface Identity {
  readonly profile: Profile;
  readonly name: string | null;
}

const navigation = 'header, nav, [data-view-name^="navigation-"]';
const memberLinks =
  'header a[href*="/in/"], nav a[href*="/in/"], [data-view-name^="navigation-"] a[href*="/in/"], a[href*="/in/"][data-view-name^="navigation-"]';
const content = 'main, [role="main"], [role="article"], aside, footer';
const photo = 'header img.global-nav__me-photo[alt]';

/**
 * Who acts on this page. A member who runs pages has a control in front of a post's actions that
 * shows as whom they act there; it is read, never pressed. Null when that is somebody the page does
 * not link.
 */
export const identityOf = oncePerSlice((document: Document): Identity | null => {
  const member = memberOf(document);
  const shown = toggleOf(document)?.getAttribute('alt')?.trim();
  if (!shown) {
    if (member) lastFound.set(document, member);
    return member;
  }
  const writer = writerNamed(shown, document);
  const found = namedIn(shown, [member, writer]);
  if (found) lastFound.set(document, found);
  return found;
});

/** Whom a look at the page found last; each look goes through all of it. */
const lastFound = new WeakMap<Document, Identity>();

/** What is known of the acting account `self`; the page is looked through only for another one. */
export function identityAs(self: string, document: Document): Identity | null {
  const last = lastFound.get(document);
  return last?.profile.slug === self ? last : identityOf(document);
}

/**
 * The picture on the control that switches identity: the one control with a picture in the row of a
 * post's actions, before all others (2026-09). Its label is in the reader's language.
 */
function toggleOf(document: Document): Element | null {
  for (const icon of document.querySelectorAll(commentIcon)) {
    let row = icon.closest('button')?.parentElement;
    while (row && row.querySelectorAll('button').length < 2) row = row.parentElement;
    const first = row?.querySelector('button');
    const picture = first?.textContent?.trim() ? null : first?.querySelector('img[alt]');
    if (picture) return picture;
  }
  return null;
}

/** The logged-in member: the profile link of the navigation, else what the page was loaded with. */
function memberOf(document: Document): Identity | null {
  const name = document.querySelector(photo)?.getAttribute('alt')?.trim() || null;
  const found: Identity[] = [];
  for (const link of document.querySelectorAll(memberLinks)) {
    if (!link.closest(navigation) || link.closest(content)) continue;
    const profile = profileOf(link);
    if (!profile || found.some((other) => sameProfile(other.profile, profile))) continue;
    const alt = link.querySelector('img[alt]')?.getAttribute('alt')?.trim();
    found.push({ profile, name: name ?? (alt || nameOn(link) || null) });
  }
  const [only, another] = found;
  if (only) return another ? null : only;
  const slug = loadedMember(document);
  return slug ? { profile: { sort: 'in', slug }, name } : null;
}

/**
 * The older front-end leaves the answers it was loaded with in the page, each beside the request:
 * `/voyager/api/me` is the member (2026).
 */
function loadedMember(document: Document): string | null {
  const kept = loaded.get(document);
  if (kept !== undefined) return kept;
  for (const request of document.querySelectorAll('code[id^="datalet-"]')) {
    const asked = parsed(request.textContent);
    if (asked?.request !== '/voyager/api/me' || typeof asked.body !== 'string') continue;
    const answer = parsed(document.getElementById(asked.body)?.textContent ?? '');
    const included = Array.isArray(answer?.included) ? answer.included : [];
    const slug = included.find((one) => typeof one?.publicIdentifier === 'string');
    if (!slug) continue;
    loaded.set(document, slug.publicIdentifier);
    return slug.publicIdentifier;
  }
  if (document.readyState === 'complete') loaded.set(document, null);
  return null;
}

const loaded = new WeakMap<Document, string | null>();

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

interface Compared {
  readonly label: string;
  best: Identity | null;
  /** Links that were compared with the label, and where they led; a list gives its nodes new ones. */
  readonly links: WeakMap<Element, string | null>;
}

const compared = new WeakMap<Document, Compared>();

/** Of those whom the posts and comments link by name, the one whom a label names. */
function writerNamed(label: string, document: Document): Identity | null {
  let kept = compared.get(document);
  if (kept?.label !== label) {
    kept = { label, best: null, links: new WeakMap() };
    compared.set(document, kept);
  }
  for (const link of document.querySelectorAll('main a[href], [role="main"] a[href]')) {
    const href = link.getAttribute('href');
    if (kept.links.get(link) === href) continue;
    const profile = profileOf(link);
    const name = profile && nameOn(link);
    if (profile && name) kept.best = namedIn(label, [kept.best, { profile, name }]);
    if (!profile || name) kept.links.set(link, href);
  }
  return kept.best;
}

/**
 * Who of these a label such as "Photo of Halden & Oak" names: the longest name at one end of it, with
 * no more than the site's own words beside it.
 */
function namedIn(label: string, people: readonly (Identity | null)[]): Identity | null {
  const whole = foldName(label);
  let best: Identity | null = null;
  let length = 0;
  for (const person of people) {
    const name = foldName(person?.name ?? '');
    if (!person || !name || name.length <= length) continue;
    const rest = whole.startsWith(name)
      ? whole.slice(name.length)
      : whole.endsWith(name)
        ? whole.slice(0, -name.length)
        : null;
    if (rest === null || !isSitesOwn(rest)) continue;
    best = person;
    length = name.length;
  }
  return best;
}

/** "photo of", "foto von", "صورة": in English it is known, elsewhere it is short. */
function isSitesOwn(rest: string): boolean {
  const words = rest.trim();
  return words.startsWith('photo of') ? words === 'photo of' : words.split(/\s+/).length <= 2;
}

/**
 * Whether a comment is the acting account's. Undefined where the page does not tell: no account, or a
 * link that names the member by number while the account is known by name.
 */
export function isOwnWriter(
  { profile, name }: Writer,
  self: string | null,
  document: Document,
): boolean | undefined {
  if (self === null) return undefined;
  const identity = identityAs(self, document);
  if (!identity || identity.profile.slug !== self) {
    // Said in options: a name alone, of a member or a page.
    return profile.slug.toLowerCase() === self.toLowerCase();
  }
  if (sameProfile(identity.profile, profile)) return true;
  const numbered = isMemberNumber(profile) !== isMemberNumber(identity.profile);
  if (!numbered || identity.profile.sort !== 'in' || profile.sort !== 'in') return false;
  return identity.name !== null && foldName(identity.name) !== foldName(name) ? false : undefined;
}
