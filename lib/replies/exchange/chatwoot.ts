import type { ReplyFileRemark } from '../../domain/reply-import.ts';
import { textOfMarkdown } from './markdown-text.ts';
import { ownMustaches } from './mustaches.ts';
import {
  bareShortcut,
  defineReplyFormat,
  type IncomingReply,
  isObject,
  textIn,
  titleFrom,
} from './reply-format.ts';

/**
 * Chatwoot's canned responses: the list its API gives, bare or in a wrapper
 * (`GET /api/v1/accounts/{id}/canned_responses`, looked up on 2026-11-25).
 */
export const chatwoot = defineReplyFormat({
  id: 'chatwoot',
  read(content) {
    if (content.type !== 'json') return null;
    const rows = rowsIn(content.value);
    if (!rows) return null;
    const replies: IncomingReply[] = [];
    const remarks: ReplyFileRemark[] = [];
    rows.forEach((entry, index) => {
      // What its API takes has each in a wrapper of its own.
      const row =
        isObject(entry) && isObject(entry.canned_response) ? entry.canned_response : entry;
      if (!isObject(row) || !('content' in row)) {
        remarks.push({ at: `#${index + 1}`, type: 'not-a-reply' });
        return;
      }
      const code = textIn(row.short_code) ?? '';
      const at = code || `#${index + 1}`;
      const content = textIn(row.content) ?? '';
      if (content.trim() === '') {
        remarks.push({ at, type: 'no-text' });
        return;
      }
      const lines = content.replaceAll('\r\n', '\n');
      const plain = textOfMarkdown(lines);
      if (plain !== lines) remarks.push({ at, type: 'looks-left-out' });
      const text = ownMustaches(plain, at, remarks);
      const shortcut = bareShortcut(code);
      if (code && !shortcut) remarks.push({ at, type: 'shortcut-left-out', what: code });
      replies.push({
        at,
        title: code.replace(/[_-]+/gu, ' ').trim() || titleFrom(text),
        text,
        ...(shortcut && { shortcut }),
      });
    });
    return { replies, remarks };
  },
});

function rowsIn(value: unknown): readonly unknown[] | null {
  if (isObject(value)) {
    for (const key of ['payload', 'data', 'canned_responses']) {
      if (key in value) return rowsIn(value[key]);
    }
    return null;
  }
  const known = (row: unknown) =>
    isObject(row) && (('short_code' in row && 'content' in row) || 'canned_response' in row);
  return Array.isArray(value) && value.some(known) ? value : null;
}
