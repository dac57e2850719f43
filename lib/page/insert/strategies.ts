import { isInShadow, isTextField } from './editable.ts';
import { keepsSpaces } from './editor-text.ts';
import { isGecko } from './gecko.ts';
import type { EditorEvent } from './page-world-protocol.ts';

/** What a strategy may use besides the editor. */
export interface Tools {
  /** Gives the editor a synthetic event in the world where the editor lives. */
  give(editor: HTMLElement, event: EditorEvent): Promise<boolean>;
}

/** One way of putting text in at the caret. It is run once and looked at afterwards. */
export interface Strategy {
  readonly id: string;
  /** False for texts that this way is known to spoil. */
  readonly suits: (text: string, editor: HTMLElement) => boolean;
  /** Resolves to whether the editor said that it took the event; it may still be about to act. */
  readonly run: (editor: HTMLElement, text: string, tools: Tools) => Promise<boolean>;
}

const anyText = () => true;
const oneLine = (text: string) => !text.includes('\n');

/** Draft.js (X), Slate, Trix; Lexical as second choice. */
export const paste: Strategy = {
  id: 'paste',
  suits: anyText,
  run: (editor, text, tools) => tools.give(editor, { type: 'paste', text }),
};

/**
 * A way for editors that ask the document alone for their focus and caret: not in a shadow root, where
 * they take a place that they remember from before, in Firefox as well (153, 2026-11).
 */
export const inDocument = (way: Strategy): Strategy => ({
  ...way,
  suits: (text, editor) => !isInShadow(editor) && way.suits(text, editor),
});

/**
 * ProseMirror and TipTap: a plain paste loses blank lines (they split at runs of line ends) and
 * TipTap turns signs such as ** into formats. In ProseMirror's own clipboard form neither happens.
 */
export const pasteSlice: Strategy = {
  id: 'paste-slice',
  // Behind typed words LinkedIn's practice box lost the blank that a slice began with (TipTap 3,
  // 2026-11); why, is not known: a bare TipTap keeps it. Typed, it stays.
  suits: (text) => !/^[ \t]/.test(text) || text.includes('\n'),
  run: (editor, text, tools) =>
    tools.give(editor, { type: 'paste', text, html: proseMirrorSlice(text) }),
};

/** ProseMirror behind a Trusted Types policy that refuses its HTML: plain, if no line is blank. */
export const pasteWithoutBlankLines: Strategy = {
  id: 'paste',
  suits: (text) => !/\n\n|^\n|\n$|^[ \t]/.test(text),
  run: paste.run,
};

/**
 * CKEditor 5 makes a paragraph of two line ends and loses one of them, and four spaces of a tab: as line
 * breaks and spaces of its HTML they stay. In a shadow root, and in a frame that it was put into from
 * outside, it finds no caret, so that a paste goes to the start of the text. An insertion of nothing that
 * says where it belongs moves its caret there, and leaves nothing to undo (42 and 48.5, 2026-11).
 */
export const placeThenPaste: Strategy = {
  id: 'place-then-paste',
  suits: anyText,
  run: async (editor, text, tools) => {
    const nothing = { type: 'beforeinput', inputType: 'insertText', text: '' } as const;
    await tools.give(editor, { ...nothing, atSelection: true });
    return tools.give(editor, { type: 'paste', text, html: breaksInHtml(text) });
  },
};

/** Lexical (Instagram Direct, Facebook): line ends become line breaks in both of its packages. */
export const beforeInputText: Strategy = {
  id: 'beforeinput',
  suits: anyText,
  run: (editor, text, tools) =>
    tools.give(editor, { type: 'beforeinput', inputType: 'insertText', text }),
};

/**
 * Slate on a page that lets no paste through: what the browser types by itself stands in its nodes and
 * never comes into its state (slate-react 0.146.1, 2026-11).
 */
export const beforeInputLine: Strategy = { ...beforeInputText, suits: oneLine };

/** The browser's own insertion: trusted events, in the browser's undo. */
export const typeOneLine: Strategy = {
  id: 'insert-text',
  suits: oneLine,
  run: async (editor, text) => {
    editor.ownerDocument.execCommand('insertText', false, text);
    return false;
  },
};

/** Text fields take line ends whole. */
export const typeIntoField: Strategy = {
  id: 'insert-text',
  suits: anyText,
  run: typeOneLine.run,
};

/**
 * Plain editable elements (LinkedIn messaging): the browser splits the text at its line ends, as
 * paragraphs or line breaks, and takes it all back in one undo (Firefox undoes several calls singly).
 */
export const typeWhole: Strategy = {
  id: 'insert-text',
  suits: anyText,
  run: async (editor, text) => {
    editor.ownerDocument.execCommand('insertText', false, keptSpaces(editor, text));
    return false;
  },
};

/**
 * Line breaks, as Shift+Enter makes them, are read alike by all. Left to split the text itself, Chromium
 * makes blocks, and a page that reads `innerText` takes an empty one for two blank lines, one that reads
 * `textContent` of bare text for none (156, 2026-11). Firefox writes line breaks by itself, and takes them
 * back in one undo then (153).
 */
export const typeBreaks: Strategy = {
  id: 'insert-breaks',
  suits: (text) => !isGecko && !oneLine(text),
  run: async (editor, text) => typeByLine(editor, text, 'insertLineBreak'),
};

/**
 * Quill 1 (LinkedIn's older boxes): line by line, since line ends inside one insertion come out
 * differently in every browser.
 */
export const typeLines: Strategy = {
  id: 'insert-lines',
  suits: anyText,
  run: async (editor, text) => typeByLine(editor, text, 'insertParagraph'),
};

function typeByLine(
  editor: HTMLElement,
  text: string,
  between: 'insertParagraph' | 'insertLineBreak',
): false {
  const { ownerDocument } = editor;
  const lines = keptSpaces(editor, text).split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) ownerDocument.execCommand(between);
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
  return false;
}

/** Where the page collapses spaces, typed ones become no-break spaces; inserted ones do not. */
function keptSpaces(editor: HTMLElement, text: string): string {
  return keepsSpaces(editor) ? text : text.replace(/\t| (?=[ \t])/g, '\u00a0');
}

/** Text fields where the browser refuses `insertText`: set at the caret, then said so. */
export const setRangeText: Strategy = {
  id: 'set-range-text',
  suits: anyText,
  run: async (editor, text) => {
    if (!isTextField(editor)) return false;
    const end = editor.selectionEnd ?? editor.value.length;
    editor.setRangeText(text, editor.selectionStart ?? end, end, 'end');
    editor.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertText',
        data: text,
      }),
    );
    editor.dispatchEvent(new Event('change', { bubbles: true }));
    return false;
  },
};

/** Lines as paragraphs of ProseMirror's clipboard form, open at both ends. */
function proseMirrorSlice(text: string): string {
  const paragraphs = text.split('\n').map((line) => `${escapeHtml(line)}</p>`);
  return `<p data-pm-slice="1 1 []">${paragraphs.join('<p>')}`;
}

/** Lines as one paragraph; spaces that HTML would fold do not break. */
function breaksInHtml(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => escapeHtml(line).replace(/^[ \t]|[ \t]$|[ \t](?=[ \t])/g, '&nbsp;'));
  return `<p>${lines.join('<br>')}</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
