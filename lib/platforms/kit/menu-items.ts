const fold = (text: string) =>
  text
    .replace(/[\u200c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What a control says, as `wordSet` keeps it. */
export const saidBy = (control: Element) => fold(control.textContent ?? '');

/** Whether a control says exactly one of these words, in whatever case. */
export const saysOneOf = (control: Element, words: ReadonlySet<string>) =>
  words.has(saidBy(control));

/** Words as `saysOneOf` compares them. */
export const wordSet = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(fold));

/**
 * Whether a control is drawn in red, as both sites draw what destroys. Asks for style, so it is only
 * for steps that a person takes, never for reading items.
 */
export function isRed(control: Element): boolean {
  const view = control.ownerDocument.defaultView;
  for (const part of [control, ...control.querySelectorAll('span, div')]) {
    const [red = 0, green = 0, blue = 0] =
      view?.getComputedStyle(part).color.match(/\d+/g)?.map(Number) ?? [];
    if (red > 180 && green < 100 && blue < 110) return true;
  }
  return false;
}
