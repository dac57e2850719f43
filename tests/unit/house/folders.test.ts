import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsUnder } from './files-of-the-house.ts';

const rooms = ['entrypoints', 'components', 'lib', 'assets', 'tests'];
const paths = pathsUnder(...rooms);

describe('the folders', () => {
  it('were read', () => {
    expect(paths).toContain('lib/domain/item.ts');
    expect(paths).toContain('tests/unit/house/folders.test.ts');
  });

  it('hold nothing at the top but what every tool expects there', () => {
    const visible = readdirSync('.').filter((name) => !name.startsWith('.'));
    const allowed = [
      ...rooms,
      'LICENSE',
      'README.md',
      'node_modules',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'wxt.config.ts',
    ];
    expect(visible.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    // WebExtensions read their names from `_locales`; README is read by people everywhere.
    const given = ['_locales', 'README.md'];
    const strange = paths.filter((path) =>
      path.split('/').some((part) => !kebab.test(part) && !given.includes(part)),
    );
    expect(strange).toEqual([]);
  });

  it('have no file that only passes others on, and no drawer for everything', () => {
    const doors = paths.filter(
      (path) => /^index\.tsx?$/.test(basename(path)) && !path.startsWith('entrypoints/'),
    );
    expect(doors).toEqual([]);
    expect(
      paths.filter((path) => /(^|[/-])(utils?|helpers?|misc|common)([/.-]|$)/.test(path)),
    ).toEqual([]);
  });

  it('hold files that can be read at one sitting', () => {
    const sources = paths.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
    const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 450);
    expect(long.filter((path) => !/\/(data|fixtures)\//.test(path))).toEqual([]);
  });
});

describe('the tests', () => {
  it('are each run by exactly one part', () => {
    const parts: Record<string, RegExp> = {
      unit: /^tests\/(unit|practice)\/.*\.test\.ts$/,
      fixtures: /^tests\/platforms\/.*\.test\.ts$/,
      components: /^tests\/(unit|components)\/.*\.test\.tsx$/,
      editors: /^tests\/editors\/.*\.test\.ts$/,
      e2e: /^tests\/(e2e|editors|security|practice)\/.*\.spec\.ts$/,
    };
    const cases = paths.filter((path) => /\.(test|spec)\.tsx?$/.test(path));
    const homeless = cases.filter(
      (path) => Object.values(parts).filter((pattern) => pattern.test(path)).length !== 1,
    );
    expect(cases.length).toBeGreaterThan(0);
    expect(homeless).toEqual([]);
  });
});
