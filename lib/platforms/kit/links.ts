/**
 * The path a link leads to, without its site, query and fragment; null when there is none. Pages
 * write links both with and without their own host; `//elsewhere` and other schemes lead away.
 * @param hosts what may stand before the path; a link to any other host has no path here
 */
export function pathOf(link: Element, hosts: readonly string[]): string | null {
  const href = link.getAttribute('href');
  if (!href) return null;
  const absolute = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(href);
  if (absolute) {
    return hosts.includes((absolute[1] ?? '').toLowerCase()) ? absolute[2] || '/' : null;
  }
  if (!href.startsWith('/') || href.startsWith('//')) return null;
  return href.replace(/[?#].*$/, '');
}

/** The one segment of a path that has just one, decoded; null for any other path. */
export function onlySegment(path: string | null): string | null {
  const segment = path && /^\/([^/]+)\/?$/.exec(path)?.[1];
  if (!segment) return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
