/** Licences under which a package may come, by their SPDX names. */
const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'OFL-1.1',
]);

/** Names of packages under another licence that are shipped, and why they may be. */
export const shippedExceptions: Readonly<Record<string, string>> = {
  'webextension-polyfill':
    'MPL-2.0 asks of those who ship it unchanged that they say where its source is: it is in the registry under its own name',
};

/** Names of packages under another licence that only the tools use, and by whose wish. */
export const toolExceptions: Readonly<Record<string, string>> = {
  'addons-linter': "MPL-2.0; Mozilla's own check of an add-on, in web-ext",
  'addons-moz-compare': 'MPL-2.0; part of addons-linter',
  'addons-scanner-utils': 'MPL-2.0; part of addons-linter',
  'eslint-plugin-no-unsanitized': 'MPL-2.0; part of addons-linter',
  'fx-runner': 'MPL-2.0; part of web-ext',
  'web-ext': 'MPL-2.0; the only check that the store of Firefox itself runs',
  argparse: 'Python-2.0, as permissive as BSD; reads YAML settings for eslint',
  'graceful-fs': 'BlueOak-1.0.0, as permissive as MIT; part of web-ext',
  isexe: 'BlueOak-1.0.0, as permissive as MIT; part of web-ext',
  lightningcss: 'MPL-2.0; shrinks style sheets inside vite, and stays there',
  pako: 'MIT and Zlib, both permissive; unpacks archives for web-ext',
  sax: 'BlueOak-1.0.0, as permissive as MIT; part of web-ext',
  winreg: 'BSD without a number, in its own words of two clauses; part of web-ext',
};

/**
 * Packages that are published without the text of their licence: whom their repository names as
 * its holder.
 */
export const licenceHolders: Readonly<Record<string, string>> = {
  wxt: '2023 Aaron',
  '@wxt-dev/browser': '2023 Aaron',
};

/**
 * Whether an SPDX expression can be met with permissive licences alone: one side of an OR is
 * enough, of an AND both are needed.
 */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => permissive.has(name)));
}

export const mitLicence = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
