import { keptInFrame } from '../kit/frame-memory.ts';
import { oncePerSlice } from '../kit/slice.ts';
import type { PageContext } from '../types.ts';
import { type PostUrn, postOf } from './addresses.ts';
import type { Dialect, PostBox } from './dialect.ts';
import { legacy } from './legacy.ts';
import { sdui } from './sdui.ts';

export type Place = Pick<PageContext, 'url' | 'document'>;

/** The single post that the page shows, and where its comments are. */
export interface PagePost {
  readonly dialect: Dialect;
  readonly urn: PostUrn;
  readonly scope: Element;
  /** Null where the page holds comments alone. */
  readonly box: Element | null;
}

const dialects: readonly Dialect[] = [sdui, legacy];
/** Places in the list above. */
const known = keptInFrame('linkedin.dialects', () => new WeakMap<Document, number>());

/** The front-end of a page load; it never changes within one. Null while nothing tells. */
export function dialectOf(document: Document): Dialect | null {
  const kept = known.get(document);
  if (kept !== undefined) return dialects[kept] ?? null;
  const found = dialects.findIndex((dialect) => dialect.draws(document));
  if (found >= 0) known.set(document, found);
  return dialects[found] ?? null;
}

const readPages = oncePerSlice((_document: Document) => new Map<string, PagePost | null>());

/** The post of the page, or null while the page shows anything else than its address says. */
export function pagePost({ url, document }: Place): PagePost | null {
  const pages = readPages(document);
  const { pathname } = url;
  let page = pages.get(pathname);
  if (page === undefined) {
    page = readPage(pathname, document);
    pages.set(pathname, page);
  }
  return page;
}

function readPage(pathname: string, document: Document): PagePost | null {
  const address = postOf(pathname);
  const dialect = address && dialectOf(document);
  if (!address || !dialect) return null;
  const all = dialect.posts(document);
  const exact = all.find(({ urn }) => urn?.type === address.type && urn.id === address.id);
  if (exact) return { dialect, urn: address, scope: exact.scope, box: exact.box };
  const others = all.filter(({ urn }) => urn?.type !== address.type);
  const [only, another] = others;
  if (only && !another && isFirstAddressOf(only, address, document)) {
    const urn = address.type === 'activity' ? address : (only.urn ?? address);
    return { dialect, urn, scope: only.scope, box: only.box };
  }
  return all.length === 0 ? readBare(dialect, address, document) : null;
}

/** Comments without a post: trusted unless they name another post. */
function readBare(dialect: Dialect, address: PostUrn, document: Document): PagePost | null {
  const scope = dialect.bareScope(document);
  const [first] = scope ? dialect.comments(scope) : [];
  const on = first && dialect.urnOf(first)?.post;
  if (!scope || !on || (on.type === address.type && on.id !== address.id)) return null;
  return { dialect, urn: address, scope, box: null };
}

/**
 * The site changes the address before it draws the new page. A post whose own name cannot be compared
 * with the address keeps the first address it was seen at, and is nothing at any other.
 */
function isFirstAddressOf({ mark }: PostBox, { type, id }: PostUrn, document: Document): boolean {
  let addresses = firstAddresses.get(document);
  if (!addresses) {
    addresses = new Map();
    firstAddresses.set(document, addresses);
  }
  const address = `${type}:${id}`;
  const first = addresses.get(mark) ?? address;
  addresses.set(mark, first);
  return first === address;
}

const firstAddresses = keptInFrame(
  'linkedin.addresses',
  () => new WeakMap<Document, Map<string, string>>(),
);
