/** Dear to make, and asked for once for each language that a list offers. */
const names = new Map<string, Intl.DisplayNames>();

/** A language in the words of the interface: `pl` → "Polish". The tag itself when unknown. */
export function languageName(tag: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    // A page's own `lang` may be no valid tag at all.
    return tag;
  }
}
