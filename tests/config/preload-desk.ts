import type { Plugin } from 'vite';

/**
 * The desk's page asks the worker first and loads what draws the answers behind it. Named in the page
 * itself, that comes at once, and not only when the script that asks has come and run.
 */
export function preloadDesk(): Plugin {
  return {
    name: 'preload-desk',
    transformIndexHtml: {
      order: 'post',
      handler(_, { filename, bundle = {}, chunk }) {
        if (!chunk || !filename.includes('sidepanel')) return [];
        const behind = new Set<string>();
        const take = (file: string) => {
          const output = bundle[file];
          if (output?.type !== 'chunk' || behind.has(file)) return;
          behind.add(file);
          for (const next of output.imports) take(next);
        };
        for (const file of chunk.dynamicImports) take(file);
        for (const file of [chunk.fileName, ...chunk.imports]) behind.delete(file);
        return [...behind].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
