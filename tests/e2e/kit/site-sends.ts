import type { Page } from '@playwright/test';

/** Remembers every Enter and every submit that the site gets to hear from now on. */
export function listenForSending(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heardOfSending: heard });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      const note = (event: KeyboardEvent) => event.key === 'Enter' && heard.push(type);
      globalThis.addEventListener(type, note, { capture: true });
    }
    globalThis.addEventListener('submit', () => heard.push('submit'), { capture: true });
  });
}

/** What was sent on a page, and every Enter or submit since `listenForSending`. */
export function sending(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { heardOfSending } = globalThis as unknown as { heardOfSending: string[] };
    return [...heardOfSending, ...globalThis.practice.sent.map(({ text }) => `sent: ${text}`)];
  });
}
