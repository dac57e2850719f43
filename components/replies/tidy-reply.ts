import type { SavedReply } from '@/lib/domain/reply.ts';

/** A reply as its editor leaves it: trimmed, without empty lines, without fields that say nothing. */
export function tidyReply(draft: SavedReply): SavedReply {
  const { folder, shortcut, channels, examples, openers, variants, ...rest } = draft;
  const lists = { folder, channels, examples: lines(examples), openers: lines(openers) };
  const filled = Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0),
  );
  const wordings = variants?.filter(({ text }) => text.trim() !== '') ?? [];
  const typed = shortcut?.normalize('NFC').trim().replace(/^\/+/, '');
  return {
    ...rest,
    title: draft.title.trim(),
    tags: lines(draft.tags) ?? [],
    ...filled,
    ...(typed && { shortcut: typed }),
    ...(wordings.length > 0 && { variants: wordings }),
  };
}

const lines = (values: readonly string[] | undefined) =>
  values?.map((value) => value.trim()).filter((value) => value !== '');

/** Whether "/" and this can be typed in one go. */
export const isShortcut = (text: string) => /^[^\s/]{1,64}$/u.test(text.trim().replace(/^\/+/, ''));
