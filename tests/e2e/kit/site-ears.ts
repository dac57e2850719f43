import type { Page } from '@playwright/test';

const types = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
];

/** Listens where a site listens for its shortcuts and its clickable cards, for what comes from us. */
export function listenInPage(page: Page): Promise<void> {
  return page.evaluate((types) => {
    const log: string[] = [];
    Object.assign(globalThis, { heardFromInlay: log });
    const note = (event: Event) => {
      const from = (event.target as Element | null)?.localName ?? '';
      if (from.startsWith('inlay-')) log.push(`${event.type} at ${from}`);
    };
    // On the way down a document hears everything in an open panel; a badge is silent there too.
    const noteBadge = (event: Event) => {
      if ((event.target as Element | null)?.localName === 'inlay-badge') note(event);
    };
    for (const type of types) {
      document.addEventListener(type, noteBadge, { capture: true });
      document.addEventListener(type, note);
      globalThis.addEventListener(type, note);
    }
  }, types);
}

/** What the site heard since. */
export function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () => (globalThis as unknown as { heardFromInlay: string[] }).heardFromInlay,
  );
}
