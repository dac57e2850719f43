/** What one batch of changes in the document means for the items. */
export interface Batch {
  /** Subtrees that came in and are still connected; none lies in another. */
  readonly added: readonly Element[];
  /** Elements whose children or links changed. */
  readonly touched: readonly Element[];
  /** Nodes beside a place where something came or went: their items may read differently now. */
  readonly beside: readonly Node[];
}

/** When to work: a page waits for an idle slot, the extraction tool works at once. */
export interface Pace {
  /** Runs `work` in the next slot; returns how to take it back. */
  soon(work: () => void): () => void;
  /** How long one slice may take before the rest waits for the next slot, in ms. */
  readonly sliceMs: number;
}

/** One idle slot, at most 50 ms late; slices short enough that no frame is lost. */
export const idlePace: Pace = {
  soon(work) {
    // Firefox and Chromium both have it; a page in the background gets its slot by the timeout.
    const id = requestIdleCallback(work, { timeout: 50 });
    return () => cancelIdleCallback(id);
  },
  sliceMs: 6,
};

export const everythingNow: Pace = {
  soon(work) {
    const id = setTimeout(work, 0);
    return () => clearTimeout(id);
  },
  sliceMs: Number.POSITIVE_INFINITY,
};

/**
 * Watches the document once and hands on what changed, one batch a slot.
 *
 * Besides the tree it hears `href` and `datetime`: X and Instagram recycle the nodes of a list by
 * writing another post's links into them, which changes no children (seen 2026-11, React).
 */
export function watch(
  document: Document,
  pace: () => Pace,
  /** Local name of our own elements; their coming and going is not news. */
  ownTag: string,
  onBatch: (batch: Batch) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const added = new Set<Element>();
  const touched = new Set<Element>();
  const beside = new Set<Node>();
  let cancel: (() => void) | null = null;

  const isOurs = ({ addedNodes, removedNodes }: MutationRecord) =>
    [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === ownTag);

  const flush = () => {
    cancel = null;
    const batch: Batch = {
      added: outermost(added),
      touched: [...touched].filter((element) => element.isConnected),
      beside: [...beside].filter((node) => node.isConnected),
    };
    added.clear();
    touched.clear();
    beside.clear();
    if (batch.added.length + batch.touched.length + batch.beside.length > 0) onBatch(batch);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'childList' && isOurs(record)) continue;
      if (record.target.nodeType === Node.ELEMENT_NODE) touched.add(record.target as Element);
      if (record.type !== 'childList') continue;
      for (const node of record.addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
      }
      if (record.previousSibling) beside.add(record.previousSibling);
      if (record.nextSibling) beside.add(record.nextSibling);
    }
    if (added.size + touched.size + beside.size > 0) cancel ??= pace().soon(flush);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href', 'datetime'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancel?.();
    },
    { once: true },
  );
}

/** Connected elements that lie in none of the others. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    if (!element.isConnected) continue;
    let above = element.parentElement;
    while (above && !elements.has(above)) above = above.parentElement;
    if (!above) found.push(element);
  }
  return found;
}
