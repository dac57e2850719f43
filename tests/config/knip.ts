import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'entrypoints/*.ts',
    'entrypoints/*/{index,main}.{ts,tsx}',
    'tests/tools/run.mjs',
    // What tests/tools/setup/tasks.mjs starts by name.
    'tests/tools/*.ts',
    'tests/tools/checks/boundaries.ts',
    'tests/tools/build/build.ts',
    'tests/tools/{extract,suggest}/main.ts',
    'lib/replies/training/train.ts',
    'tests/bench/{main,desk,triage}.ts',
    'tests/practice/server/main.ts',
    // What the practice server bundles by name.
    'tests/practice/*/client.{ts,tsx}',
    // What tests/editors/open-editor.ts bundles by name.
    'tests/editors/content-script.ts',
    'tests/editors/pages/*.{ts,tsx}',
    'tests/**/*.test.{ts,tsx}',
    'tests/**/*.spec.ts',
  ],
  project: ['{entrypoints,components,lib,tests}/**/*.{ts,tsx,mjs}'],
  paths: { '@/*': ['./*'] },
  vitest: { config: 'tests/config/vitest.config.ts' },
  playwright: { config: 'tests/config/playwright.config.ts' },
  // Biome is called by its path; Tailwind is taken by a style sheet.
  ignoreDependencies: ['@biomejs/biome', 'tailwindcss'],
  ignoreExportsUsedInFile: true,
};

export default config;
