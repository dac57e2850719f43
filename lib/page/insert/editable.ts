export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** By name, not `instanceof`: an editor in a same-origin frame belongs to another realm. */
export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The document or the shadow root that the element stands in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root.nodeType === root.DOCUMENT_NODE || root.nodeType === root.DOCUMENT_FRAGMENT_NODE
    ? (root as Document | ShadowRoot)
    : element.ownerDocument;
}

/** Whether the element stands in a shadow root, beyond what scripts that ask the document can see. */
export function isInShadow(element: Element): boolean {
  return rootOf(element) !== element.ownerDocument;
}

/**
 * The element that takes the text: the given one, the one editable part inside it, or the editing
 * host around it. Null when nothing there can be written in now.
 */
export function editableOf(element: HTMLElement): HTMLElement | null {
  if (isTextField(element)) return element.readOnly || element.disabled ? null : element;
  if (element.isContentEditable) return editingHost(element);
  for (const inner of element.querySelectorAll<HTMLElement>(
    'textarea, input, [contenteditable]:not([contenteditable="false"])',
  )) {
    // Trix keeps its fields for links beside the text, hidden until they are asked for (2.1, 2026-11).
    if (inner.matches('.ql-clipboard') || !isShown(inner)) continue;
    if (isTextField(inner)) {
      if (!inner.readOnly && !inner.disabled && inner.type !== 'hidden') return inner;
    } else if (inner.isContentEditable) {
      return inner;
    }
  }
  return null;
}

/** Without a layout, as in a test of a saved page, everything is. */
const isShown = (element: HTMLElement) => element.checkVisibility?.() ?? true;

function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/**
 * Whether the editor, or something in it, has the focus of its document or shadow root, and so has every
 * frame around it: a frame's own body counts as focused in there from the start.
 */
export function hasFocus(editor: Element): boolean {
  const active = rootOf(editor).activeElement;
  if (active === null || (active !== editor && !editor.contains(active))) return false;
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return !frame || hasFocus(frame);
}
