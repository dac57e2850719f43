import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/**
 * The id that Chromium gives an unpacked extension without a key: the first half of the SHA-256 of
 * its path, each hexadecimal digit moved to the letters a to p.
 */
export function extensionIdOf(folder: string): string {
  const path = realpathSync(folder);
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
