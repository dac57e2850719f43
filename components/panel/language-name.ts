/** A language in the words of the interface: `pl` → "Polish". The tag itself when unknown. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page's own `lang` may be no valid tag at all.
    return tag;
  }
}
