import { isTextField, rootOf } from './editable.ts';

/** What an editor holds, as plain text with `\n` between lines, and where the caret stands in it. */
export interface EditorReading {
  readonly text: string;
  /** Offset of the caret in `text`; null when the caret is not in the editor. */
  readonly caret: number | null;
}

/** Stand for collapsed white space, the caret and a `br` until a line is closed. */
const collapsible = '\u0000';
const caretMark = '\u0001';
const breakMark = '\u0002';

/** CodeMirror draws a dot in the place of a sign that nobody could see, without telling which (6, 2026-11). */
const drawnSigns = '.cm-specialChar';
const drawnSign = '\ufffc';
const drawable = /[\u00ad\u061c\u200b\u200e\u200f\u202d\u202e\u2066\u2067\u2069\ufeff]/gu;

/**
 * Parts of an editor that are not the person's text: Quill's cursor and list ornaments, the
 * zero-width anchors and placeholder of Slate, overlays laid over the text (seen 2026-11).
 */
const ornaments = '.ql-cursor, .ql-ui, .ql-clipboard, [data-slate-placeholder]';
const slateAnchor = '[data-slate-zero-width]';

/**
 * Reads an editor back without touching it. Emoji drawn as pictures count as their `alt`, chips as
 * their visible text, blocks as lines; a line break that only keeps an empty line open is nothing.
 *
 * @param at where in its nodes the caret is taken to be, if not where it is
 */
export function readEditor(editor: HTMLElement, at: Place | null = caretIn(editor)): EditorReading {
  if (isTextField(editor)) {
    return { text: normalise(editor.value), caret: editor.selectionEnd };
  }
  const lines = readBlock(editor, at);
  const marked = normalise(lines.join('\n'));
  const caret = marked.indexOf(caretMark);
  return { text: marked.replaceAll(caretMark, ''), caret: caret < 0 ? null : caret };
}

/** Line ends as `\n`, no-break spaces as spaces: editors write these for one another at will. */
export function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
}

/**
 * Whether two texts are the same for a reader. Word joiners, zero-width spaces and byte order marks
 * do not count, since editors put them around chips and carets; joiners that shape letters and
 * emoji (ZWNJ, ZWJ) and direction marks do, as far as the editor shows which they are. Letters may be
 * composed or not, and a tab may stand as a space where the page would show no more of it.
 */
export function sameText(found: string, expected: string): boolean {
  const drawn = found.includes(drawnSign) ? expected.replace(drawable, drawnSign) : expected;
  return bare(found) === bare(drawn);
}

/**
 * Whether a person has written on behind a text that went in between `head` and `tail`: it stands there
 * as it was, and what follows it is not the same text once more.
 */
export function isWrittenOn(found: string, head: string, added: string, tail: string): boolean {
  const [all, begin, end] = [found, head + added, tail].map(bare) as [string, string, string];
  if (!all.startsWith(begin) || !all.endsWith(end)) return false;
  const more = all.slice(begin.length, all.length - end.length);
  return all.length >= begin.length + end.length && !more.includes(bare(added).trim());
}

const bare = (text: string) =>
  normalise(text)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll('\t', ' ')
    .normalize();

/** A place in the nodes of an editor. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

function caretIn(editor: HTMLElement): Place | null {
  const range = rangeIn(editor);
  return range && { node: range.endContainer, offset: range.endOffset };
}

/** The selection's range if it lies in the editor, also inside a shadow root. */
export function rangeIn(editor: Element): Range | null {
  const selection = selectionOf(editor);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return editor.contains(range.startContainer) && editor.contains(range.endContainer)
    ? range
    : null;
}

/** Chromium keeps a selection for each shadow root; Firefox has one that reaches into them. */
export function selectionOf(editor: Element): Selection | null {
  const root = rootOf(editor) as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

function readBlock(block: Node, caret: Place | null): string[] {
  const lines: string[] = [];
  let run: string | null = null;
  // A caret between two blocks belongs to the line that follows, else to the last one.
  let strayCaret = '';
  const push = (...more: string[]) => {
    const [first = '', ...rest] = more;
    lines.push(strayCaret + first, ...rest);
    strayCaret = '';
  };
  const closeRun = () => {
    if (run === null) return;
    if (isBlank(run)) strayCaret += run.includes(caretMark) ? caretMark : '';
    else push(...closeLine(run).split('\n'));
    run = null;
  };
  const read = (parent: Node) => {
    parent.childNodes.forEach((child, index) => {
      if (caret?.node === parent && caret.offset === index) run = (run ?? '') + caretMark;
      if (isHidden(child)) return;
      if (isElement(child) && isBlock(child)) {
        closeRun();
        push(...readBlock(child, caret));
      } else if (isElement(child) && child.matches(drawnSigns)) {
        run = (run ?? '') + drawnSign;
      } else if (isElement(child) && child.childNodes.length > 0 && !child.matches(slateAnchor)) {
        read(child);
      } else {
        run = (run ?? '') + readLeaf(child, caret);
      }
    });
    if (caret?.node === parent && caret.offset >= parent.childNodes.length) {
      run = (run ?? '') + caretMark;
    }
  };
  read(block);
  closeRun();
  if (strayCaret !== '') lines.push((lines.pop() ?? '') + strayCaret);
  return lines;
}

function readLeaf(node: Node, caret: Place | null): string {
  if (isElement(node)) {
    if (node.localName === 'br') return breakMark;
    if (node.localName === 'img') return node.getAttribute('alt') ?? '';
    if (caret && node.contains(caret.node)) return caretMark;
    return '';
  }
  if (node.nodeType !== node.TEXT_NODE) return '';
  const text = node.textContent ?? '';
  if (caret?.node !== node) return collapse(node, text);
  return (
    collapse(node, text.slice(0, caret.offset)) +
    caretMark +
    collapse(node, text.slice(caret.offset))
  );
}

function collapse(node: Node, text: string): string {
  if (!/[ \t\r\n]/.test(text) || keepsSpaces(node)) return text;
  return text.replace(/[ \t\r\n]+/g, collapsible);
}

/** Whether the page shows every space and line end as it stands, in an element or around a text. */
export function keepsSpaces(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  const mode = `${style?.whiteSpace} ${style?.getPropertyValue('white-space-collapse')}`;
  return /pre|break-spaces/.test(mode);
}

/** Nothing but collapsed white space: indentation of the markup between two blocks. */
function isBlank(run: string): boolean {
  return run.replaceAll(caretMark, '').replaceAll(collapsible, '') === '';
}

/** One run of inline content as text: the last `br` of a block only keeps its last line open. */
function closeLine(run: string): string {
  const [c, m, b] = [collapsible, caretMark, breakMark];
  return run
    .replace(new RegExp(`${c}(${m}?)${c}+`, 'g'), `${c}$1`)
    .replace(new RegExp(`^(${m}?)${c}+`), '$1')
    .replace(new RegExp(`${c}+(${m}?)$`), '$1')
    .replace(new RegExp(`${c}*(${m}?)${b}(${m}?)${c}*`, 'g'), `$1${b}$2`)
    .replace(new RegExp(`${b}(${m}?)$`), '$1')
    .replaceAll(b, '\n')
    .replaceAll(c, ' ');
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === node.ELEMENT_NODE;
}

function isHidden(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.localName === 'script' || node.localName === 'style') return true;
  if (node.matches(ornaments)) return true;
  const style = node.ownerDocument.defaultView?.getComputedStyle(node);
  if (style?.display === 'none') return true;
  if (node.getAttribute('contenteditable') !== 'false') return false;
  // Laid over the text, or a placeholder that nobody can touch (Slate before 0.60, 2026-11): no chip.
  return style?.position === 'absolute' || style?.pointerEvents === 'none';
}

function isBlock(element: HTMLElement): boolean {
  if (element.localName === 'br' || element.localName === 'img') return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display !== '' && !display.startsWith('inline') && display !== 'contents';
}
