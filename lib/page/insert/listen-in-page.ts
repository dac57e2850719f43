import { deepActive, innerDocument } from './deep-active.ts';
import { giveEvent, pageWorldEvent, unpackEvent } from './page-world-protocol.ts';

/**
 * The page-world side: answers one command of the content script and is gone, so that nothing of
 * Inlay stays in the page. A command given to a frame is for the editor that has the focus in it. When
 * two copies wait, the first takes the command and the other the next.
 */
export function listenInPage(doc: Document): void {
  doc.addEventListener(
    pageWorldEvent,
    (asked) => {
      asked.stopImmediatePropagation();
      const event = unpackEvent((asked as CustomEvent<unknown>).detail);
      const at = asked.composedPath()[0];
      if (!event || !(at instanceof Element)) return;
      const inner = innerDocument(at);
      const editor = inner ? deepActive(inner) : at;
      if (editor && giveEvent(editor, event)) asked.preventDefault();
    },
    { capture: true, once: true },
  );
}
