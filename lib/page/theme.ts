export type Theme = 'light' | 'dark';

/**
 * Light or dark by the luminance of the ground painted behind an element: the nearest ancestor
 * with a background that is not see-through. The system's setting says nothing about the site.
 */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = getComputedStyle(at).backgroundColor;
    const luminance = luminanceOf(ground);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Relative luminance 0..1 of a computed colour, or null when it lets through what is behind. */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha < 0.5) return null;
  const linear = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/**
 * Calls back when the site may have changed its theme: all four write it on `html` or `body`, by an
 * attribute that need not be known (LinkedIn's newer front-end, 2026).
 */
export function onThemeChange(document: Document, listener: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(listener);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
