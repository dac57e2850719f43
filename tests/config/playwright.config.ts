import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: fileURLToPath(new URL('..', import.meta.url)),
  testMatch: '{e2e,editors,security,practice}/**/*.spec.ts',
  outputDir: fileURLToPath(new URL('../../.output/e2e', import.meta.url)),
  forbidOnly: true,
  retries: 0,
  // A browser with its pages and practice sites keeps a core busy: more of them than cores only wait.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
