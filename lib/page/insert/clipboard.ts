/**
 * Puts a text on the clipboard, which browsers allow for some seconds after the person's own click.
 * @returns whether it is there
 */
export async function copyText(text: string, doc: Document): Promise<boolean> {
  const clipboard = doc.defaultView?.navigator.clipboard;
  if (!clipboard) return copyByCommand(text, doc);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, doc);
  }
}

/** The older way, which works where a site's policy takes the clipboard away from its page. */
function copyByCommand(text: string, doc: Document): boolean {
  let filled = false;
  const listening = new AbortController();
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  doc.addEventListener('copy', fill, { capture: true, signal: listening.signal });
  const copied = doc.execCommand('copy');
  listening.abort();
  return copied && filled;
}
