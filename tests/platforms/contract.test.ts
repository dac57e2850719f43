import { describe, expect, it } from 'vitest';
import { missingIn } from './missing.ts';
import { adapterOf, composerOf, platformNames, removalOf } from './platforms.ts';

describe.each(platformNames)('the folder of %s', async (name) => {
  const adapter = await adapterOf(name);
  const composer = await composerOf(name);
  const removal = await removalOf(name);

  it('has all that a platform needs', () => {
    expect(missingIn(name, adapter, { composer, removal })).toEqual([]);
  });

  it('offers hiding before deleting, and no act twice', () => {
    const acts = removal.map(({ id }) => id);
    expect(new Set(acts).size).toBe(acts.length);
    if (acts.includes('hide') && acts.includes('delete')) {
      expect(acts.indexOf('hide')).toBeLessThan(acts.indexOf('delete'));
    }
    if (acts.includes('delete')) expect(acts.at(-1)).toBe('delete');
    for (const act of removal) expect(act.steps.length, act.id).toBeGreaterThan(0);
  });

  it('reads only addresses of its own kinds', () => {
    for (const path of ['/', '/settings/account', '/x', '/%E0%A4%A', '//', '/p', '/status/1']) {
      expect(adapter?.pageOf(new URL(`https://host.example${path}`)), path).toBeNull();
    }
  });
});

describe('the contract', () => {
  it('tells in words what a new folder lacks', () => {
    const words = missingIn('no-such-platform', null, { composer: null, removal: [] });
    expect(words.length).toBeGreaterThan(5);
    expect(words.join('\n')).toContain('lib/platforms/no-such-platform/adapter.ts');
    expect(words.join('\n')).toContain('hosts.ts');
    expect(words.join('\n')).toContain('fixtures/');
  });
});
