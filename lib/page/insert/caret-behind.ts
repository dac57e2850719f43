import { moveCaret } from './caret.ts';
import { hasFocus, isTextField } from './editable.ts';
import { type Place, readEditor, sameText } from './editor-text.ts';

/**
 * Puts the caret behind a text that was put in, where the editor has left it elsewhere: one that looks
 * for its caret in the document alone loses it in a shadow root and in a frame (Quill 2, 2026-11).
 *
 * @param before all that stands before the caret's place, the text included
 */
export async function putCaretBehind(
  editor: HTMLElement,
  before: string,
  signal: AbortSignal,
): Promise<void> {
  if (isTextField(editor) || !hasFocus(editor) || endsAt(editor, before)) return;
  const place = placeBehind(editor, before);
  if (place && !signal.aborted) await moveCaret(editor, place, signal);
}

/** Whether exactly `before` stands before the caret, or before the given place. */
function endsAt(editor: HTMLElement, before: string, place?: Place): boolean {
  const { text, caret } = readEditor(editor, place);
  return caret !== null && sameText(text.slice(0, caret), before);
}

/** The place that `before` ends at, in a text or before a line break; null where there is none. */
function placeBehind(editor: HTMLElement, before: string): Place | null {
  const walker = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const found: Place[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentNode } = node;
    if (node.nodeType === node.TEXT_NODE) {
      const start = readEditor(editor, { node, offset: 0 }).caret ?? 0;
      found.push({ node, offset: before.length - start });
    } else if (node.nodeName === 'BR' && parentNode) {
      found.push({
        node: parentNode,
        offset: [...parentNode.childNodes].indexOf(node as ChildNode),
      });
    }
  }
  return (
    found.findLast(
      ({ node, offset }) =>
        offset >= 0 &&
        (node.nodeType !== node.TEXT_NODE || offset <= (node as Text).length) &&
        endsAt(editor, before, { node, offset }),
    ) ?? null
  );
}
