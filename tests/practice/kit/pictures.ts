const WOODS = ['#c89b6a', '#8a5a34', '#d9b58a', '#6f4a2d', '#b98049', '#a3703f'];

function number(seed: string): number {
  let sum = 7;
  for (const char of seed) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return sum;
}

function svg(size: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${body}</svg>`;
}

/** A round face for a handle: its first letter on a colour of its own. */
export function avatarSvg(handle: string): string {
  const hue = (number(handle) * 47) % 360;
  const letter = handle.charAt(0).toUpperCase();
  return svg(
    '80 80',
    `<rect width="80" height="80" fill="hsl(${hue} 42% 52%)"/>
<text x="40" y="54" font-family="sans-serif" font-size="38" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
}

/** A drawing of a table in a room, another one for every index. */
export function roomSvg(index: number): string {
  const wood = WOODS[index % WOODS.length];
  const legs = [170, 610].map(
    (x) => `<rect x="${x}" y="640" width="26" height="300" fill="${wood}"/>`,
  );
  return svg(
    '800 1000',
    `<rect width="800" height="1000" fill="hsl(${30 + index * 60} 24% 84%)"/>
<rect y="880" width="800" height="120" fill="hsl(${30 + index * 60} 18% 70%)"/>
<circle cx="400" cy="250" r="96" fill="#fff4dc"/><rect x="396" width="8" height="160" fill="#444"/>
${legs.join('')}
<rect x="110" y="600" width="580" height="48" rx="8" fill="${wood}"/>
<rect x="330" y="500" width="110" height="100" rx="10" fill="hsl(${150 + index * 30} 25% 45%)"/>`,
  );
}

/** The picture of an emoji. @param points its code points in hexadecimal, joined by hyphens */
export function emojiSvg(points: string): string {
  const text = String.fromCodePoint(
    ...points.split('-').map((point) => Number.parseInt(point, 16)),
  );
  return svg(
    '120 120',
    `<text x="60" y="66" font-size="96" text-anchor="middle" dominant-baseline="middle">${text}</text>`,
  );
}

/** The code points of an emoji as `emojiSvg` takes them. */
export function emojiPoints(emoji: string): string {
  return [...emoji].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}
