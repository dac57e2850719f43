import { isModifier } from './writing.ts';

const standing = new WeakMap<Window, AbortController>();

/**
 * Keeps a key that is down already from going on in the box: whoever chose a reply with Enter and is
 * slow to let it go would send it, since by the first repeat the focus is in the site's editor, and
 * many of them send on Enter. Over once the person lets a key go, presses one anew or clicks.
 */
export function withholdHeldKey(window: Window): void {
  standing.get(window)?.abort();
  const over = new AbortController();
  standing.set(window, over);
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.repeat) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!isModifier(event)) {
      over.abort();
    }
  };
  const options = { capture: true, signal: over.signal };
  window.addEventListener('keydown', hear, options);
  window.addEventListener('keyup', (event) => isModifier(event) || over.abort(), options);
  window.addEventListener('pointerdown', () => over.abort(), options);
}
