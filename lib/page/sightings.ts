import type { ItemKey } from '../domain/ids.ts';
import type { ItemDraft } from '../domain/item.ts';

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
  let order: readonly Sighting[] | null = null;

  const drop = (element: Element): ItemKey | null => {
    const key = keyOf.get(element);
    if (key === undefined) return null;
    keyOf.delete(element);
    if (byKey.get(key)?.element === element) byKey.delete(key);
    order = null;
    return key;
  };

  return {
    /** Binds an element to what it reads; returns false when nothing changed. */
    bind(element: Element, draft: ItemDraft): boolean {
      const before = keyOf.get(element);
      const known = byKey.get(draft.key);
      if (before === draft.key && known?.element === element && sameDraft(known.draft, draft)) {
        return false;
      }
      if (before !== undefined && before !== draft.key) drop(element);
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
      order = null;
    },
    keyOf: (element: Element): ItemKey | undefined => keyOf.get(element),
    get: (key: ItemKey): Sighting | undefined => byKey.get(key),
    /** All sightings in document order. */
    inOrder(): readonly Sighting[] {
      order ??= [...byKey.values()].sort((a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      return order;
    },
    get size(): number {
      return byKey.size;
    },
  };
}

/** Whether two readings of an item say the same. Drafts are flat but for their author. */
export function sameDraft(a: ItemDraft, b: ItemDraft): boolean {
  const { author: authorA, ...restA } = a;
  const { author: authorB, ...restB } = b;
  return sameFields(restA, restB) && sameFields({ ...authorA }, { ...authorB });
}

function sameFields(a: object, b: object): boolean {
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && right.get(name) === value)
  );
}
