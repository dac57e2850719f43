import type { ItemKey } from '../domain/ids.ts';

/** Name of the highlight; the rule that paints it stands in the overlay's style sheet. */
export const coverName = 'inlay-cover';

/**
 * Paints over the words of flagged items without touching a node: a range in the CSS Custom
 * Highlight registry. Chromium 105 and Firefox 140 have it; elsewhere nothing is covered.
 */
export function createCover(signal: AbortSignal) {
  const ranges = new Map<ItemKey, Range>();
  const lifted = new Set<ItemKey>();
  let highlight: Highlight | null = null;
  const registered = () => {
    if (!highlight && typeof Highlight === 'function' && 'highlights' in CSS) {
      highlight = new Highlight();
      CSS.highlights.set(coverName, highlight);
    }
    return highlight;
  };

  const uncover = (key: ItemKey) => {
    const range = ranges.get(key);
    if (!range) return;
    highlight?.delete(range);
    ranges.delete(key);
  };

  signal.addEventListener(
    'abort',
    () => {
      if (highlight && CSS.highlights.get(coverName) === highlight)
        CSS.highlights.delete(coverName);
    },
    { once: true },
  );

  return {
    /** Covers the words of an item unless a person lifted the cover; true when covered. */
    put(key: ItemKey, words: Element): boolean {
      const over = lifted.has(key) ? null : registered();
      if (!over) return false;
      uncover(key);
      const range = new Range();
      range.selectNodeContents(words);
      over.add(range);
      ranges.set(key, range);
      return true;
    },
    take: uncover,
    /** A person asked to read it: stays open until the page is left. */
    lift(key: ItemKey): void {
      lifted.add(key);
      uncover(key);
    },
    isCovered: (key: ItemKey): boolean => ranges.has(key),
  };
}

export type Cover = ReturnType<typeof createCover>;
