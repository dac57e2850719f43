import { native } from './native.ts';

/** What a page script needs to know of the extension it belongs to. */
export interface ExtensionFacts {
  readonly version: string;
  readonly uiLanguage: string;
}

/** Asks the browser, which makes its interface at the first question: not while a page loads. */
export function extensionFacts(): ExtensionFacts {
  return {
    version: native().runtime.getManifest().version,
    uiLanguage: native().i18n.getUILanguage(),
  };
}
