import { parseAllDocuments } from 'yaml';
import { chatwoot } from './chatwoot.ts';
import { csv } from './csv.ts';
import { espanso } from './espanso.ts';
import { jsonList } from './json-list.ts';
import { ownFile } from './own-file.ts';
import type { Content, ReadOutcome, ReplyFormat } from './reply-format.ts';
import { textBlaze } from './text-blaze.ts';

/** Asked in this order; each knows its own by the shape of the file. */
const formats: readonly ReplyFormat[] = [ownFile, textBlaze, chatwoot, espanso, jsonList, csv];

/**
 * Replies out of a file of any known format; nothing is kept by this.
 * @param text the file's text
 */
export function readReplyFile(text: string): ReadOutcome {
  const plain = text.replace(/^\ufeff/u, '');
  if (plain.trim() === '') return { ok: false, reason: 'empty' };
  const content = contentOf(plain);
  const looks: readonly Content[] =
    content.type === 'yaml' ? [content, { type: 'text', text: plain }] : [content];
  for (const look of looks) {
    for (const format of formats) {
      const read = format.read(look);
      if (!read) continue;
      if ('unreadable' in read) {
        const at = read.at === undefined ? {} : { at: read.at };
        return { ok: false, reason: read.unreadable, format: format.id, ...at };
      }
      if (read.replies.length === 0)
        return { ok: false, reason: 'nothing-in-it', format: format.id };
      return { ok: true, format: format.id, reading: read };
    }
  }
  return {
    ok: false,
    reason: content.type !== 'json' && /^\s*[[{]/u.test(plain) ? 'broken' : 'unknown-format',
  };
}

function contentOf(text: string): Content {
  if (/^\s*[[{]/u.test(text)) {
    try {
      return { type: 'json', value: JSON.parse(text) as unknown };
    } catch {
      // A table may begin with a bracket, too, and so may YAML.
    }
  }
  const looksLikeYaml = /^\s*(?:#.*\n|%.*\n|---.*\n|\s*\n)*["']?[\w-]+["']?\s*:/u.test(text);
  return (looksLikeYaml && yamlIn(text)) || { type: 'text', text };
}

/** All documents of a YAML file; null for what is none, the place of the fault for what breaks off. */
function yamlIn(text: string): Content | null {
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent', merge: true });
    const all = Array.isArray(documents) ? documents : [];
    const values = all.map((one): unknown => one.toJS({ maxAliasCount: 100 }));
    if (!values.some((value) => typeof value === 'object' && value !== null)) return null;
    const line = all.flatMap(({ errors }) => errors)[0]?.linePos?.[0].line;
    return { type: 'yaml', values, ...(line !== undefined && { brokenAt: `${line}` }) };
  } catch {
    return null;
  }
}
