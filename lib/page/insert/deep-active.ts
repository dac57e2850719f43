/** The focused element, followed through open shadow roots and frames of the same origin. */
export function deepActive(root: DocumentOrShadowRoot): HTMLElement | null {
  let active = root.activeElement;
  while (active) {
    const inside: Element | null | undefined = active.shadowRoot
      ? active.shadowRoot.activeElement
      : innerDocument(active)?.activeElement;
    if (!inside) break;
    active = inside;
  }
  return active as HTMLElement | null;
}

/** The document of a frame, when this origin may look at it. */
export function innerDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
