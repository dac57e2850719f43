import { readEditor } from './editor-text.ts';
import { type TypedTrigger, triggerAtEnd } from './typed-trigger.ts';

/** The trigger before the caret of an editor. Editors without a slash, nearly all, are not read. */
export function triggerIn(editor: HTMLElement): TypedTrigger | null {
  const { value = editor.textContent } = editor as Partial<HTMLTextAreaElement>;
  if (!value?.includes('/')) return null;
  const { text, caret } = readEditor(editor);
  return caret === null ? null : triggerAtEnd(text.slice(0, caret));
}
