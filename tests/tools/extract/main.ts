/**
 * `npm run extract -- FILE.html --url URL`: what the shipped content script reads in a saved page, as
 * JSON. `--all FOLDER`: a row for every saved page below the folder that has a truth beside it.
 *
 * Exit 0 when the page was read, 2 for bad input, 1 when the browser or the content script failed.
 */
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../browser/find.ts';
import { launchPractice, newProfile, ourWorker, removeProfile } from '../browser/launch.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import { BadInput, type Command, parseCommand } from './command-line.ts';
import { extractAll, pairsIn } from './extract-all.ts';
import { extractPage } from './extract-page.ts';
import { openSavedPage } from './saved-file.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function run(command: Command): Promise<void> {
  // What is wrong with the input is said before a browser starts.
  if (command.kind === 'page') {
    const saved = await openSavedPage(command.file);
    await withBrowser(async (context) => {
      print(JSON.stringify(await extractPage(context, saved, command.url), null, 2));
    });
  } else {
    const pairs = await pairsIn(command.folder);
    await withBrowser((context) => extractAll(context, pairs, print));
  }
}

async function withBrowser(work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const [browser, extension] = [await findBrowser(), await ensureBuilt('chrome')];
  const profile = await newProfile();
  try {
    const context = await launchPractice({
      browser,
      extension,
      profile,
      headless: true,
      // No host is to be found: pages are answered by this tool alone.
      hostResolverRules: 'MAP * ~NOTFOUND',
      locale: 'en',
    });
    try {
      if (!(await ourWorker(context))) throw new Error('The extension did not start.');
      await work(context);
    } finally {
      await context.close();
    }
  } finally {
    await removeProfile(profile);
  }
}

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`inlay: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
