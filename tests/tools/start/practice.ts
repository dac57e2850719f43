import { startPractice } from '../../practice/server/start-practice.ts';
import { findBrowser } from '../browser/find.ts';
import { launchPractice, newProfile, ourWorker, removeProfile } from '../browser/launch.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { aborted, stopSignal } from './stop-signal.ts';

/**
 * Opens the practice sites in a window, and stays until it is closed.
 * @returns the exit code
 */
export async function openPractice(): Promise<number> {
  const stop = stopSignal();
  const browser = await findBrowser();
  const extension = await ensureBuilt('chrome');
  const practice = await startPractice();
  const profile = await newProfile();
  try {
    const context = await launchPractice({
      browser,
      extension,
      hostResolverRules: practice.hostResolverRules,
      headless: false,
      profile,
    });
    const worker = await ourWorker(context);
    if (!worker) {
      console.error(
        `inlay: ${browser.name} ${browser.major} at ${browser.path} is refused: it started without the extension (its worker did not come up). Name another browser in INLAY_BROWSER.`,
      );
      await context.close();
      return 1;
    }
    const desk = new URL('sidepanel.html', worker.url()).href;
    const addresses = [...firstOfEachHost(practice.entries.map(({ url }) => url)), desk];
    const [blank] = context.pages();
    for (const address of addresses) {
      const page = await context.newPage();
      await page.goto(address);
      console.log(`open: ${address}`);
    }
    await blank?.close();
    console.log('The practice sites are open. Close the browser, or press Ctrl+C here, to end.');
    await Promise.race([
      new Promise((resolve) => context.once('close', resolve)),
      aborted(stop).then(() => context.close()),
    ]);
    return 0;
  } finally {
    await practice.close();
    await removeProfile(profile);
  }
}

function firstOfEachHost(urls: readonly string[]): string[] {
  const firsts = new Map<string, string>();
  for (const url of urls.toReversed()) firsts.set(new URL(url).host, url);
  return [...firsts.values()].toReversed();
}
