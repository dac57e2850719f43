import { selectionHeard, settleOf } from './caret.ts';
import { isTextField, type TextField } from './editable.ts';
import { normalise, rangeIn, selectionOf } from './editor-text.ts';
import { pause } from './pause.ts';

/**
 * Marks what stands right before the caret, if it is `typed`, so that the editor's own insertion puts
 * a text in its place: one step for the editor, and one for its undo.
 *
 * @returns whether exactly that is marked now, also in the eyes of the editor
 */
export async function selectBefore(
  editor: HTMLElement,
  typed: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (isTextField(editor)) return selectInField(editor, typed);
  // From the way that was tried before this one.
  if (isMarked(editor, typed)) return true;
  const range = before(editor, typed);
  if (!range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const heard = selectionHeard(editor.ownerDocument, signal);
  selectionOf(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await heard;
  await pause(settleOf(editor), signal);
  return isMarked(editor, typed);
}

/** Whether exactly `typed` is marked in the editor at this moment. */
function isMarked(editor: HTMLElement, typed: string): boolean {
  if (isTextField(editor)) {
    const { value, selectionStart, selectionEnd } = editor;
    if (selectionStart === null || selectionEnd === null) return false;
    return normalise(value.slice(selectionStart, selectionEnd)) === typed;
  }
  const range = rangeIn(editor);
  return range !== null && plain(range.toString()) === typed;
}

function selectInField(field: TextField, typed: string): boolean {
  const end = field.selectionEnd ?? 0;
  const start = end - typed.length;
  if (start < 0 || normalise(field.value.slice(start, end)) !== typed) return false;
  field.setSelectionRange(start, end);
  return true;
}

/** Signs without width that an editor puts around its caret are no part of what was typed. */
const plain = (text: string) => normalise(text).replace(/[\u200b\u2060\ufeff]/gu, '');

/** From the caret back through the editor's texts, as far as `typed` goes; null where it is not there. */
function before(editor: HTMLElement, typed: string): Range | null {
  const caret = rangeIn(editor);
  if (!caret?.collapsed) return null;
  const found = editor.ownerDocument.createRange();
  found.setStart(editor, 0);
  found.setEnd(caret.endContainer, caret.endOffset);
  for (const text of textsIn(found).reverse()) {
    const end = text === caret.endContainer ? caret.endOffset : text.length;
    for (let start = end; start >= 0; start--) {
      found.setStart(text, start);
      const marked = plain(found.toString());
      if (marked === typed) return found;
      if (!typed.endsWith(marked)) return null;
    }
  }
  return null;
}

/** Texts in a range, in the order of the document. */
function textsIn(range: Range): Text[] {
  const root = range.startContainer;
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (range.intersectsNode(text)) texts.push(text);
  }
  return texts;
}
