import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Wxt } from 'wxt';
import { licenceHolders, mitLicence } from './licences.ts';
import { madeWith } from './model-sources.ts';

/** Where a built extension carries the notices. */
export const noticesFile = 'third-party-notices.txt';

/**
 * Writes down whose code really stands in a build: every package of which a module (or a part of a
 * style sheet) was put into some chunk, with its licence in its own words.
 *
 * @returns the plugin that looks at the chunks, and the hook that writes the file at the end
 */
export function thirdPartyNotices() {
  const folders = new Set<string>();
  return {
    plugin: (): Plugin => ({
      name: 'third-party-notices',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'asset') {
            // What a style sheet takes in is no module; a package says its name in a kept comment.
            const [, name] = /\/\*! (\S+) v\d/.exec(String(output.source)) ?? [];
            if (name) folders.add(resolve('node_modules', name));
            continue;
          }
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const folder = renderedLength > 0 && packageFolder(id);
            if (folder) folders.add(folder);
          }
        }
      },
    }),
    async write({ config }: Wxt): Promise<void> {
      const notices = [...folders].map(noticeOf).toSorted((a, b) => (a < b ? -1 : 1));
      const parts = [preface, ...notices, ...madeWith];
      await writeFile(join(config.outDir, noticesFile), parts.join(rule));
    },
  };
}

const preface = 'Inlay contains parts of these packages. Each stands under its own licence.\n';
const rule = `\n${'-'.repeat(80)}\n\n`;

/** The folder of the package that a module belongs to; undefined for our own. */
function packageFolder(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').split('?', 1)[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license }: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const holder = licenceHolders[name ?? ''];
  const texts = holder && license === 'MIT' ? [mitLicence(holder)] : licenceTexts(folder);
  if (texts.length === 0) throw new Error(`${name} ${version} carries no text of its licence.`);
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

function licenceTexts(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  return files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
}
