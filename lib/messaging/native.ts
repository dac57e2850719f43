/** What page scripts use of the browser's own interface. */
interface PageApi {
  readonly runtime: Pick<typeof chrome.runtime, 'id' | 'sendMessage' | 'onMessage' | 'getManifest'>;
  readonly i18n: Pick<typeof chrome.i18n, 'getUILanguage'>;
}

/**
 * The browser's interface as it is, for the always-on scripts: what they use of it returns promises
 * everywhere by now, and the polyfill alone would take a tenth of their size. Firefox has `browser`,
 * Chromium `chrome`. Asked for anew at every use, because it dies under an updated extension.
 */
export const native = (): PageApi =>
  (globalThis as unknown as { browser?: PageApi }).browser ?? chrome;
