import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedMatches } from '../../tools/setup/installed.mjs';
import { holdLock } from '../../tools/setup/lock.mjs';
import { isNewEnough } from '../../tools/setup/set-up.mjs';

describe('the set-up', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/react': { version: '19.3.1' },
      'node_modules/esbuild-for-another-system': { version: '1.0.0', optional: true },
    },
  };

  it('is needed when nothing was installed, or an installation was broken off', () => {
    expect(installedMatches(wanted, undefined)).toBe(false);
    expect(installedMatches(wanted, {})).toBe(false);
  });

  it('is needed when a package is missing or of another version', () => {
    expect(installedMatches(wanted, { packages: {} })).toBe(false);
    const other = { packages: { 'node_modules/react': { version: '19.0.0' } } };
    expect(installedMatches(wanted, other)).toBe(false);
  });

  it('is not needed when only parts for another system are missing', () => {
    const here = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(installedMatches(wanted, here)).toBe(true);
  });

  it.each([
    ['v22.12.0', true],
    ['v24.21.0', true],
    ['v22.11.9', false],
    ['v20.20.2', false],
  ])('takes Node %s: %s', (version, fits) => {
    expect(isNewEnough(version)).toBe(fits);
  });
});

describe('the lock between runs', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inlay-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one in after the other', async () => {
    const file = join(folder, 'lock');
    const order: string[] = [];
    const release = await holdLock(file);
    const second = holdLock(file, () => order.push('waits')).then((done) => {
      order.push('second');
      done();
    });
    order.push('first');
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await second;
    expect(order).toEqual(
      ['first', 'waits', 'second'].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(order.at(-1)).toBe('second');
    expect(existsSync(file)).toBe(false);
  });

  it('is taken from a holder that is gone', async () => {
    const file = join(folder, 'lock');
    // No system gives a process this number.
    await writeFile(file, String(2 ** 30));
    const release = await holdLock(file);
    expect(existsSync(file)).toBe(true);
    release();
    expect(existsSync(file)).toBe(false);
  });
});
