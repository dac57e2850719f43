/**
 * Calls `work` once right after the next frame, however often it was asked for. The browser has just
 * laid the page out then, so that reading boxes costs nothing; anywhere else it would lay it out
 * again for us.
 */
export function createAfterFrame(
  document: Document,
  work: () => void,
  signal: AbortSignal,
): () => void {
  let waits = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer = setTimeout(() => {
      waits = false;
      work();
    });
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
    { once: true },
  );
  return () => {
    if (waits || signal.aborted) return;
    waits = true;
    // A tab in the background draws no frames.
    if (document.visibilityState === 'hidden') soon();
    else frame = requestAnimationFrame(soon);
  };
}
