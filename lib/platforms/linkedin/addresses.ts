import type { EpochMs } from '../../domain/ids.ts';
import { pathOf } from '../kit/links.ts';

const hosts = ['www.linkedin.com', 'linkedin.com'];

/** What carries comments: LinkedIn gives one post an activity and, by its sort, another number. */
export type PostType = 'activity' | 'ugcPost' | 'share' | 'groupPost';

export interface PostUrn {
  readonly type: PostType;
  readonly id: string;
}

export interface CommentUrn {
  /** The post as the comment names it; its number can differ from the page's (2026-08). */
  readonly post: PostUrn;
  readonly id: string;
}

const types = new Map<string, PostType>(
  (['activity', 'ugcPost', 'share', 'groupPost'] as const).map((type) => [
    type.toLowerCase(),
    type,
  ]),
);

function postUrn(type: string | undefined, id: string | undefined): PostUrn | null {
  const known = types.get((type ?? '').toLowerCase());
  return known && id ? { type: known, id } : null;
}

/** Group posts are numbered within their group: the group, a dash, the post. */
const urnPattern = /urn:li:(activity|ugcPost|share|groupPost):(?:\d+-)?(\d+)/;
const commentPattern =
  /urn:li:comment:\((?:urn:li:)?(activity|ugcPost|share|groupPost):(?:\d+-)?(\d+),(\d+)\)$/;

/** The post that a name such as `urn:li:activity:1` stands for, wherever it is written. */
export function postUrnIn(written: string | null): PostUrn | null {
  const found = written ? urnPattern.exec(written) : null;
  return found && postUrn(found[1], found[2]);
}

/** The comment that a name ending in `urn:li:comment:(activity:1,2)` stands for. */
export function commentUrnIn(written: string | null): CommentUrn | null {
  const found = written ? commentPattern.exec(written) : null;
  const post = found && postUrn(found[1], found[2]);
  const id = found?.[3];
  return post && id ? { post, id } : null;
}

/** The interop frame and some accounts have `/preload` in front (2026-03). */
const updatePath = /^(?:\/preload)?\/feed\/update\/([^/]+)\/?$/;
const namedPath =
  /^(?:\/preload)?\/posts\/[^/]*[-_](activity|ugcPost|share)-(\d{15,20})(?:-[\w-]*)?\/?$/i;

/** The single post an address stands for; null for feeds, profiles, searches and all else. */
export function postOf(path: string): PostUrn | null {
  const named = namedPath.exec(path);
  if (named) return postUrn(named[1], named[2]);
  const urn = decoded(updatePath.exec(path)?.[1]);
  return urn && /^urn:li:\w+:[\d-]+$/.test(urn) ? postUrnIn(urn) : null;
}

function decoded(segment: string | undefined): string | null {
  try {
    return segment === undefined ? null : decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Members and pages have separate names: `/in/acme` and `/company/acme` are two accounts. */
export interface Profile {
  readonly sort: 'in' | 'company' | 'school' | 'showcase';
  readonly slug: string;
}

const profilePath = /^\/(in|company|school|showcase)\/([^/]+)(?:\/posts)?\/?$/;

/** The account a link leads to; null for every other link. */
export function profileOf(link: Element): Profile | null {
  const found = profilePath.exec(pathOf(link, hosts) ?? '');
  const slug = decoded(found?.[2]);
  return found && slug ? { sort: found[1] as Profile['sort'], slug } : null;
}

export const profileUrl = ({ sort, slug }: Profile) =>
  `https://www.linkedin.com/${sort}/${encodeURIComponent(slug)}/`;

export const sameProfile = (a: Profile, b: Profile) =>
  a.slug.toLowerCase() === b.slug.toLowerCase() && (a.sort === 'in') === (b.sort === 'in');

/** Some links name a member by an internal number instead of the chosen name (2026). */
export const isMemberNumber = ({ sort, slug }: Profile) =>
  sort === 'in' && /^ACoA[\w-]{20,}$/.test(slug);

export const postUrl = ({ type, id }: PostUrn) =>
  `https://www.linkedin.com/feed/update/urn:li:${type}:${id}/`;

export const commentUrl = (page: PostUrn, { post, id }: CommentUrn) =>
  `${postUrl(page)}?commentUrn=${encodeURIComponent(
    `urn:li:comment:(${post.type}:${post.id},${id})`,
  )
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')}`;

/** The first ids with a time in them are of 2014. */
const firstTime = Date.UTC(2010, 0);

/** When a post or comment was written, from its number: milliseconds, 22 bits up. */
export function timeInId(id: string): EpochMs | undefined {
  const at = Number(BigInt(id) >> 22n);
  return at > firstTime && at < 8e12 ? at : undefined;
}
