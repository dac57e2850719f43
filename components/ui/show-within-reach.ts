const modal = '[aria-modal="true"], dialog[open]';

/**
 * Shows a popover of ours where a person can reach it. An open modal dialog makes everything outside it
 * inert, the top layer too, and one that a site builds itself takes back a focus that leaves it. So the
 * popover stands in the dialog that has the focus, else in the one that bars the page.
 */
export function showWithinReach(host: HTMLElement): void {
  const { ownerDocument } = host;
  const home = modalAtHand(ownerDocument) ?? ownerDocument.documentElement;
  if (host.parentNode !== home) home.append(host);
  host.showPopover();
}

function modalAtHand(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  while (at) {
    const found = at.closest(modal);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  const open = [...document.querySelectorAll('dialog[open]')];
  return open.findLast((dialog) => dialog.matches(':modal')) ?? null;
}
