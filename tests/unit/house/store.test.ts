import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';

type Manifest = Readonly<
  Record<
    'permissions' | 'host_permissions' | 'optional_permissions' | 'optional_host_permissions',
    readonly string[]
  >
>;

const listing = readFileSync('assets/store/listing.md', 'utf8');

/** Width and height that a PNG says it has. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the store listing', () => {
  it('gives a reason for every permission of the package, and for no other', async () => {
    const manifest: Manifest = JSON.parse(
      readFileSync(join(await ensureBuilt('chrome'), 'manifest.json'), 'utf8'),
    );
    const rows = listing.split('\n').filter((line) => /^\| `/.test(line));
    const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const explained = rows.map((row) => row.split('|')[1] ?? '');
    const isOptional = (cell: string) => cell.includes('(optional)');
    const required = explained.filter((cell) => !isOptional(cell)).flatMap(namesIn);
    const optional = explained.filter(isOptional).flatMap(namesIn);
    expect(required.toSorted()).toEqual(
      [...manifest.permissions, ...manifest.host_permissions].toSorted(),
    );
    expect(optional.toSorted()).toEqual(
      [...manifest.optional_permissions, ...manifest.optional_host_permissions].toSorted(),
    );
  });

  it('says all that a store asks', () => {
    const heads = [...listing.matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(
      expect.arrayContaining(['Single purpose', 'Privacy', 'Data use', 'Building from source']),
    );
    const short = /## Short description\n\n(.+)\n/.exec(listing)?.[1] ?? '';
    // The Chrome Web Store cuts it there.
    expect(short.length).toBeLessThanOrEqual(132);
  });

  it('has an icon and five pictures of the size that stores take', () => {
    const pictures = globSync('assets/store/pictures/*.png');
    expect(pictures).toHaveLength(5);
    expect(pictures.filter((file) => sizeOf(file) !== '1280x800')).toEqual([]);
    expect(sizeOf('assets/store/icon-128.png')).toBe('128x128');
  });
});
