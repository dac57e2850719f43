/** What each element says, with a number behind it where one before it says the same. */
export function toldApart(
  elements: Iterable<Element>,
  said: (element: Element) => string,
): ReadonlyMap<Element, string> {
  const times = new Map<string, number>();
  const names = new Map<Element, string>();
  for (const element of elements) {
    const words = said(element);
    const before = times.get(words) ?? 0;
    times.set(words, before + 1);
    names.set(element, before === 0 ? words : `${words}\n${before}`);
  }
  return names;
}
