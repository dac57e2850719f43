import { isTextField } from './editable.ts';
import {
  beforeInputLine,
  beforeInputText,
  inDocument,
  paste,
  pasteSlice,
  pasteWithoutBlankLines,
  placeThenPaste,
  type Strategy,
  setRangeText,
  typeBreaks,
  typeIntoField,
  typeLines,
  typeOneLine,
  typeWhole,
} from './strategies.ts';

/** A kind of editor, known by marks that the editor itself leaves, and the ways into it in order. */
export interface EditorFamily {
  readonly id: string;
  readonly recognises: (editor: HTMLElement) => boolean;
  readonly strategies: readonly Strategy[];
}

/** Marks are disjoint except for the last family, which takes what the others left. */
export const families: readonly EditorFamily[] = [
  {
    // X Chat, Instagram's comment box, LinkedIn's page inbox.
    id: 'text-field',
    recognises: isTextField,
    strategies: [typeIntoField, setRangeText],
  },
  {
    // X posts and replies. Several lines by insertText come out mangled (2026-03). In a shadow
    // root its paste goes to the start and its typing is lost, a person's own as well (0.11, 2026-11).
    id: 'draft-js',
    recognises: (editor) =>
      editor.matches('.public-DraftEditor-content') ||
      editor.querySelector('[data-contents="true"] [data-block="true"]') !== null,
    strategies: [inDocument(paste), inDocument(typeOneLine)],
  },
  {
    // Instagram Direct, Facebook, Messenger.
    id: 'lexical',
    recognises: (editor) => editor.getAttribute('data-lexical-editor') === 'true',
    strategies: [beforeInputText, paste, typeOneLine],
  },
  {
    // LinkedIn's older comment boxes. Its paste reads the browser's clipboard, so a made one is lost.
    id: 'quill-1',
    recognises: (editor) => editor.matches('.ql-editor') && hasClipboardBox(editor),
    strategies: [typeLines],
  },
  {
    id: 'quill-2',
    recognises: (editor) => editor.matches('.ql-editor') && !hasClipboardBox(editor),
    // Typed text it reads back from its nodes, wherever its caret is.
    strategies: [inDocument(paste), typeLines],
  },
  {
    // LinkedIn's newer comment boxes. insertParagraph is no way in: ProseMirror takes it for Enter,
    // and Enter may send.
    id: 'prosemirror',
    recognises: (editor) => editor.matches('.ProseMirror'),
    strategies: [pasteSlice, pasteWithoutBlankLines, typeOneLine],
  },
  {
    id: 'slate',
    recognises: (editor) => editor.getAttribute('data-slate-editor') === 'true',
    strategies: [paste, beforeInputLine],
  },
  {
    id: 'ckeditor-5',
    recognises: (editor) => editor.matches('.ck-editor__editable'),
    strategies: [placeThenPaste, inDocument(typeOneLine)],
  },
  {
    // Typed lines it takes out of the page, with its caret in another place and nothing to undo (2.1,
    // 2026-11).
    id: 'trix',
    recognises: (editor) => editor.localName === 'trix-editor',
    strategies: [paste, typeOneLine],
  },
  {
    // LinkedIn messaging, and whatever nobody has named.
    id: 'contenteditable',
    recognises: (editor) => editor.isContentEditable,
    strategies: [typeBreaks, typeWhole, typeLines],
  },
];

export function familyOf(editor: HTMLElement): EditorFamily | null {
  return families.find(({ recognises }) => recognises(editor)) ?? null;
}

function hasClipboardBox(editor: HTMLElement): boolean {
  return editor.parentElement?.querySelector(':scope > .ql-clipboard') != null;
}
