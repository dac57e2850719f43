import { isGecko } from './gecko.ts';
import { type EditorEvent, giveEvent, packEvent, pageWorldEvent } from './page-world-protocol.ts';

/**
 * Gecko keeps what a content script makes (DataTransfer above all) unreadable for the page, so there
 * the event is made in the page's own world. In Chromium both worlds see the same events.
 */
const worldsAreApart = isGecko;

/**
 * Gives an editor a synthetic event in the world where its listeners can read it.
 * @param openPageWorld puts the page-world script into this frame; false when that failed
 * @returns whether the editor said that it dealt with it
 */
export async function giveInPageWorld(
  editor: HTMLElement,
  event: EditorEvent,
  openPageWorld: (() => Promise<boolean>) | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  if (!worldsAreApart || !openPageWorld || !(await openPageWorld())) {
    return !signal.aborted && giveEvent(editor, event);
  }
  if (signal.aborted) return false;
  return !heardAt(editor).dispatchEvent(
    new CustomEvent(pageWorldEvent, {
      bubbles: true,
      cancelable: true,
      composed: true,
      detail: packEvent(event),
    }),
  );
}

/**
 * Where the page-world script, which listens in the document of this script alone, hears a command for
 * an editor: at the frame around it, however deep the editor stands in that. The script finds the
 * editor by its focus.
 */
function heardAt(editor: HTMLElement): Element {
  let heard: Element = editor;
  while (heard.ownerDocument !== document) {
    const frame = heard.ownerDocument.defaultView?.frameElement;
    if (!frame) break;
    heard = frame;
  }
  return heard;
}
