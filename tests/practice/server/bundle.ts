import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the browser gets for one site: its script, and the style sheet its client imports. */
export interface ClientBundle {
  readonly script: string;
  readonly style: string;
}

const bundles = new Map<string, Promise<ClientBundle>>();

/**
 * Bundles a site's client in memory, once per process.
 * @param folder the site's folder inside `tests/practice/`
 * @param entry file name of the client in it
 */
export function clientBundle(folder: string, entry: string): Promise<ClientBundle> {
  const path = fileURLToPath(new URL(`../${folder}/${entry}`, import.meta.url));
  const known = bundles.get(path);
  if (known) return known;
  const bundle = makeBundle(path);
  bundles.set(path, bundle);
  return bundle;
}

async function makeBundle(entryPoint: string): Promise<ClientBundle> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    outdir: 'out',
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    sourcemap: false,
    // A new profile has no page in its cache: each test reads and compiles all of it.
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Production React, as on the sites themselves; draft-js expects Node's `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const textOf = (ending: string) => outputFiles.find((f) => f.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
