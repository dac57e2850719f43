/** Codes that stand for "no language" or "not known" in a site's guess. */
const noLanguage = /^(und|zxx|art|q[a-t][a-z]|mul|mis)$/;
/** Old codes that X still writes. */
const renamed = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
]);

/** The site's own guess of a text's language as BCP 47; undefined when it guesses none. */
export function languageOf(element: Element | null): string | undefined {
  const written = element?.getAttribute('lang')?.trim().toLowerCase();
  if (!written || noLanguage.test(written) || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(written)) {
    return undefined;
  }
  return renamed.get(written) ?? written;
}
