import { rangeIn } from './editor-text.ts';

/**
 * What passes between the content script and the page's own world. Only a string crosses: in
 * Firefox an object made in one world cannot be read in the other.
 */
export const pageWorldEvent = 'inlay-editor-event';

/** An input event as an editor of the page should meet it. */
export type EditorEvent =
  | { readonly type: 'paste'; readonly text: string; readonly html?: string }
  | {
      readonly type: 'beforeinput';
      readonly inputType: 'insertText';
      readonly text: string;
      /**
       * Says that the text belongs where the selection is, as the browser's own events do, and that the
       * browser will not type it.
       */
      readonly atSelection?: boolean;
    };

/**
 * Gives an editor one synthetic input event.
 * @returns whether the editor said that it dealt with it (it prevented the default)
 */
export function giveEvent(editor: Element, event: EditorEvent): boolean {
  const made = event.type === 'paste' ? pasteEvent(event) : beforeInputEvent(editor, event);
  return !editor.dispatchEvent(made);
}

const travels = { bubbles: true, cancelable: true, composed: true } as const;

function pasteEvent({ text, html }: Extract<EditorEvent, { type: 'paste' }>): ClipboardEvent {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  const event = new ClipboardEvent('paste', { ...travels, clipboardData: data });
  // Firefox drops the data that it is given at construction; the event's own store takes it.
  if (event.clipboardData && event.clipboardData.getData('text/plain') === '') {
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
  }
  return event;
}

function beforeInputEvent(
  editor: Element,
  { inputType, text, atSelection }: Extract<EditorEvent, { type: 'beforeinput' }>,
): InputEvent {
  const range = atSelection ? rangeIn(editor) : null;
  const targetRanges = range ? [new StaticRange(range)] : [];
  const made = new InputEvent('beforeinput', { ...travels, inputType, data: text, targetRanges });
  // CKEditor 5 would wait for the browser to type as well, and for no longer than that (48.5, 2026-11).
  if (atSelection) made.preventDefault();
  return made;
}

/** A command as it crosses the border between the worlds. */
export const packEvent = (event: EditorEvent): string => JSON.stringify(event);

/** The command, or null when the text is not one of ours: the page can send the same event. */
export function unpackEvent(detail: unknown): EditorEvent | null {
  if (typeof detail !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { type, text, html, inputType, atSelection } = value as Record<string, unknown>;
  if (typeof text !== 'string') return null;
  if (type === 'paste') {
    return typeof html === 'string' ? { type, text, html } : { type, text };
  }
  if (type === 'beforeinput' && inputType === 'insertText') {
    return atSelection === true
      ? { type, inputType, text, atSelection }
      : { type, inputType, text };
  }
  return null;
}
