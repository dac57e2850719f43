import { giveEvent, pageWorldEvent, unpackEvent } from './page-world-protocol.ts';

/**
 * The page-world side: answers one command of the content script and is gone, so that nothing of
 * Inlay stays in the page. When two copies wait, the first takes the command and the other the next.
 */
export function listenInPage(doc: Document): void {
  doc.addEventListener(
    pageWorldEvent,
    (asked) => {
      asked.stopImmediatePropagation();
      const event = unpackEvent((asked as CustomEvent<unknown>).detail);
      const editor = asked.composedPath()[0];
      if (event && editor instanceof Element && giveEvent(editor, event)) asked.preventDefault();
    },
    { capture: true, once: true },
  );
}
