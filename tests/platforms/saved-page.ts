import { Window } from 'happy-dom';
import type { ItemDraft } from '../../lib/domain/item.ts';
import type { PageContext, PlatformAdapter, ReadReason } from '../../lib/platforms/types.ts';

/** A page as if it had been loaded at an address. */
export function openPage(html: string, url: string): Document {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

export interface PageRead {
  readonly page: string | null;
  readonly self: string | null;
  readonly elements: readonly Element[];
  readonly drafts: readonly ItemDraft[];
  readonly refused: readonly ReadReason[];
  readonly context: PageContext | null;
}

/** Reads all items of a page as the kernel does: scope, find, read. */
export function readPage(adapter: PlatformAdapter, document: Document, url: string): PageRead {
  const address = new URL(url);
  const self = adapter.self(document);
  const page = adapter.pageOf(address);
  if (page === null) {
    return { page, self, elements: [], drafts: [], refused: [], context: null };
  }
  const context: PageContext = { url: address, page, document, self };
  const scope = adapter.scope(context);
  const elements: Element[] = [];
  const drafts: ItemDraft[] = [];
  const refused: ReadReason[] = [];
  for (const element of scope ? adapter.find(scope, context) : []) {
    const outcome = adapter.read(element, context);
    if (outcome.ok) {
      elements.push(element);
      drafts.push(outcome.value);
    } else {
      refused.push(outcome.reason);
    }
  }
  return { page, self, elements, drafts, refused, context };
}

/** A draft in the words of the expectation files beside the fixtures. */
export function plain(draft: ItemDraft) {
  const { folded, replyCount, lang, truncated, speaksTo, namesUs } = draft;
  return {
    kind: draft.kind,
    id: draft.nativeId ?? null,
    author: draft.author,
    text: draft.text,
    time: draft.postedAt === undefined ? null : new Date(draft.postedAt).toISOString(),
    parentId: draft.parent === undefined ? null : nativeIn(draft.parent),
    own: draft.own ?? null,
    permalink: draft.permalink ?? null,
    thread: draft.thread,
    ...(lang !== undefined && { lang }),
    ...(truncated !== undefined && { truncated }),
    ...(folded !== undefined && { folded }),
    ...(replyCount !== undefined && { replyCount }),
    ...(speaksTo !== undefined && { speaksTo }),
    ...(namesUs !== undefined && { namesUs }),
  };
}

const nativeIn = (key: string) => key.slice(key.indexOf(':') + 1);
