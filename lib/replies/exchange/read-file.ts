import { parse as parseYaml } from 'yaml';
import { chatwoot } from './chatwoot.ts';
import { csv } from './csv.ts';
import { espanso } from './espanso.ts';
import { ownFile } from './own-file.ts';
import type { Content, ReadOutcome, ReplyFormat } from './reply-format.ts';
import { textBlaze } from './text-blaze.ts';

/** Asked in this order; each knows its own by the shape of the file. */
const formats: readonly ReplyFormat[] = [ownFile, textBlaze, chatwoot, espanso, csv];

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
  return { ok: false, reason: /^\s*[[{]/u.test(plain) ? 'broken' : 'unknown-format' };
}

function contentOf(text: string): Content {
  if (/^\s*[[{]/u.test(text)) {
    try {
      return { type: 'json', value: JSON.parse(text) as unknown };
    } catch {
      // A table may begin with a bracket, too, and so may YAML.
    }
  }
  if (/^\s*(?:#.*\n|---.*\n|\s*\n)*[\w"'-]+\s*:/u.test(text)) {
    try {
      const value: unknown = parseYaml(text, { maxAliasCount: 100, logLevel: 'silent' });
      if (typeof value === 'object' && value !== null) return { type: 'yaml', value };
    } catch {
      return { type: 'text', text };
    }
  }
  return { type: 'text', text };
}

/** A file's bytes as text: UTF-8, or UTF-16 where a mark says so; null for anything else. */
export function decodeFile(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
