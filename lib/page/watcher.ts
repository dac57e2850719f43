/** What one batch of changes in the document means for the items. */
export interface Batch {
  /** Subtrees that came in and are still connected; none lies in another. */
  readonly added: readonly Element[];
  /** Elements whose links changed, or that were emptied or filled. */
  readonly touched: readonly Element[];
  /** Elements of whose children some changed; their neighbours are in `beside`. */
  readonly parents: readonly Element[];
  /** Nodes beside a place where something came or went: their items may read differently now. */
  readonly beside: readonly Node[];
  /** Whether anything left the document. */
  readonly removed: boolean;
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
  const parents = new Set<Element>();
  let removed = false;
  const beside = new Set<Node>();
  let cancel: (() => void) | null = null;

  const isOurs = ({ addedNodes, removedNodes }: MutationRecord) =>
    areOurs(addedNodes) && areOurs(removedNodes);
  const areOurs = (nodes: NodeList) => {
    for (const node of nodes) if ((node as Element).localName !== ownTag) return false;
    return true;
  };

  const flush = () => {
    cancel = null;
    const batch: Batch = {
      added: outermost(added),
      touched: connected(touched),
      parents: connected(parents),
      beside: connected(beside),
      removed,
    };
    added.clear();
    touched.clear();
    parents.clear();
    beside.clear();
    removed = false;
    onBatch(batch);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      if (type === 'childList' && isOurs(record)) continue;
      const isParent = previousSibling !== null || nextSibling !== null;
      if (target.nodeType === Node.ELEMENT_NODE) {
        (isParent ? parents : touched).add(target as Element);
      }
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
      }
      removed ||= removedNodes.length > 0;
      if (previousSibling) beside.add(previousSibling);
      if (nextSibling) beside.add(nextSibling);
      cancel ??= pace().soon(flush);
    }
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

const connected = <N extends Node>(nodes: ReadonlySet<N>): N[] =>
  [...nodes].filter((node) => node.isConnected);

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
