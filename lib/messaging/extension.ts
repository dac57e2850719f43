import { native } from './native.ts';

/**
 * What a page script needs to know of the extension it belongs to. The browser makes its interface at
 * the first question, so this is not asked while a page loads.
 */
export function extensionFacts(): { readonly version: string; readonly uiLanguage: string } {
  return {
    version: native().runtime.getManifest().version,
    uiLanguage: native().i18n.getUILanguage(),
  };
}
