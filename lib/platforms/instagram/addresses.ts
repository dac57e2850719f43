import type { EpochMs } from '../../domain/ids.ts';
import { onlySegment, pathOf } from '../kit/links.ts';

const hosts = ['www.instagram.com', 'instagram.com'];

/** First segments of Instagram's own pages; none of them is an account (2026-11). */
const ownPages = new Set(
  'about accounts api archive blog challenge create data developer direct directory emails explore graphql help legal lite locations nametag notifications p press privacy reel reels s session stories terms topics tv web your_activity'.split(
    ' ',
  ),
);

const handlePattern = /^[A-Za-z0-9_.]{1,40}$/;

/** The account a profile link leads to; null for every other link. */
export function handleOf(link: Element): string | null {
  const handle = onlySegment(pathOf(link, hosts));
  return handle && handlePattern.test(handle) && !ownPages.has(handle.toLowerCase())
    ? handle
    : null;
}

const postPath = /^\/(?:[^/]+\/)?(?:p|reel|tv)\/([\w-]+)(?:\/(.*))?$/;
const commentTail = /^c\/(\d+)(?:\/r\/(\d+))?\/?$/;

export interface PostAddress {
  readonly code: string;
  /** Of a comment's own address. */
  readonly comment: string | null;
  /** The comment beneath which a reply stands, where its address says so. */
  readonly root: string | null;
}

/** The post, comment or reply a path stands for; null for every other path. */
export function postOf(path: string | null): PostAddress | null {
  const found = path ? postPath.exec(path) : null;
  const code = found?.[1];
  // `/explore/p/...` and the like are no accounts' posts.
  if (!found || !code || ownPages.has((path?.split('/')[1] ?? '').replace(/^(p|reel|tv)$/, ''))) {
    return null;
  }
  const tail = found[2] ?? '';
  if (tail === '') return { code, comment: null, root: null };
  const comment = commentTail.exec(tail);
  if (!comment) return null;
  const [, first = null, reply] = comment;
  return { code, comment: reply ?? first, root: reply === undefined ? null : first };
}

/** The conversation of Direct that an address opens. */
export const threadIn = (path: string) => /^\/direct\/t\/(\d+)\/?$/.exec(path)?.[1] ?? null;

export const postOfLink = (link: Element) => postOf(pathOf(link, hosts));

export const permalinkOf = (code: string, { comment, root }: Omit<PostAddress, 'code'>) =>
  `https://www.instagram.com/p/${code}/${root ? `c/${root}/r/${comment}/` : comment ? `c/${comment}/` : ''}`;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const mediaEpoch = 1_314_220_021_721n;

/**
 * When a post was uploaded, from its shortcode: base64 of the media's number, which holds the time
 * 23 bits up. Comment numbers hold no time. Undefined for codes that are no media number.
 */
export function timeInCode(code: string): EpochMs | undefined {
  // A private post's code carries a key behind the eleven letters that name it.
  const letters = code.slice(0, 11);
  let value = 0n;
  for (const letter of letters) {
    const worth = alphabet.indexOf(letter);
    if (worth < 0) return undefined;
    value = value * 64n + BigInt(worth);
  }
  return Number((value >> 23n) + mediaEpoch);
}
