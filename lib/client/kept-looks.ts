/**
 * How a person left our pages' views, for the next time. Only ways of looking: they are no setting, so
 * that no backup carries them to another computer. A browser that keeps nothing for pages is no fault.
 */
export function keepLook(name: string, look: string): void {
  try {
    localStorage.setItem(name, look);
  } catch {
    // The choice lasts as long as the page.
  }
}

export function keptLook(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** With everything else that is erased; words that were written and not kept go as well. */
export function forgetLooks(): void {
  try {
    localStorage.clear();
  } catch {
    // Then none was kept.
  }
}
