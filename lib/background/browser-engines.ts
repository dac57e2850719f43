import browser from 'webextension-polyfill';
import type { BuiltInModel } from '../engines/built-in.ts';
import type { EngineEdge } from './engine-edge.ts';

/** What this browser has for engines; asked for at each use, since all of it may come and go. */
export const browserEngines = (): EngineEdge => ({
  fetch: (...request) => fetch(...request),
  builtIn: () => (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel,
  hasPermission: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  ownOrigin: new URL(browser.runtime.getURL('')).origin,
});
