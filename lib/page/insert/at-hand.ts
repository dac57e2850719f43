import { itemKey, platformId } from '../../domain/ids.ts';
import type { InsertOutcome } from '../../domain/outcome.ts';
import type { PageKind } from '../../platforms/types.ts';
import { deepActive } from './deep-active.ts';
import { editableOf, isTextField } from './editable.ts';
import { rangeIn, selectionOf } from './editor-text.ts';
import { insertReply } from './insert-reply.ts';
import { terminal } from './target.ts';

/** The editor that had the caret, and where the caret stood, before the focus went elsewhere. */
export interface EditorAtHand {
  readonly editor: HTMLElement;
  /** Gives the focus and the caret back as they were. */
  restore(): void;
  /** Takes the caret as it stands now for the one to give back. */
  remember(): void;
}

/**
 * The editor a person is writing in: the focused element, followed through open shadow roots and
 * frames of the same origin. Null when nothing that takes text has the focus. Passwords, numbers and
 * the like are no editors: a reply has no business there.
 */
export function editorAtHand(document: Document): EditorAtHand | null {
  const active = deepActive(document);
  if (!active) return null;
  const field = isTextField(active) ? active : null;
  if (field && !takesWords(field)) return null;
  if (!field && !active.isContentEditable) return null;
  const editor = editableOf(active);
  if (!editor) return null;
  let restore = restorer(editor);
  return {
    editor,
    restore: () => restore(),
    remember() {
      restore = restorer(editor);
    },
  };
}

const wordInputs: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', '']);
const takesWords = (field: HTMLInputElement | HTMLTextAreaElement) =>
  field.localName === 'textarea' || wordInputs.has(field.type);

function restorer(editor: HTMLElement): () => void {
  if (isTextField(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    return () => {
      editor.focus({ preventScroll: true });
      // Fields of some types have no selection and refuse one.
      if (selectionStart !== null) {
        editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
      }
    };
  }
  const range = rangeIn(editor)?.cloneRange();
  return () => {
    editor.focus({ preventScroll: true });
    const lost =
      !range || !editor.contains(range.startContainer) || !editor.contains(range.endContainer);
    if (lost) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selectionOf(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}

export interface AtHandRequest {
  readonly at: EditorAtHand;
  readonly text: string;
  /** The shortcut that stands before the caret and gives its place to the text. */
  readonly replacing?: string;
  readonly signal: AbortSignal;
  readonly openPageWorld?: () => Promise<boolean>;
}

/**
 * Puts a text into an editor that no adapter knows, at the caret, by the same ways and proofs as a
 * reply to an item. What its send control is nobody knows, so only the text is proved.
 */
export async function insertAtHand(request: AtHandRequest): Promise<InsertOutcome> {
  const { at, openPageWorld, ...rest } = request;
  const { editor } = at;
  if (!editor.isConnected) return terminal('no-composer');
  at.restore();
  const key = itemKey(platformId('any'), 'at-hand');
  const { ownerDocument } = editor;
  const outcome = await insertReply({
    ...rest,
    key,
    resolve: () => editor,
    keyOf: () => key,
    plan: {
      locate: () => ({ editor, sendControl: () => null, sendUnknown: true }),
      opener: () => null,
    },
    context: {
      document: ownerDocument,
      url: new URL(ownerDocument.location?.href ?? 'about:blank'),
      page: 'any' as PageKind,
      self: null,
    },
    ...(openPageWorld && { openPageWorld }),
  });
  // The palette stays open for more, and each goes behind the one before.
  if (outcome.kind === 'inserted') at.remember();
  return outcome;
}
