import { someFolded } from '../../domain/page-state.ts';
import { firstInteger } from '../kit/digits.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { type TextRules, textOf } from '../kit/text.ts';
import { allIn, childTowards, climb } from '../kit/tree.ts';
import { handleIn, handleOf, type StatusAddress, statusOfLink } from './addresses.ts';

/** Test ids stand for years on X while tag names and classes change: no tag before a test id. */
export const testId = (id: string) => `[data-testid="${id}"]`;

export const tweetSelector = `${testId('tweet')}, article[role="article"]`;

/** A quoted post is a link that is no `<a>`: it holds links of its own (X, 2023 to 2026). */
const boxes = `[role="link"]:not(a), ${tweetSelector}`;

/** Whether `node` belongs to a post quoted inside the tweet, or to a tweet inside the tweet. */
export function isQuoted(node: Element, tweet: Element): boolean {
  const box = node.parentElement?.closest(boxes);
  return box != null && box !== tweet && tweet.contains(box);
}

/** The tweet's own first element that matches: never one of a quoted post. */
export function own(tweet: Element, selector: string): Element | null {
  const first = tweet.querySelector(selector);
  if (!first || !isQuoted(first, tweet)) return first;
  for (const found of tweet.querySelectorAll(selector)) if (!isQuoted(found, tweet)) return found;
  return null;
}

const isOutermost = (tweet: Element) => !tweet.parentElement?.closest(tweetSelector);

/** Tweets in or at `root`, without those quoted in others. */
export const tweetsIn = (root: Element) => allIn(root, tweetSelector).filter(isOutermost);

export function tweetAround(node: Node): Element | null {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  let found: Element | null = null;
  for (let at = start?.closest(tweetSelector); at; at = at.parentElement?.closest(tweetSelector)) {
    found = at;
  }
  return found;
}

/** A tweet shown to be read while one answers it, or over the page: not of the conversation. */
export const inDialog = (tweet: Element) =>
  tweet.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** Sold placements stand in this wrapper; those without a time drop out by that as well. */
export const isAdvertisement = (tweet: Element) =>
  tweet.parentElement?.closest(testId('placementTracking')) != null;

export interface TimeLink extends StatusAddress {
  readonly link: Element;
  readonly time: Element;
}

/**
 * The tweet's own address: the link around its time. It stands in the name line, or in a bar below
 * the text of the focused tweet.
 */
export function timeLinkOf(tweet: Element): TimeLink | null {
  const name = nameOf(tweet);
  let best: TimeLink | null = null;
  for (const time of tweet.querySelectorAll('a[href*="/status"] time')) {
    const link = time.closest('a');
    const address = link && statusOfLink(link);
    if (!link || !address || isQuoted(link, tweet)) continue;
    const found = { ...address, link, time };
    if (name?.contains(link)) return found;
    best ??= found;
  }
  return best;
}

/** The time's link as it was when it was found: finding it is dear, seeing that it still holds is cheap. */
const knownLinks = new WeakMap<Element, { link: Element; href: string | null; id: string }>();

/** The tweet's id as it reads now; lists recycle their nodes. */
export function idOf(tweet: Element): string | null {
  const known = knownLinks.get(tweet);
  if (known && known.href === known.link.getAttribute('href') && tweet.contains(known.link)) {
    return known.id;
  }
  const found = timeLinkOf(tweet);
  if (!found) return null;
  const { link, id } = found;
  knownLinks.set(tweet, { link, href: link.getAttribute('href'), id });
  return id;
}

export const nameOf = oncePerSlice((tweet: Element) => own(tweet, testId('User-Name')));

/** Who wrote the tweet, as handle; the name line and the address have to agree if both tell. */
export function authorHandle(tweet: Element, address: StatusAddress): string | null {
  const said = nameOf(tweet);
  const linked = said ? [...said.querySelectorAll('a[href]')].map(handleOf) : [];
  const fromName = linked.find((handle) => handle !== null) ?? null;
  const avatar = own(tweet, '[data-testid^="UserAvatar-Container-"]');
  return fromName ?? address.handle ?? (avatar && handleInTestId(avatar));
}

export const handleInTestId = (avatar: Element) => {
  const handle = avatar.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  return handle === 'unknown' ? null : handleIn(handle);
};

const nameRules: TextRules = { skip: 'time', blocks: false };

export function displayName(tweet: Element, handle: string): string | undefined {
  const said = nameOf(tweet);
  if (!said) return undefined;
  for (const link of said.querySelectorAll('a[href]')) {
    if (handleOf(link)?.toLowerCase() !== handle.toLowerCase()) continue;
    const name = textOf(link, nameRules).replace(/\s+/g, ' ');
    if (name && name !== `@${handle}`) return name;
  }
  return undefined;
}

const showMore = testId('tweet-text-show-more-link');
const textRules: TextRules = { skip: `${showMore}, button, [role="button"]`, blocks: false };
const articleRules: TextRules = { skip: 'button, [role="button"]', blocks: true };
/** Long-form articles can be books; the start is enough to know them by. */
const articleLength = 4_000;

export interface TweetWords {
  readonly element: Element | null;
  readonly text: string;
  readonly truncated: boolean;
}

/** What the tweet says: its text, or the title and body of a long-form article. */
export function wordsOf(tweet: Element): TweetWords {
  const element = own(tweet, testId('tweetText'));
  if (element) {
    const truncated = own(tweet, showMore) !== null;
    return { element, text: textOf(element, textRules), truncated };
  }
  const parts = [testId('twitter-article-title'), testId('twitterArticleRichTextView')]
    .map((selector) => own(tweet, selector))
    .filter((part) => part !== null);
  const text = parts.map((part) => textOf(part, articleRules)).join('\n\n');
  const kept = [...text.slice(0, articleLength * 2)].slice(0, articleLength).join('');
  return { element: parts[0] ?? null, text: kept, truncated: kept.length < text.length };
}

export const replyControlOf = (tweet: Element) => own(tweet, testId('reply')) as HTMLElement | null;

const plainNumber = /^\p{Nd}+(?:[.,٬\u00a0\u202f ’']\p{Nd}{3})*$/u;

/** How many replies the site counts; `folded` when it cannot be read, so that nobody relies on it. */
export function replyCountOf(tweet: Element): { replyCount: number } | { folded: number } {
  const control = replyControlOf(tweet);
  const labelled = firstInteger(control?.getAttribute('aria-label') ?? '');
  if (labelled !== null) return { replyCount: labelled };
  const shown = control?.textContent?.trim() ?? '';
  const counted = plainNumber.test(shown) ? firstInteger(shown) : null;
  return counted === null ? { folded: someFolded } : { replyCount: counted };
}

/** The row with the name and, at its far end, the "…" control. */
export function headOf(
  tweet: Element,
): { row: Element; name: Element; menu: Element | null } | null {
  const name = nameOf(tweet);
  const caret = own(tweet, testId('caret'));
  const row = name && climb(name.parentElement, tweet, (element) => element.contains(caret));
  if (!name) return null;
  const aside = row && caret && childTowards(row, caret);
  if (row && aside && !aside.contains(name)) return { row, name, menu: aside };
  const line = name.parentElement;
  return line && line !== tweet ? { row: line, name, menu: null } : null;
}

interface Lines {
  readonly above: boolean | null;
  readonly below: boolean | null;
}

/**
 * Whether the line that joins a chain of tweets runs into this one from above, and out of it below;
 * null where the markup does not tell. The lines are empty boxes in the column of the avatar: one in
 * a row of its own above it, one after it (X, 2023 to 2026).
 */
export const linesOf = oncePerSlice((tweet: Element): Lines => {
  const avatar = own(tweet, testId('Tweet-User-Avatar'));
  const name = nameOf(tweet);
  const row = avatar && name && climb(avatar.parentElement, tweet, (box) => box.contains(name));
  const column = row && childTowards(row, avatar);
  if (!row || !column) return { above: null, below: null };
  const head = row.previousElementSibling;
  return {
    above: head ? hasLine(head) : null,
    below: climb(avatar, row, (box) => isEmptyBox(box.nextElementSibling)) !== null,
  };
});

const isEmptyBox = (box: Element | null) =>
  box !== null && box.tagName === 'DIV' && box.childElementCount === 0 && !box.textContent;

function hasLine(head: Element): boolean {
  let row: Element = head;
  while (row.childElementCount === 1) row = row.firstElementChild as Element;
  const column = row.firstElementChild;
  return column?.childElementCount === 1 && isEmptyBox(column.firstElementChild);
}
