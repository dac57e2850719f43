/**
 * What was learnt of a page, kept once in a frame. The always-on script and the hands are built apart,
 * each with a copy of a module of its own; what the one saw before it left the page the other has to
 * know.
 * @param name of what is kept, with its platform: no two may share one
 */
export function keptInFrame<T extends object>(name: string, make: () => T): T {
  const holder = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`inlay.${name}`);
  const kept = holder[key] ?? make();
  holder[key] = kept;
  return kept;
}
