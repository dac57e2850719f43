import * as v from 'valibot';
import type { SavedReply } from '../../domain/reply.ts';
import { parseShape, savedReplyShape } from '../../domain/shapes.ts';
import { defineReplyFormat, type IncomingReply, isObject, titleFrom } from './reply-format.ts';

export const ownFileVersion = 1;

/**
 * Inlay's file of replies, format 1: `{ "format": "inlay-replies", "version": 1, "replies": [...] }`,
 * each reply with its id, so that it is known again. Only `text` must be there; a plain list
 * `{ "replies": [{ "id", "title", "text", "lang", "tags", "examples" }] }` is read the same way,
 * and so are the replies in a backup.
 */
export const ownFile = defineReplyFormat({
  id: 'inlay',
  read(content) {
    if (content.type !== 'json' || !isObject(content.value)) return null;
    const { format, version, replies } = content.value;
    if (!Array.isArray(replies)) return null;
    if (format !== undefined && format !== 'inlay-replies' && format !== 'inlay-backup')
      return null;
    if (format === 'inlay-replies' && typeof version === 'number' && version > ownFileVersion) {
      return { unreadable: 'newer' };
    }
    const read: IncomingReply[] = [];
    for (const [index, entry] of replies.entries()) {
      const parsed = parseShape<Entry>(entryShape, entry);
      if (!parsed.ok) return { unreadable: 'broken', at: `replies.${index}.${parsed.at}` };
      const { deletedAt, createdAt: _, updatedAt: __, starter: ___, ...reply } = parsed.value;
      if (deletedAt !== undefined || reply.text.trim() === '') continue;
      const title = reply.title?.trim() || titleFrom(reply.text);
      read.push({ ...reply, at: title, title });
    }
    return { replies: read, remarks: [] };
  },
});

type Entry = Partial<SavedReply> & Pick<SavedReply, 'text'>;
const entryShape = v.object({
  ...v.partial(savedReplyShape, keysBut('text')).entries,
});

/** Every field of a reply but one: that one stays required. */
function keysBut(required: keyof SavedReply) {
  const keys = Object.keys(savedReplyShape.entries) as (keyof SavedReply)[];
  return keys.filter((key) => key !== required) as [keyof SavedReply, ...(keyof SavedReply)[]];
}

/** The replies that were not deleted, as a file that Inlay reads again. */
export function writeOwnFile(replies: readonly SavedReply[]): string {
  const live = replies.filter(({ deletedAt }) => deletedAt === undefined);
  return JSON.stringify(
    { format: 'inlay-replies', version: ownFileVersion, replies: live },
    null,
    2,
  );
}
