import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type Practice, startPractice } from '../../practice/server/start-practice.ts';
import { type FoundBrowser, findBrowser } from '../../tools/browser/find.ts';
import { newProfile, removeProfile } from '../../tools/browser/launch.ts';
import { type Inlay, launchInlay } from './inlay.ts';

/** Interface language of the browser that a test wants; set with `test.use({ uiLocale: 'fa' })`. */
interface Options {
  readonly uiLocale: string;
}

interface Fixtures {
  /** A browser of its own for every test, with an empty profile and the extension in it. */
  readonly inlay: Inlay;
}

interface WorkerFixtures {
  readonly browserBuild: FoundBrowser;
  readonly practice: Practice;
}

/**
 * How long sites and a browser may take to start, in milliseconds: on a busy machine that is longer
 * than many a test, and none of a test's own time.
 */
const START_MS = 180_000;

/** Playwright's `test` with the practice sites and a browser that has the extension. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  uiLocale: ['en', { option: true }],
  browserBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern's names.
    async ({}, use) => use(await findBrowser()),
    { scope: 'worker', timeout: START_MS },
  ],
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern's names.
    async ({}, use) => {
      const practice = await startPractice();
      await use(practice);
      await practice.close();
    },
    { scope: 'worker', timeout: START_MS },
  ],
  inlay: [
    async ({ browserBuild, practice, uiLocale }, use) => {
      const profile = await newProfile();
      const inlay = await launchInlay({
        browser: browserBuild,
        extension: resolve('.output/chrome-mv3'),
        hostResolverRules: practice.hostResolverRules,
        headless: true,
        locale: uiLocale,
        profile,
      });
      await use(inlay);
      await inlay.close();
      await removeProfile(profile);
    },
    { timeout: START_MS },
  ],
});
