import type { EpochMs } from '../../domain/ids.ts';
import { onlySegment, pathOf } from '../kit/links.ts';

const hosts = ['x.com', 'www.x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com'];

/** First segments of X's own pages; none of them is an account (x.com, 2026-11). */
const ownPages = new Set(
  'i home explore search notifications messages settings compose hashtag intent jobs login logout signup account tos privacy about download share articles lists communities bookmarks premium'.split(
    ' ',
  ),
);

const handlePattern = /^[A-Za-z0-9_]{1,20}$/;

/** The account a profile link leads to; null for every other link. */
export function handleOf(link: Element): string | null {
  return handleIn(onlySegment(pathOf(link, hosts)));
}

/** A handle, or null for what is none: X's own pages, the suffix of a card without an account. */
export function handleIn(written: string | null | undefined): string | null {
  if (!written || !handlePattern.test(written) || ownPages.has(written.toLowerCase())) return null;
  return written;
}

export interface StatusAddress {
  readonly id: string;
  /** Null in addresses such as `/i/status/1`. */
  readonly handle: string | null;
}

const statusPath = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)\/?$/;
/** The time of an edited tweet leads to its history (2026). */
const historyPath = /^\/(?:i\/web|[^/]+)\/status\/(\d+)\/history\/?$/;

/** The tweet a path stands for; null for its lists of quotes, likes, pictures and the like. */
export function statusOf(path: string | null): StatusAddress | null {
  const id = path && statusPath.exec(path)?.[1];
  if (!id) return null;
  return { id, handle: handleIn(path.split('/')[1]) };
}

/** The tweet a time's link stands for. */
export function statusOfLink(link: Element): StatusAddress | null {
  const path = pathOf(link, hosts);
  const history = path && historyPath.exec(path)?.[1];
  if (history) return { id: history, handle: handleIn(path.split('/')[1]) };
  return statusOf(path);
}

/** The conversation that an address opens: by the numbers of its two people, or that of a group. */
export const chatIn = (path: string) => /^\/i\/chat\/(\d+-\d+|g\d+)\/?$/.exec(path)?.[1] ?? null;

/** The reply dialog has an address of its own, over the page it was opened on. */
export const isCompose = (path: string) => /^\/compose\/(post|tweet)\/?$/.test(path);

export const permalinkOf = (handle: string, id: string) => `https://x.com/${handle}/status/${id}`;

const snowflakeEpoch = 1_288_834_974_657n;

/**
 * When a tweet was posted, from its id (snowflake, 22 bits right of the milliseconds). Undefined for
 * the short ids from before November 2010, which hold no time.
 */
export function timeInId(id: string): EpochMs | undefined {
  const value = BigInt(id);
  // Sequential ids ended near 3 * 10^10; snowflakes passed that within the first minute.
  if (value < 30_000_000_000n) return undefined;
  return Number((value >> 22n) + snowflakeEpoch);
}

/** Whether tweet `a` is older than tweet `b`: ids grow with time. */
export const isOlder = (a: string, b: string) => BigInt(a) < BigInt(b);
