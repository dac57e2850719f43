import { platformOfHost, platforms } from '../../../lib/platforms/hosts.ts';

/** Input that cannot be worked on; the message is a sentence for the person. */
export class BadInput extends Error {}

export type Command =
  | { readonly kind: 'page'; readonly file: string; readonly url: URL }
  | { readonly kind: 'all'; readonly folder: string };

export const usage =
  'Use: npm run extract -- FILE.html --url URL\n or: npm run extract -- --all FOLDER';

/**
 * What the words after `npm run extract --` ask for.
 * @throws {BadInput}
 */
export function parseCommand(words: readonly string[]): Command {
  let url: string | undefined;
  let folder: string | undefined;
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name, joined] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (name === '--url') url = joined ?? words[++at];
    else if (name === '--all') folder = joined ?? words[++at];
    else if (name?.startsWith('-')) throw new BadInput(`There is no option "${name}". ${usage}`);
    else files.push(word);
  }
  if (folder !== undefined && folder !== '') {
    if (files.length > 0 || url !== undefined) {
      throw new BadInput(`--all takes a folder and nothing else. ${usage}`);
    }
    return { kind: 'all', folder };
  }
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new BadInput(`Name one saved page. ${usage}`);
  if (!url) throw new BadInput(`Say with --url where the page was saved from. ${usage}`);
  return { kind: 'page', file, url: platformAddress(url) };
}

/**
 * An address on a site that Inlay reads.
 * @throws {BadInput}
 */
export function platformAddress(written: string): URL {
  const url = URL.parse(written);
  if (!url) throw new BadInput(`"${written}" is no address; it begins with https://.`);
  if (url.protocol !== 'https:') throw new BadInput(`"${written}" does not begin with https://.`);
  if (!platformOfHost(url.host)?.overlay) {
    const hosts = platforms.filter(({ overlay }) => overlay).flatMap((row) => row.hosts);
    throw new BadInput(`Inlay does not read ${url.host}. It reads ${hosts.join(', ')}.`);
  }
  return url;
}
