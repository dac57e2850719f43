/**
 * The end of a line at which what stands in it is kept; null where its style tells neither. Asks for
 * style: conversations tell so who speaks where nothing else does.
 */
export function sideOf(line: Element): 'start' | 'end' | null {
  const style = line.ownerDocument.defaultView?.getComputedStyle(line);
  if (!style?.display.endsWith('flex') || style.flexDirection.startsWith('column')) return null;
  const side = /^(?:flex-)?(start|end)$/.exec(style.justifyContent)?.[1];
  return side === 'start' || side === 'end' ? side : null;
}
