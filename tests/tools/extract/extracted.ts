import type { ItemDraft } from '../../../lib/domain/item.ts';
import type { EverythingRead } from '../../../lib/page/bridge.ts';

/** An item in the form that other tools read; null where the page does not tell. */
export interface ExtractedItem {
  readonly kind: string;
  readonly id: string | null;
  readonly author: { readonly handle: string; readonly name: string; readonly url: string | null };
  readonly text: string;
  /** ISO, UTC. */
  readonly time: string | null;
  readonly parentId: string | null;
  readonly own: boolean | null;
  readonly permalink: string | null;
  readonly lang?: string;
  readonly truncated?: true;
}

export interface Extracted {
  readonly url: string;
  readonly page: string | null;
  readonly self: string | null;
  readonly items: readonly ExtractedItem[];
}

export function extracted(url: URL, { page, self, items }: EverythingRead): Extracted {
  return { url: url.href, page, self, items: items.map(extractedItem) };
}

function extractedItem(draft: ItemDraft): ExtractedItem {
  const { author, lang, truncated } = draft;
  return {
    kind: draft.kind,
    id: draft.nativeId ?? null,
    author: { handle: author.handle, name: author.name ?? author.handle, url: author.url ?? null },
    text: draft.text,
    time: draft.postedAt === undefined ? null : new Date(draft.postedAt).toISOString(),
    parentId: draft.parent === undefined ? null : draft.parent.slice(draft.parent.indexOf(':') + 1),
    own: draft.own ?? null,
    permalink: draft.permalink ?? null,
    ...(lang !== undefined && { lang }),
    ...(truncated && { truncated }),
  };
}
