import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Inlay, launchInlay } from '../../e2e/kit/inlay.ts';
import { type Practice, startPractice } from '../../practice/server/start-practice.ts';
import { findBrowser } from '../browser/find.ts';
import { newProfile, removeProfile } from '../browser/launch.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { stopSignal } from '../start/stop-signal.ts';
import { slug } from './slug.ts';
import type { Step, TourContext } from './step.ts';
import { steps } from './steps.ts';
import { storePictureSize, takeStorePicture } from './store-pictures.ts';

/** A step that hangs is given up after this, in milliseconds. */
const STEP_MS = 60_000;

/** Steps that begin after this do not run and count as failed, in milliseconds. */
const TOUR_MS = 13 * 60_000;

/** The tour, at the size of the stores' pictures, which it leaves in `assets/store/pictures/`. */
export async function takeStorePictures(): Promise<number> {
  const folder = resolve('assets', 'store', 'pictures');
  await mkdir(folder, { recursive: true });
  return runTour(folder);
}

/**
 * Runs the main job headless, step by step, printing what each found and leaving a picture of it in
 * `.output/tour/`.
 * @param storePictures folder for the pictures that steps name; none are taken without it
 * @returns the exit code: 0 only if every step held
 */
export async function runTour(storePictures?: string): Promise<number> {
  const stop = stopSignal();
  const browser = await findBrowser();
  const extension = await ensureBuilt('chrome');
  const pictures = resolve('.output', 'tour');
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const practice = await startPractice();
  const browsers = new Map<string, Promise<RunningBrowser>>();
  /** One browser a language, started when a step first asks for it. */
  const inlayIn = async (locale: string): Promise<Inlay> => {
    const running = browsers.get(locale) ?? startBrowser(locale);
    browsers.set(locale, running);
    return (await running).inlay;
  };
  async function startBrowser(locale: string): Promise<RunningBrowser> {
    const profile = await newProfile();
    const { hostResolverRules } = practice;
    const launch = { browser, extension, hostResolverRules, headless: true, locale, profile };
    return { profile, inlay: await launchInlay(launch) };
  }

  let held = 0;
  let failed = 0;
  try {
    const inlay = await inlayIn('en').catch((error: unknown) => {
      console.log(
        `${browser.name} ${browser.major} at ${browser.path} is refused: ${firstLine(error)}`,
      );
      failed += 1;
    });
    if (inlay) {
      const context = tourContext(
        inlay,
        practice,
        inlayIn,
        storePictures ? storePictureSize : null,
      );
      const latest = performance.now() + TOUR_MS;
      for (const [at, step] of steps.entries()) {
        const mayRun = performance.now() < latest && !stop.aborted;
        const { holds, words } = mayRun
          ? await runStep(step, context)
          : { holds: false, words: 'not tried, the time was up' };
        if (holds) held += 1;
        else failed += 1;
        console.log(`${holds ? 'held  ' : 'failed'}  ${step.name}\n        ${words}`);
        const page = context.lastTab();
        const name = `${String(at + 1).padStart(2, '0')}-${slug(step.name)}.png`;
        await page?.screenshot({ path: join(pictures, name) }).catch(() => undefined);
        if (storePictures) await takeStorePicture(page, step.name, storePictures);
      }
    }
  } finally {
    for (const running of browsers.values()) {
      const started = await running.catch(() => undefined);
      await started?.inlay.close();
      if (started) await removeProfile(started.profile);
    }
    await practice.close();
  }
  console.log(`Pictures of the steps are in ${pictures}`);
  console.log(`tour: ${held} steps held, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runStep(
  step: Step,
  context: TourContext,
): Promise<{ holds: boolean; words: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing for a minute')), STEP_MS);
  });
  try {
    return { holds: true, words: await Promise.race([step.run(context), late]) };
  } catch (error) {
    return { holds: false, words: firstLine(error) };
  } finally {
    clearTimeout(timer);
  }
}

function tourContext(
  inlay: Inlay,
  practice: Practice,
  inlayIn: (locale: string) => Promise<Inlay>,
  viewport: { width: number; height: number } | null,
): TourContext & { lastTab(): Page | undefined } {
  const tabs = new Map<string, Page>();
  let last: Page | undefined;
  const show = async (key: string, open: () => Promise<Page>) => {
    const known = tabs.get(key);
    last = known && !known.isClosed() ? known : await open();
    tabs.set(key, last);
    if (viewport) await last.setViewportSize(viewport);
    await last.bringToFront();
    return last;
  };
  return {
    inlay,
    practice,
    lastTab: () => last,
    tab: (url) => show(url, () => inlay.open(url)),
    tabIn: (locale, url) => show(`${locale} ${url}`, async () => (await inlayIn(locale)).open(url)),
  };
}

interface RunningBrowser {
  readonly profile: string;
  readonly inlay: Inlay;
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
