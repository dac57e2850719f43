import { platformId } from '../domain/ids.ts';

/**
 * The hosts of every platform, listed once: manifest matches, guards and the practice sites are
 * made from it. `overlay: false` = permission only; no adapter reads the host yet. `frames`: paths of
 * frames that are part of the site's pages; without it only a tab's own document is read.
 */
export const platforms = [
  {
    id: platformId('x'),
    label: 'X',
    tile: 'X',
    hosts: ['x.com', 'pro.x.com'],
    overlay: true,
  },
  {
    id: platformId('instagram'),
    label: 'Instagram',
    tile: 'IG',
    hosts: ['www.instagram.com'],
    overlay: true,
  },
  {
    id: platformId('facebook'),
    label: 'Facebook',
    tile: 'f',
    hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
    overlay: true,
  },
  {
    id: platformId('linkedin'),
    label: 'LinkedIn',
    tile: 'in',
    hosts: ['www.linkedin.com'],
    overlay: true,
    // The newer front-end shows messages in a frame of the older one (2026).
    frames: ['/preload/'],
  },
] as const;

export type PlatformRow = (typeof platforms)[number];

/** Match patterns for the manifest, all platforms in order. */
export const hostPermissions: string[] = /* @__PURE__ */ platforms.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** Match patterns of one platform's always-on script. */
export const matchesOf = (id: string): string[] =>
  rowOf(id).hosts.map((host) => `https://${host}/*`);

/** Whether a platform is read in frames of its pages too. */
export const readsFrames = (id: string): boolean => framesOf(id).length > 0;

/** Whether a document is one of the platform's: a tab's own, or in a frame that the site shows as a part. */
export const isOurFrame = (id: string, { isTop, path }: { isTop: boolean; path: string }) =>
  isTop || framesOf(id).includes(path);

function framesOf(id: string): readonly string[] {
  const row = rowOf(id);
  return 'frames' in row ? row.frames : [];
}

/** The platform's name as people say it. */
export const labelOf = (id: string): string => rowOf(id).label;

function rowOf(id: string): PlatformRow {
  const row = platforms.find((platform) => platform.id === id);
  if (!row) throw new Error(`No platform "${id}" in hosts.ts`);
  return row;
}

/** The platform that owns a host, or null. */
export function platformOfHost(host: string): PlatformRow | null {
  return platforms.find(({ hosts }) => (hosts as readonly string[]).includes(host)) ?? null;
}
