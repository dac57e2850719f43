import type { SavedReply, Situation } from '@/lib/domain/reply.ts';
import { fold } from '@/lib/text/fold.ts';

/** What can be changed in several replies at once. */
export const severalChanges = ['folder', 'tag-add', 'tag-remove', 'lang', 'situation'] as const;
export type SeveralChange = (typeof severalChanges)[number];

/** The reply with the change; null where it has it already. An empty folder takes a reply out of its own. */
export function withChange(
  reply: SavedReply,
  change: SeveralChange,
  value: string,
): SavedReply | null {
  switch (change) {
    case 'folder': {
      const { folder = [], ...rest } = reply;
      const path = value
        .split('/')
        .map((name) => name.trim())
        .filter(Boolean);
      if (path.join('/') === folder.join('/')) return null;
      return path.length > 0 ? { ...rest, folder: path } : rest;
    }
    case 'tag-add': {
      const word = value.trim();
      const known = reply.tags.some((tag) => fold(tag) === fold(word));
      return word === '' || known ? null : { ...reply, tags: [...reply.tags, word] };
    }
    case 'tag-remove':
      return reply.tags.includes(value)
        ? { ...reply, tags: reply.tags.filter((tag) => tag !== value) }
        : null;
    case 'lang':
      return reply.lang === value ? null : { ...reply, lang: value };
    case 'situation':
      return reply.situation === value ? null : { ...reply, situation: value as Situation };
  }
}
