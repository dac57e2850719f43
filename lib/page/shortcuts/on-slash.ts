/**
 * Calls back whenever a slash is typed, in the window or in a frame of the same origin that is entered
 * from it. Part of every always-on script, so it knows nothing else: what a slash may begin is looked
 * at by what is fetched then. Keys, because Draft.js, Lexical and Slate let no `input` event happen.
 */
export function onSlash(window: Window, found: () => void, signal: AbortSignal): void {
  const hear = ({ key, isTrusted }: KeyboardEvent) => {
    if (key === '/' && isTrusted) found();
  };
  followFrames(
    window,
    (entered) =>
      entered.addEventListener('keydown', hear, { capture: true, passive: true, signal }),
    signal,
  );
}

/** Calls back with a window at once, and with each frame of its origin that the focus goes into. */
export function followFrames(
  window: Window,
  enter: (window: Window) => void,
  signal: AbortSignal,
): void {
  enter(window);
  window.addEventListener(
    'blur',
    () => {
      const frame = window.document.activeElement as HTMLIFrameElement | null;
      // Without a document to look into, it is a frame of somebody else, or none.
      if (frame?.contentDocument && frame.contentWindow) enter(frame.contentWindow);
    },
    { signal },
  );
}
