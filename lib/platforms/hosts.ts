import { platformId } from '../domain/ids.ts';

/**
 * The hosts of every platform, listed once: manifest matches, guards and the practice sites are
 * made from it. `overlay: false` = permission only; no adapter reads the host yet.
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
    overlay: false,
  },
] as const;

export type PlatformRow = (typeof platforms)[number];

/** Match patterns for the manifest, all platforms in order. */
export const hostPermissions: string[] = platforms.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** Match patterns of one platform's always-on script. */
export const matchesOf = (id: string): string[] =>
  rowOf(id).hosts.map((host) => `https://${host}/*`);

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
