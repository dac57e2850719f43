import type { ItemKey } from '../domain/ids.ts';
import type { ItemDraft } from '../domain/item.ts';
import { sameValue } from '../domain/same-value.ts';

export interface Sighting {
  readonly element: Element;
  readonly draft: ItemDraft;
}

/**
 * Which element shows which item now. Lists recycle their nodes, so an element that reads another
 * key is bound anew; one key has one element, the newest.
 */
export function createSightings() {
  const byKey = new Map<ItemKey, Sighting>();
  const keyOf = new WeakMap<Element, ItemKey>();
  /** Sorted once for a batch of changes; what is read meanwhile is put in its place. */
  let sorted: Element[] | null = null;
  let order: readonly Sighting[] | null = null;

  const drop = (element: Element): ItemKey | null => {
    const key = keyOf.get(element);
    if (key === undefined) return null;
    keyOf.delete(element);
    if (byKey.get(key)?.element === element) {
      byKey.delete(key);
      leave(element);
    }
    return key;
  };

  const join = (element: Element) => {
    sorted?.splice(placeIn(sorted, element), 0, element);
  };

  const leave = (element: Element) => {
    const at = sorted?.indexOf(element) ?? -1;
    if (at >= 0) sorted?.splice(at, 1);
    order = null;
  };

  const elements = (): readonly Element[] => {
    sorted ??= [...byKey.values()].map(({ element }) => element).sort(inDocument);
    return sorted;
  };

  return {
    /** Binds an element to what it reads; returns false when nothing changed. */
    bind(element: Element, draft: ItemDraft): boolean {
      const before = keyOf.get(element);
      const known = byKey.get(draft.key);
      if (before === draft.key && known?.element === element && sameValue(known.draft, draft)) {
        return false;
      }
      if (before !== undefined && before !== draft.key) drop(element);
      if (known?.element !== element) {
        if (known) leave(known.element);
        join(element);
      }
      keyOf.set(element, draft.key);
      byKey.set(draft.key, { element, draft });
      order = null;
      return true;
    },
    drop,
    /** Lets go of elements that left the document or the given scope. */
    prune(scope: Element | null): ItemKey[] {
      const gone: ItemKey[] = [];
      for (const [key, { element }] of byKey) {
        if (scope?.contains(element) && element.isConnected) continue;
        drop(element);
        gone.push(key);
      }
      return gone;
    },
    clear(): void {
      for (const { element } of byKey.values()) keyOf.delete(element);
      byKey.clear();
      sorted = null;
      order = null;
    },
    /** The page has changed: elements may stand elsewhere now. */
    sortAnew(): void {
      sorted = null;
      order = null;
    },
    keyOf: (element: Element): ItemKey | undefined => keyOf.get(element),
    get: (key: ItemKey): Sighting | undefined => byKey.get(key),
    /** All sightings in document order. */
    inOrder(): readonly Sighting[] {
      order ??= elements().flatMap((element) => byKey.get(keyOf.get(element) as ItemKey) ?? []);
      return order;
    },
    /** The item right before or after a node. */
    neighbour(node: Node, side: 'before' | 'after'): Element | null {
      const all = elements();
      const at = placeIn(all, node);
      if (side === 'before') return all[at - 1] ?? null;
      return all[all[at] === node ? at + 1 : at] ?? null;
    },
    get size(): number {
      return byKey.size;
    },
  };
}

const inDocument = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** How many of these elements, which stand in document order, come before a node. */
function placeIn(elements: readonly Element[], node: Node): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = elements[middle] as Element;
    if (other !== node && inDocument(other, node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
