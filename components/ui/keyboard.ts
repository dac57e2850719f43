interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const latin = /^[a-z0-9/?[\]]$/i;
const anotherScript = /^\P{Script=Latin}$/u;

const byPosition: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  BracketLeft: ['[', '['],
  BracketRight: [']', ']'],
};

/**
 * Which bare key was pressed, in lower case as printed on a Latin keyboard: `n`, `1`, `/`, `?`;
 * `null` for shortcuts with a modifier and while an input method composes.
 *
 * Where the layout types another script (Persian, Arabic, Greek), the physical position counts, so
 * the same keys work without switching. Symbols of Latin layouts (`&` on a French "1") count by
 * position for digits only.
 */
export function bareKey(event: KeyPress): string | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { key, code, shiftKey } = event;
  if (latin.test(key)) return key.toLowerCase();
  if (!anotherScript.test(key)) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  if (/^[!-~]$/.test(key)) return null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  const position = byPosition[code];
  return position ? position[shiftKey ? 1 : 0] : null;
}

/** True where typed letters belong to a text: fields, lists of choices, editable regions. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type);
}
