import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPermissive, shippedExceptions, toolExceptions } from '../../config/licences.ts';
import { madeWithMark } from '../../config/model-sources.ts';
import { noticesFile } from '../../config/third-party-notices.ts';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';

interface Package {
  readonly version?: string;
  readonly license?: string;
}

const lock: { packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';
/** One part of a package for one system is as its whole: `lightningcss-linux-x64-gnu`. */
const wholeOf = (name: string) =>
  name.replace(/-(android|darwin|freebsd|linux|openbsd|win32|wasm32)-.*$/, '');

const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license = 'none' }]) => ({ name: nameOf(path), license }));

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND Zlib', false],
    ['GPL-3.0-only', false],
    ['none', false],
  ])('%s is permissive: %s', (expression, expected) => {
    expect(isPermissive(expression)).toBe(expected);
  });
});

describe('the packages', () => {
  it('come under permissive licences, or are listed with the reason', () => {
    const strange = installed.filter(({ license }) => !isPermissive(license));
    const exceptions = { ...shippedExceptions, ...toolExceptions };
    expect(installed.length).toBeGreaterThan(100);
    expect(strange.filter(({ name }) => !exceptions[wholeOf(name)])).toEqual([]);
    // A reason for something that is not here any more says nothing.
    const still = new Set(strange.map(({ name }) => wholeOf(name)));
    expect(Object.keys(exceptions).filter((name) => !still.has(name))).toEqual([]);
  });
});

describe.each(['chrome', 'firefox'] as const)('the notices in the package for %s', (browser) => {
  it('name what is shipped, each with the words of its licence', async () => {
    const text = readFileSync(join(await ensureBuilt(browser), noticesFile), 'utf8');
    const parts = text.split(/\n-{80}\n\n/).slice(1);
    const notices = parts.filter((part) => !part.startsWith(madeWithMark));
    const heads = notices.map((notice) => /^(\S+) (\S+) \((.+)\)\n/.exec(notice));
    const shipped = heads.map((head) => ({ name: head?.[1] ?? '', license: head?.[3] ?? '' }));

    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dexie', 'lucide', 'react', 'react-dom', 'tailwindcss', 'zustand']),
    );
    expect(
      shipped.filter(({ name }) => lock.packages[`node_modules/${name}`] === undefined),
    ).toEqual([]);
    const strange = shipped.filter(({ license }) => !isPermissive(license));
    expect(strange.filter(({ name }) => !shippedExceptions[name])).toEqual([]);
    for (const notice of parts) expect(notice).toMatch(/copyright|licen[cs]e/i);
  });

  it('name the data that a model was made with, where its licence asks for it', async () => {
    const text = readFileSync(join(await ensureBuilt(browser), noticesFile), 'utf8');
    const data = text.split(/\n-{80}\n\n/).filter((part) => part.startsWith(madeWithMark));
    const card = readFileSync('lib/replies/training/model-card.md', 'utf8');
    const named = [...card.matchAll(/^\| (WordNet|clinc150) .*\| open \(.+\)/gmu)];
    expect(named.map(([, name]) => name).toSorted()).toEqual(['WordNet', 'clinc150']);
    for (const [, name = ''] of named) {
      expect(data.filter((part) => part.startsWith(`${madeWithMark}${name}`))).toHaveLength(1);
    }
    const wordNet = data.find((part) => part.includes('WordNet'));
    expect(wordNet).toContain('Copyright 2011 by Princeton University. All rights reserved.');
    expect(wordNet).toContain('Permission to use, copy, modify and distribute');
  });
});
