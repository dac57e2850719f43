import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { hostPermissions } from './lib/platforms/hosts.ts';
import { preloadDesk } from './tests/config/preload-desk.ts';
import { shadowSafeCss } from './tests/config/shadow-safe-css.ts';
import { thirdPartyNotices } from './tests/config/third-party-notices.ts';

/** Pages of the extension may load only themselves; a server the person names is opt-in. */
const pagePolicy = [
  "default-src 'self'",
  "connect-src 'self' https: wss: http://localhost:* ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*",
].join('; ');

const notices = thirdPartyNotices();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv3',
  vite: () => ({
    plugins: [react(), tailwindcss(), notices.plugin(), preloadDesk()],
    css: { postcss: { plugins: [shadowSafeCss()] } },
  }),
  hooks: { 'build:done': notices.write },
  zip: {
    // What a build is made from, and nothing else: the reviewers of a store build it again.
    includeSources: [
      '{entrypoints,components,lib,assets}/**',
      'tests/{config,tools}/**',
      '.npmrc',
      'LICENSE',
      'README.md',
      'package{,-lock}.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
    excludeSources: ['assets/**/pictures/**', 'tests/tools/tour/**'],
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'alarms',
        'activeTab',
        'contextMenus',
        ...(firefox ? [] : ['sidePanel']),
      ],
      host_permissions: hostPermissions,
      optional_permissions: ['notifications', 'clipboardWrite'],
      optional_host_permissions: [
        '<all_urls>',
        'https://*/*',
        'http://localhost/*',
        'http://127.0.0.1/*',
      ],
      content_security_policy: { extension_pages: pagePolicy },
      icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
      action: { default_title: 'Inlay' },
      commands: {
        palette: { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_palette__' },
        'next-item': {
          suggested_key: { default: 'Alt+J' },
          description: '__MSG_command_next_item__',
        },
        'item-panel': {
          suggested_key: { default: 'Alt+I' },
          description: '__MSG_command_item_panel__',
        },
        desk: { suggested_key: { default: 'Alt+Q' }, description: '__MSG_command_desk__' },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'inlay@inlay.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '137' }),
    };
  },
});
