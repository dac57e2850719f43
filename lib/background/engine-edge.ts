import type { BuiltInModel } from '../engines/built-in.ts';

/** What the browser has for engines. */
export interface EngineEdge {
  readonly fetch: typeof globalThis.fetch;
  /** The browser's own model, where there is one. */
  readonly builtIn: () => BuiltInModel | undefined;
  readonly hasPermission: (pattern: string) => Promise<boolean>;
  /** This extension's origin as a server sees it. */
  readonly ownOrigin: string;
}
