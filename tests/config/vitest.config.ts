import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    // A busy machine is no failure: the limits only end what hangs.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // By itself it gives up after one second.
    expect: { poll: { timeout: 30_000 } },
    // Vitest leaves a core to its own process, which has little to do.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,practice}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/config/same-draws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'fixtures',
          include: ['tests/platforms/**/*.test.ts'],
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/{unit,components}/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/config/patient-queries.ts', 'tests/config/still-clock.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'editors',
          include: ['tests/editors/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/config/same-draws.ts'],
          // A real browser opens a page for every case, and is waited for most of the time.
          maxWorkers: availableParallelism() * 2,
        },
      },
    ],
  },
});
