/** Whether `later` stands after `earlier` in the document; false when one lies in the other. */
export function follows(earlier: Node, later: Node): boolean {
  const position = earlier.compareDocumentPosition(later);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** The nearest element, from `start` upwards and below `stop`, that passes. */
export function climb(
  start: Element | null,
  stop: Element | null,
  passes: (element: Element) => boolean,
): Element | null {
  for (let at = start; at && at !== stop; at = at.parentElement) if (passes(at)) return at;
  return null;
}

/** The child of `ancestor` in which `node` lies. */
export function childTowards(ancestor: Element, node: Element): Element | null {
  return climb(node, ancestor, (element) => element.parentElement === ancestor);
}

/** The smallest element that holds both. */
export function commonAncestor(a: Element, b: Element): Element | null {
  return climb(a, null, (element) => element.contains(b));
}

/** How many steps `node` lies below `ancestor`. */
export function depthBelow(ancestor: Element, node: Element): number {
  let depth = 0;
  for (let at: Element | null = node; at && at !== ancestor; at = at.parentElement) depth++;
  return depth;
}

export function* ancestors(node: Element, stop: Element | null): Generator<Element> {
  for (let at = node.parentElement; at && at !== stop; at = at.parentElement) yield at;
}

/**
 * Elements below `root` that match, in document order, for whoever may stop at the first: all of them
 * are looked for only when a second one is asked for.
 */
export function* lazily(root: Element, selector: string): Generator<Element> {
  const first = root.querySelector(selector);
  if (!first) return;
  yield first;
  for (const found of root.querySelectorAll(selector)) if (found !== first) yield found;
}

/** Elements in or at `root` that match, in document order. */
export function allIn(root: Element, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  return root.matches(selector) ? [root, ...found] : found;
}
