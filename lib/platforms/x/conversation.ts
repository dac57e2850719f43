import type { EpochMs } from '../../domain/ids.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { datetimeOf } from '../kit/times.ts';
import type { PageContext } from '../types.ts';
import { isOlder, statusOf } from './addresses.ts';
import {
  idOf,
  inDialog,
  isAdvertisement,
  linesOf,
  nameOf,
  type TimeLink,
  testId,
  timeLinkOf,
  tweetSelector,
  tweetsIn,
} from './tweet.ts';

/** What is known of one conversation for as long as its tab lives. */
interface Remembered {
  /** The first tweet of the conversation, once it was seen. */
  root: string | null;
  /** The list was seen with the focused tweet in it. */
  readonly lists: WeakSet<Element>;
  /** Tweets known to belong here; a list that shows one of them is this conversation's. */
  readonly members: Set<string>;
  /** Which tweet a tweet was joined to when both were in the page. */
  readonly parents: Map<string, string>;
  /** Tweets known to stand under a heading such as "Discover more". */
  readonly strangers: Set<string>;
  focusSeen: boolean;
  /** When the focused tweet was posted, as its own time says. */
  focusAt: EpochMs | undefined;
  /** The document came with this conversation, so what is in it belongs to it. */
  readonly loaded: boolean;
}

/**
 * X keeps only the rows near the view (2026-11), so the focused tweet, the root and the heading are
 * often not in the page at the moment a reply is read. What was seen once is remembered.
 */
const remembered = new WeakMap<Document, Map<string, Remembered>>();
const keptConversations = 20;

function memoryOf(document: Document, focus: string): Remembered {
  let all = remembered.get(document);
  if (!all) {
    all = new Map();
    remembered.set(document, all);
  }
  let one = all.get(focus);
  if (!one) {
    one = {
      root: null,
      lists: new WeakSet(),
      members: new Set(),
      parents: new Map(),
      strangers: new Set(),
      focusSeen: false,
      focusAt: undefined,
      loaded: loadedAt(document, focus),
    };
    all.set(focus, one);
    const [oldest] = all.keys();
    if (all.size > keptConversations && oldest !== undefined) all.delete(oldest);
  }
  return one;
}

const rowSelector = testId('cellInnerDiv');

/** The row of the list that a tweet stands in; where there are no rows, the tweet's own box. */
function rowOf(tweet: Element): Element {
  const row = tweet.closest(rowSelector);
  if (row) return row;
  let at = tweet;
  while (at.parentElement && at.parentElement.childElementCount === 1) at = at.parentElement;
  return at;
}

/** One row of the list: a tweet of the conversation, or anything else. */
interface Row {
  readonly element: Element;
  readonly tweet: Element | null;
  readonly id: string;
  readonly heading: boolean;
}

function rowFrom(element: Element): Row {
  const tweet = element.matches(tweetSelector) ? element : element.querySelector(tweetSelector);
  const id = tweet && idOf(tweet);
  if (tweet && id && !isAdvertisement(tweet)) return { element, tweet, id, heading: false };
  const heading = element.querySelector('h1, h2, h3, [role="heading"]') !== null;
  return { element, tweet: null, id: '', heading };
}

/** The tweet the page is about: by its address, or under the reply dialog by how it is drawn. */
export function focusOf({ url, document }: PageContext): string | null {
  return statusOf(url.pathname)?.id ?? focusDrawn(document);
}

/**
 * The tweet drawn as the focused one: out of the tab order, its time in a bar of its own instead of
 * the name line. Both have to hold.
 */
function focusDrawn(document: Document): string | null {
  for (const tweet of document.querySelectorAll(`${testId('tweet')}[tabindex="-1"]`)) {
    const address = timeLinkOf(tweet);
    if (!address || inDialog(tweet) || nameOf(tweet)?.contains(address.link)) continue;
    return address.id;
  }
  return null;
}

/** Loaded at this very address, not come to it from another page of the site. */
function loadedAt(document: Document, focus: string): boolean {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return entry === undefined || statusOf(new URL(entry.name).pathname)?.id === focus;
}

/** Where a tweet stands in its conversation. */
export interface Standing {
  readonly kind: 'post' | 'reply';
  /** Id of the tweet answered; null when the page does not show it. */
  readonly parent: string | null;
  readonly root: string;
  readonly focused: boolean;
}

/**
 * Where the tweet stands, or null when it does not belong to the conversation: under "Discover
 * more", or left over from the page before.
 */
export function standingOf(
  tweet: Element,
  { id, time }: TimeLink,
  context: PageContext,
): Standing | null {
  const focus = focusOf(context);
  if (focus === null) return null;
  const memory = memoryOf(context.document, focus);
  // A reply that was just clicked is in the old list still, drawn as the reply it was.
  const isFocus = (row: Pick<Row, 'tweet' | 'id'>) =>
    row.id === focus && (memory.loaded || row.tweet?.getAttribute('tabindex') !== '0');
  const focused = isFocus({ tweet, id });
  const walk = walkAlong(tweet, focused ? () => false : isFocus);

  if (focused || walk.focusAbove || walk.focusBelow) {
    memory.focusSeen = true;
    memory.lists.add(walk.list);
  } else if (!isKnownList(walk, memory) && (memory.focusSeen || !memory.loaded)) {
    return null;
  }

  if (focused) memory.focusAt = datetimeOf(time);
  const above = !focused && (walk.focusBelow || (!walk.focusAbove && isOlder(id, focus)));
  const below = !focused && !above;
  if (below && (walk.headingAbove || walk.idsAbove.some((other) => memory.strangers.has(other)))) {
    memory.strangers.add(id);
    return null;
  }
  if (below && (memory.strangers.has(id) || isBefore(time, memory.focusAt))) return null;
  memory.members.add(id);

  const joined = parentOf(tweet, walk, below, (other) => other === focus && isWhole(walk, memory));
  if (joined.parent !== null) memory.parents.set(id, joined.parent);
  // The row above leaves the page before this one does.
  const known = joined.hangs ? memory.parents.get(id) : undefined;
  const parent = joined.parent ?? known ?? null;
  const { hangs } = joined;
  if (!below && !hangs && walk.idsAbove.length === 0) memory.root = id;
  const root = memory.root ?? focus;
  if (below) return { kind: 'reply', parent: hangs ? parent : focus, root, focused: false };
  return { kind: hangs ? 'reply' : 'post', parent, root, focused };
}

/**
 * What was posted before the focused tweet is no answer to it. The heading "Discover more" comes after
 * the tweets under it (2026), so until then their age is all there is.
 */
function isBefore(time: Element, focusAt: EpochMs | undefined): boolean {
  const at = datetimeOf(time);
  return at !== undefined && focusAt !== undefined && at < focusAt;
}

interface Walk {
  readonly list: Element;
  /** The row right above, whatever is in it. */
  readonly before: Row | null;
  readonly idsAbove: readonly string[];
  readonly headingAbove: boolean;
  readonly focusAbove: boolean;
  readonly focusBelow: boolean;
}

/**
 * The rows of a list as they stand on the page. X moves its cells by `translateY` and gives an old cell
 * to a new row (2026-11), so the document's order says nothing where cells have places of their own.
 */
const rowsOf = oncePerSlice((list: Element): readonly Row[] => {
  const rows = [...list.children].map(rowFrom);
  const places = rows.map(({ element }) => placeOf(element));
  if (places.some((place) => place === null)) return rows;
  const order = rows.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return order.map((at) => rows[at] as Row);
});

/** Read from the style that the page wrote, so that nothing is laid out for it. */
function placeOf(row: Element): number | null {
  const written = /translateY\((-?[\d.]+)px\)/.exec(row.getAttribute('style') ?? '')?.[1];
  return written === undefined ? null : Number(written);
}

/** Looks along the rows upwards to the focused tweet, and downwards where it is not above. */
function walkAlong(tweet: Element, isFocus: (row: Row) => boolean): Walk {
  const element = rowOf(tweet);
  const list = element.parentElement ?? element;
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row.element === element);
  const above = rows.slice(0, Math.max(at, 0)).reverse();
  const focus = above.findIndex(isFocus);
  const between = focus < 0 ? above : above.slice(0, focus + 1);
  return {
    list,
    before: above[0] ?? null,
    idsAbove: between.filter((row) => row.tweet).map((row) => row.id),
    headingAbove: between.some((row) => row.heading),
    focusAbove: focus >= 0,
    focusBelow: focus < 0 && rows.slice(at + 1).some(isFocus),
  };
}

/** Whether every tweet seen so far is in the page now, so that no row between two others is missing. */
function isWhole({ list }: Walk, memory: Remembered): boolean {
  const ids = new Set(rowsOf(list).map(({ id }) => id));
  return [...memory.members].every((id) => ids.has(id));
}

function isKnownList({ list, idsAbove }: Walk, memory: Remembered): boolean {
  if (memory.lists.has(list)) return true;
  const known =
    idsAbove.some((id) => memory.members.has(id)) ||
    rowsOf(list).some(({ id }) => memory.members.has(id));
  if (known) memory.lists.add(list);
  return known;
}

/**
 * Which tweet this one is joined to. `hangs` without a parent: it answers one that the page does not
 * show ("Show more replies", a tweet taken down).
 * @param below whether the tweet stands below the focused one
 * @param isFocus whether a tweet is the focused one and no row is missing; else what stands right below
 *   it in the page may stand far below it in the list
 */
function parentOf(
  tweet: Element,
  { before }: Walk,
  below: boolean,
  isFocus: (id: string) => boolean,
): { parent: string | null; hangs: boolean } {
  const line = linesOf(tweet).above;
  if (!before?.tweet) return { parent: null, hangs: line === true };
  const lineBefore = linesOf(before.tweet).below;
  if (below) {
    // Two facts about one line: what leaves the tweet above has to come in here.
    if (line === true) {
      const joined = lineBefore !== false || isFocus(before.id);
      return { parent: joined ? before.id : null, hangs: true };
    }
    return line === null && lineBefore === true
      ? { parent: before.id, hangs: true }
      : { parent: null, hangs: false };
  }
  // Above the focused tweet stands nothing but what it answers: there, standing next to it is a fact.
  const apart = line === false && lineBefore === false;
  return apart ? { parent: null, hangs: false } : { parent: before.id, hangs: true };
}

/**
 * Items whose standing something at `node` may change: the ones right above and below, and below the
 * focused tweet or a heading all of them.
 */
export function tweetsBeside(node: Node, context: PageContext): readonly Element[] {
  const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const element = start?.closest(rowSelector);
  const list = element ? element.parentElement : start;
  if (!list) return [];
  const rows = element ? rowsOf(list) : [];
  const at = rows.findIndex((row) => row.element === element);
  const row = rows[at];
  const found =
    !row || row.heading || row.id === focusOf(context)
      ? tweetsIn(list)
      : [rows.slice(0, at).findLast(isTweet), row, rows.slice(at + 1).find(isTweet)].map(
          (one) => one?.tweet,
        );
  return found.filter((tweet) => tweet != null && !inDialog(tweet)) as Element[];
}

const isTweet = ({ tweet }: Row) => tweet !== null;
