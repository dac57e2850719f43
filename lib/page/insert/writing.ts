import { isTextField } from './editable.ts';

/** What a person does to write, as they do it: editors let the events that follow happen or not. */
const doings = ['keydown', 'compositionstart', 'paste', 'drop'] as const;

/**
 * A signal that aborts once a person writes in any editor of the document, its open shadow roots
 * included. Events that scripts make do not count, nor do those of the browser's own commands.
 * @param over ends the listening
 */
export function writingIn(document: Document, over: AbortSignal): AbortSignal {
  const writing = new AbortController();
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && isEditor(target) && !isModifier(event)) writing.abort();
  };
  for (const doing of doings) {
    document.addEventListener(doing, hear, { capture: true, passive: true, signal: over });
  }
  return writing.signal;
}

const modifiers: ReadonlySet<unknown> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);
export const isModifier = (event: Event) => 'key' in event && modifiers.has(event.key);

/** By what it has, not by class: an editor in a frame belongs to another realm. */
function isEditor(target: EventTarget | undefined): boolean {
  const element = target as HTMLElement | undefined;
  return element !== undefined && (element.isContentEditable || isTextField(element));
}
