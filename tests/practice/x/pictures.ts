import { stableNumber } from '../data/native-ids.ts';
import type { PracticeAsset } from '../server/practice-site.ts';

export const avatarUrl = (handle: string): string =>
  `https://pbs.twimg.com/profile_images/${handle}.svg`;

export const photoUrl = (name: string): string => `https://pbs.twimg.com/media/${name}.svg`;

/** Address of an emoji's picture: its code points in hexadecimal, joined by hyphens. */
export function emojiUrl(emoji: string): string {
  const points = [...emoji].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
  return `https://abs-0.twimg.com/emoji/v2/svg/${points}.svg`;
}

/** Draws what the three functions above point at; null for any other address. */
export function pictureAt(url: URL): PracticeAsset | null {
  const [, name] = /([^/]+)\.svg$/.exec(url.pathname) ?? [];
  if (!name) return null;
  if (url.pathname.startsWith('/profile_images/')) return svg(avatar(name));
  if (url.pathname.startsWith('/media/')) return svg(photo(name));
  if (url.pathname.startsWith('/emoji/') && /^[0-9a-f-]+$/.test(name)) return svg(emoji(name));
  return null;
}

const svg = (body: string): PracticeAsset => ({
  type: 'image/svg+xml',
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">${body}</svg>`,
});

const hue = (seed: string) => Number(stableNumber(seed, 9)) % 360;

function avatar(handle: string): string {
  const letter = handle
    .replaceAll(/[^a-z]/g, '')
    .charAt(0)
    .toUpperCase();
  return `<rect width="120" height="120" fill="hsl(${hue(handle)} 38% 46%)"/><text x="60" y="62" fill="#fff" font-family="sans-serif" font-size="58" text-anchor="middle" dominant-baseline="middle">${letter}</text>`;
}

function photo(name: string): string {
  const wall = hue(name);
  return `<rect width="120" height="120" fill="hsl(${wall} 24% 82%)"/><rect y="84" width="120" height="36" fill="hsl(${wall} 22% 62%)"/><rect x="22" y="62" width="76" height="6" rx="2" fill="#8a5a2f"/><path d="M30 68l-5 36M90 68l5 36" stroke="#7a4e28" stroke-width="5"/><circle cx="76" cy="52" r="9" fill="#c9b48a"/>`;
}

function emoji(points: string): string {
  const text = String.fromCodePoint(
    ...points.split('-').map((point) => Number.parseInt(point, 16)),
  );
  return `<text x="60" y="66" font-size="96" text-anchor="middle" dominant-baseline="middle">${text}</text>`;
}
