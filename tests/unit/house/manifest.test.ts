import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../tools/build/ensure-built.ts';

const hosts = [
  'https://x.com/*',
  'https://pro.x.com/*',
  'https://www.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
  'https://www.messenger.com/*',
  'https://www.linkedin.com/*',
];
const permissions = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'alarms',
  'activeTab',
  'contextMenus',
];

/** The whole list of each browser: an update never widens what is required. */
const allowed = {
  chrome: { permissions: [...permissions, 'sidePanel'], hosts },
  firefox: { permissions, hosts },
} as const;

interface Manifest {
  readonly manifest_version: number;
  readonly default_locale?: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko?: Readonly<Record<string, unknown>> };
  readonly content_security_policy?: { readonly extension_pages?: string };
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = JSON.parse(
      await readFile(join(await ensureBuilt(browser), 'manifest.json'), 'utf8'),
    );
  });

  it('is of version 3 and names its default language', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('en');
  });

  it('says which browsers it runs in and that it collects nothing', () => {
    expect(manifest.minimum_chrome_version).toBe(browser === 'chrome' ? '137' : undefined);
    expect(manifest.browser_specific_settings?.gecko).toEqual(
      browser === 'firefox'
        ? {
            id: 'inlay@inlay.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          }
        : undefined,
    );
  });

  it('requires exactly the listed permissions and hosts', () => {
    expect(manifest.permissions?.toSorted()).toEqual(allowed[browser].permissions.toSorted());
    expect(manifest.host_permissions?.toSorted()).toEqual(allowed[browser].hosts.toSorted());
  });

  it('asks for the rest only when it is used', () => {
    expect(manifest.optional_permissions?.toSorted()).toEqual(['clipboardWrite', 'notifications']);
    expect(manifest.optional_host_permissions?.toSorted()).toEqual([
      '<all_urls>',
      'http://127.0.0.1/*',
      'http://localhost/*',
      'https://*/*',
    ]);
  });

  it('is built with React as it is shipped, whoever asked for the build', async () => {
    const panel = join(await ensureBuilt(browser), 'content-scripts', 'panel.js');
    expect((await readFile(panel, 'utf8')).includes('jsxDEV')).toBe(false);
  });

  it('stands on no page outside its hosts', () => {
    const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => !hosts.includes(match))).toEqual([]);
  });

  it('shows sites nothing that they could fingerprint', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages load only themselves', () => {
    expect(manifest.content_security_policy?.extension_pages).toBe(
      "default-src 'self'; connect-src 'self' https: wss: http://localhost:* ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*",
    );
  });
});
