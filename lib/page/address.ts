/**
 * Calls back with the address when a site moved to another page of its own. The sites change it by
 * the history API, of which a content script hears nothing everywhere; so every change of the page
 * is also a look at it: call the returned function then.
 * @param params query parameters that name a page where its path alone does not
 */
export function followAddress(
  window: Window,
  params: readonly string[],
  onPage: (url: URL) => void,
  signal: AbortSignal,
): () => void {
  let seen: string | null = null;

  const look = () => {
    const url = new URL(window.location.href);
    const named = params.map((name) => url.searchParams.get(name));
    const page = [url.origin + url.pathname, ...named].join('\n');
    if (page === seen || signal.aborted) return;
    seen = page;
    onPage(url);
  };

  window.addEventListener('popstate', look, { signal });
  // Chromium and, since 147, Firefox.
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}
