import browser from 'webextension-polyfill';

/** What a page script needs to know of the extension it belongs to. */
export function extensionFacts(): { readonly version: string; readonly uiLanguage: string } {
  return {
    version: browser.runtime.getManifest().version,
    uiLanguage: browser.i18n.getUILanguage(),
  };
}
