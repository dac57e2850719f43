import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { taskNames } from '../../tools/setup/tasks.mjs';

interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly resolved?: string }>;
}

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
  readonly overrides: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const readText = (path: string) => readFileSync(path, 'utf8');
const lock: Lock = JSON.parse(readText('package-lock.json'));
const manifest: Manifest = JSON.parse(readText('package.json'));
const versionOf = (name: string) => lock.packages[`node_modules/${name}`]?.version;

describe('the packages', () => {
  it('bring no rollup, whose platform packages are not to be had everywhere', () => {
    const names = Object.keys(lock.packages).map(
      (path) => path.split('node_modules/').at(-1) ?? '',
    );
    expect(names).toContain('vite');
    expect(names.filter((name) => name === 'rollup' || name.startsWith('@rollup/'))).toEqual([]);
  });

  it('are locked without download addresses', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
    expect(readText('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('hold the versions that the tools were proven with', () => {
    expect(versionOf('typescript')).toMatch(/^6\.0\./);
    expect(manifest.devDependencies.typescript).toBe('~6.0');
    expect(versionOf('wxt')).toMatch(/^0\.21\./);
    expect(versionOf('vitest')).toMatch(/^5\./);
    expect(versionOf('lexical')).toMatch(/^0\.52\./);
    expect(versionOf('linkedom')).toBe('0.18.14');
    expect(manifest.overrides.linkedom).toBe('0.18.14');
    expect(versionOf('node')).toMatch(/^24\./);
  });

  it('may run the install scripts that bring Node and esbuild', () => {
    expect(manifest.allowScripts).toMatchObject({ node: true, esbuild: true });
  });
});

describe('the scripts', () => {
  it('all go through the one door that sets the project up', () => {
    const expected = Object.fromEntries(
      taskNames().map((name) => [name, `node tests/tools/run.mjs ${name}`]),
    );
    expect(manifest.scripts).toEqual(expected);
  });

  it('are called by the build machine through npm test and nothing else', () => {
    const lines = readText('.ci/run').trim().split('\n');
    expect(lines).toEqual(['#!/usr/bin/env bash', 'cd "$(dirname "$0")/.." && exec npm test']);
  });

  it('keep npm itself off standard output', () => {
    expect(readText('.npmrc')).toMatch(/^loglevel=silent$/m);
  });
});
