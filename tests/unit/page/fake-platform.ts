import { itemKey, platformId, threadKey } from '@/lib/domain/ids.ts';
import type { ItemDraft } from '@/lib/domain/item.ts';
import { no, ok } from '@/lib/domain/outcome.ts';
import { definePlatform, type PageContext } from '@/lib/platforms/types.ts';

const id = platformId('fake');

/**
 * A platform of `<p data-id data-by data-under>words</p>` rows under `#list`: enough to try the
 * kernel without any site's markup.
 */
export const fakePlatform = definePlatform({
  id,
  pageOf: (url) => (url.pathname.startsWith('/post/') ? 'post' : null),
  self: (document) => document.body.dataset.self ?? null,
  scope: ({ document }) => document.querySelector('#list'),
  find: (root) => [
    ...(root.matches('p[data-id]') ? [root] : []),
    ...root.querySelectorAll('p[data-id]'),
  ],
  closest: (node) =>
    (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(
      'p[data-id]',
    ) ?? null,
  keyOf: (item) => (item instanceof HTMLElement ? itemKey(id, item.dataset.id ?? '') : null),
  read(item, context) {
    const { id: nativeId, by, under, folded } = (item as HTMLElement).dataset;
    if (!nativeId) return no('no-key');
    if (!by) return no('no-author');
    const draft: ItemDraft = {
      key: itemKey(id, nativeId),
      platform: id,
      kind: under ? 'reply' : 'comment',
      nativeId,
      thread: threadKey(id, context.url.pathname),
      author: { handle: by },
      text: item.textContent ?? '',
      keySource: 'native',
      ...(under && { parent: itemKey(id, under) }),
      ...(folded && { folded: Number(folded) }),
      ...(context.self !== null && { own: by === context.self }),
    };
    return ok(draft);
  },
  place: (item) => ({ row: item, beside: item, side: 'after' }),
  words: (item) => item,
});

export const fakeContext = (document: Document, self: string | null = 'us'): PageContext => ({
  url: new URL('https://fake.example/post/1'),
  page: 'post',
  document,
  self,
});

export const fakeKey = (nativeId: string) => itemKey(id, nativeId);

/** A row of the fake platform. */
export function row(
  document: Document,
  nativeId: string,
  by: string,
  text: string,
  under?: string,
): HTMLElement {
  const element = document.createElement('p');
  element.dataset.id = nativeId;
  element.dataset.by = by;
  if (under) element.dataset.under = under;
  element.textContent = text;
  return element;
}
