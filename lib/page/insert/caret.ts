import { hasFocus, isTextField, type TextField } from './editable.ts';
import { keepsSpaces, type Place, rangeIn, readEditor, selectionOf } from './editor-text.ts';
import { pause } from './pause.ts';

/**
 * Long enough for an editor to hear `selectionchange` and take the caret over: Lexical and Draft.js
 * act on their own idea of it, and in the same turn they still have the old one (measured 2026-11:
 * 60 ms).
 */
const settleMs = 60;

/**
 * Slate takes the caret over at most every 100 ms (slate-react 0.146.1, 2026-11). Its timer starts at
 * the event, so one of ours that starts after the event and is longer always ends later, however
 * busy the machine is.
 */
const slateSettleMs = 130;
/** Longest wait for an event that does not come, because the caret stood there already. */
const unheardMs = 100;

/** How long an editor needs from the event on until it has taken a selection over, in ms. */
export const settleOf = (editor: HTMLElement): number =>
  editor.getAttribute('data-slate-editor') === 'true' ? slateSettleMs : settleMs;

/** Resolves once the page was told that the selection changed: before that, editors cannot know. */
export async function selectionHeard(document: Document, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  document.addEventListener('selectionchange', () => over.abort(), { signal: over.signal });
  await pause(unheardMs, AbortSignal.any([signal, over.signal]));
  over.abort();
}

/**
 * Whether a person put the caret where it stands in the editor. Asked before the editor is focused
 * from here, since focus alone gives it a caret. Without focus a caret at the start is one that nobody
 * chose: text fields have theirs there or at their end, by browser, and some editors leave it there when
 * they take a draft (Trix, TinyMCE, 2026-11).
 */
export function caretIsChosen(editor: HTMLElement): boolean {
  const caret = isTextField(editor) ? (editor.selectionEnd ?? 0) : readEditor(editor).caret;
  return caret !== null && (caret > 0 || hasFocus(editor));
}

/**
 * Focuses the editor and leaves a collapsed caret where the text belongs: where the person had it
 * inside the editor, else at the end. Marked text is kept, the caret goes to its end. A caret before
 * a leading mention or chip goes to the end too: text before it would turn a reply to a person into
 * a comment.
 *
 * @param keep the caret that is there was chosen by the person
 * @returns whether the editor has the focus and the caret
 */
export async function placeCaret(
  editor: HTMLElement,
  keep: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  if (isTextField(editor)) return placeInField(editor, keep, signal);
  const kept = keep ? keptCaret(editor) : null;
  // Editors that draw anew on focus put back a stale caret, so it is set, waited for and looked at.
  for (let attempt = 0; attempt < 3 && !signal.aborted; attempt++) {
    if (!hasFocus(editor)) {
      editor.focus({ preventScroll: true });
      await pause(settleMs, signal);
    }
    const caret = kept && editor.contains(kept.node) ? kept : endOf(editor);
    const wanted = await moveCaret(editor, caret, signal);
    const range = rangeIn(editor);
    if (hasFocus(editor) && range?.collapsed && readEditor(editor).caret === wanted) return true;
  }
  return hasFocus(editor) && rangeIn(editor) !== null;
}

/**
 * Puts the caret into a place and waits until the editor can have heard of it.
 * @returns where it was then, as an offset in the text
 */
export async function moveCaret(
  editor: HTMLElement,
  { node, offset }: Place,
  signal: AbortSignal,
): Promise<number | null> {
  const heard = selectionHeard(editor.ownerDocument, signal);
  selectionOf(editor)?.collapse(node, Math.min(offset, lengthOf(node)));
  const { caret } = readEditor(editor);
  await heard;
  await pause(settleOf(editor), signal);
  return caret;
}

function keptCaret(editor: HTMLElement): Place | null {
  const range = rangeIn(editor);
  if (!range) return null;
  const { text, caret } = readEditor(editor);
  if (caret === null) return null;
  if (range.endContainer === editor) return placeInRoot(range);
  if (text.slice(0, caret).trim() === '' && startsWithMention(editor, text)) return null;
  return { node: range.endContainer, offset: range.endOffset };
}

/**
 * A caret between the nodes of the root, as in a text without blocks: on an empty line it stands before a
 * line break. Behind one, where Firefox leaves it (153, 2026-11), the text that follows is the same place.
 * Before a text nobody has put it: focus alone does.
 */
function placeInRoot({ endContainer, endOffset }: Range): Place | null {
  const next = endContainer.childNodes[endOffset];
  if (next?.nodeName === 'BR') return { node: endContainer, offset: endOffset };
  if (!next || endOffset === 0) return null;
  return next.nodeType === next.TEXT_NODE ? { node: next, offset: 0 } : null;
}

function startsWithMention(editor: HTMLElement, text: string): boolean {
  if (/^\s*@/.test(text)) return true;
  const chip = editor.querySelector('[contenteditable="false"]');
  const name = chip?.textContent?.trim();
  return Boolean(name && text.trimStart().startsWith(name));
}

/**
 * The end of an editor's content as a place that editors understand: inside the last line, before
 * the line break that only holds it open. A range at the root makes Lexical add a paragraph.
 */
function endOf(editor: HTMLElement): Place {
  let node: Node = editor;
  while (true) {
    const last: Node | null = lastContent(node);
    if (!last) return { node, offset: 0 };
    const after = { node, offset: [...node.childNodes].indexOf(last as ChildNode) + 1 };
    if (last.nodeType === last.TEXT_NODE) return { node: last, offset: lengthOf(last) };
    const element = last as HTMLElement;
    if (element.localName === 'br') return { node, offset: after.offset - 1 };
    if (!element.isContentEditable || element.localName === 'img') return after;
    node = element;
  }
}

/** The last child that is content: not ProseMirror's separator, not white space of the markup. */
function lastContent(node: Node): Node | null {
  let last = node.lastChild;
  while (
    last &&
    (last.nodeType === last.COMMENT_NODE ||
      (last.nodeType === last.TEXT_NODE &&
        (last.textContent === '' ||
          (/^[ \t\r\n]+$/.test(last.textContent ?? '') &&
            !keepsSpaces(last) &&
            last.previousSibling))) ||
      (isElementNode(last) &&
        last.matches('.ProseMirror-separator, .ql-ui, [data-slate-placeholder]')))
  ) {
    last = last.previousSibling;
  }
  return last;
}

function isElementNode(node: Node | null): node is HTMLElement {
  return node !== null && node.nodeType === node.ELEMENT_NODE;
}

function lengthOf(node: Node): number {
  return node.nodeType === node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
}

async function placeInField(
  field: TextField,
  keep: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  // Instagram's comment box sets the caret behind its mention once more some frames after a reply was
  // opened (2026-11): set during that, it would end up before the text that was put in.
  for (let attempt = 0; attempt < 3 && !signal.aborted; attempt++) {
    if (!hasFocus(field)) field.focus({ preventScroll: true });
    const end = field.value.length;
    const at = keep ? (field.selectionEnd ?? end) : end;
    const caret = at === 0 && /^\s*@/.test(field.value) ? end : at;
    field.setSelectionRange(caret, caret);
    await pause(settleMs, signal);
    const stayed = field.selectionStart === caret && field.selectionEnd === caret;
    if (stayed && field.value.length === end && hasFocus(field)) return true;
  }
  return hasFocus(field);
}
