import { type Browser, chromium, expect } from '@playwright/test';
import { test as base } from '../e2e/kit/test.ts';
import type { Practice } from './server/start-practice.ts';

interface Errors {
  /** What the pages of a test threw or printed as an error, a broken policy among it; must stay empty. */
  readonly pageErrors: string[];
}

/** A browser without the extension that finds the given practice sites at the real hosts. */
export function launchPlain(executablePath: string, practice: Practice): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless=new',
      '--no-sandbox',
      `--host-resolver-rules=${practice.hostResolverRules}`,
      '--ignore-certificate-errors',
    ],
  });
}

/** Playwright's `test` in a browser without the extension: the practice sites by themselves. */
export const test = base.extend<Errors>({
  browser: [
    async ({ browserBuild, practice }, use) => {
      const browser = await launchPlain(browserBuild.path, practice);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  pageErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(errors);
      expect(errors, 'errors and broken policies in the pages').toEqual([]);
    },
    { auto: true },
  ],
});
