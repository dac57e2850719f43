import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft, ItemKind } from '@/lib/domain/item.ts';

/** Short hand for the items of one page: `on('x').item('5', 'mira', {...})`. */
export function threadOn(platform: string, self: string | null) {
  const id = platformId(platform);
  let clock = Date.UTC(2026, 10, 1, 8);
  return (
    native: string,
    handle: string,
    more: Partial<ItemDraft> & { readonly under?: string } = {},
  ): ItemDraft => {
    clock += 60_000;
    const { under, ...rest } = more;
    const kind: ItemKind = under === undefined ? 'comment' : 'reply';
    return {
      key: itemKey(id, native),
      platform: id,
      kind,
      thread: threadKey(id, 'thread'),
      author: { handle },
      text: `words of ${native}`,
      postedAt: clock,
      keySource: 'native',
      ...(under !== undefined && { parent: itemKey(id, under) }),
      ...(self !== null && { own: handle === self }),
      ...rest,
    };
  };
}
