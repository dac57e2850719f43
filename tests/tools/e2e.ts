/** `npm run e2e [-- Playwright's arguments]`: finds a browser, builds, runs the tests in it. */
import { spawn } from 'node:child_process';
import { findBrowser } from './browser/find.ts';
import { ensureBuilt } from './build/ensure-built.ts';

const browser = await findBrowser();
await ensureBuilt('chrome');
const child = spawn(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/config/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, INLAY_BROWSER: browser.path } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
