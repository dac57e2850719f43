/** What a box is called; Messenger's and private ones carry it as a placeholder alone. */
export const labelOf = (box: Element): string =>
  box.getAttribute('aria-label') || box.getAttribute('aria-placeholder') || '';

/** What is left of a label without a name; null when the name does not stand in it as a whole. */
export function withoutName(label: string, name: string): string | null {
  if (!name) return null;
  for (let at = label.indexOf(name); at >= 0; at = label.indexOf(name, at + 1)) {
    const before = label.slice(0, at);
    const after = label.slice(at + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after))
      return `${before} ${after}`;
  }
  return null;
}

/** Whether a label, in whatever language, names this person or Page. */
export const namesIn = (label: string | null, name: string): boolean =>
  label !== null && withoutName(label, name) !== null;
