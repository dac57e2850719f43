/**
 * Puts the words that a person gave into the places a reply still lacks: `{name}`, with or without
 * a fallback. What was given is text, never searched for further places.
 */
export function fillGiven(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)(?:\|[^{}]*)?\}/g, (whole, name: string) => {
    const words = given[name]?.trim();
    return words === undefined || words === '' ? whole : words;
  });
}
