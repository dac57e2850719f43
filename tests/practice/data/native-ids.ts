const X_EPOCH_MS = 1_288_834_974_657n;
const INSTAGRAM_EPOCH_MS = 1_314_220_021_721n;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 64-bit FNV-1a over UTF-16 code units: the same seed gives the same number in every run. */
function hash(seed: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < seed.length; index += 1) {
    value ^= BigInt(seed.charCodeAt(index));
    value = (value * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return value;
}

/** A number of `digits` decimal digits (2 to 18) that depends on the seed alone. */
export function stableNumber(seed: string, digits: number): string {
  const least = 10n ** BigInt(digits - 1);
  return String(least + (hash(seed) % (least * 9n)));
}

/** An X status id: its upper bits decode to `at` (milliseconds), the lower 22 come from the seed. */
export function snowflake(at: Date, seed: string): string {
  const elapsed = BigInt(at.getTime()) - X_EPOCH_MS;
  return String((elapsed << 22n) | (hash(seed) & 0x3fffffn));
}

/** A LinkedIn activity or comment number: its upper bits are `at` in milliseconds, the lower 22 come from the seed. */
export function linkedinId(at: Date, seed: string): string {
  return String((BigInt(at.getTime()) << 22n) | (hash(seed) & 0x3fffffn));
}

/** An Instagram comment id: 17 digits that begin with 178 to 181 and say nothing about the time. */
export function instagramCommentId(seed: string): string {
  return String(17_800_000_000_000_000n + (hash(seed) % 400_000_000_000_000n));
}

/** An Instagram shortcode: base64url of a media id whose upper bits decode to the upload time. */
export function instagramShortcode(at: Date, seed: string): string {
  const elapsed = BigInt(at.getTime()) - INSTAGRAM_EPOCH_MS;
  let mediaId = (elapsed << 23n) | (hash(seed) & 0x7fffffn);
  let code = '';
  while (mediaId > 0n) {
    code = (BASE64URL[Number(mediaId & 63n)] ?? '') + code;
    mediaId >>= 6n;
  }
  return code;
}

/** The moment `minutesAgo` whole minutes before the practice clock's start. */
export function momentBefore(start: Date, minutesAgo: number): Date {
  return new Date(start.getTime() - minutesAgo * 60_000);
}
