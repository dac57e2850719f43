import { createRequire } from 'node:module';
import { words } from '../../../lib/text/segment.ts';

const require = createRequire(import.meta.url);
// It brings no types, and its lists are JSON.
const lists: Readonly<Record<string, readonly string[]>> = require('naughty-words');

const known = new Map<string, readonly (readonly string[])[]>(
  Object.entries(lists).map(([lang, entries]) => [
    lang,
    entries.map((entry) => words(entry)).filter((entry) => entry.length > 0),
  ]),
);

/** Whether a package of bad words has any of a text's; null where it has no list of the language. */
export function listedWords(text: string, lang: string): boolean | null {
  const list = known.get(lang);
  if (!list) return null;
  const own = words(text);
  return list.some((entry) => own.some((_, at) => entry.every((word, i) => own[at + i] === word)));
}
