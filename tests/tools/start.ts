/**
 * `npm start`: builds, serves the practice sites and opens a browser with the extension, a tab for
 * each platform and the desk. Without a display: the tour, headless. `--live`: the real sites.
 */
import { NoBrowserError } from './browser/find.ts';
import { hasDisplay } from './start/display.ts';
import { openLive } from './start/live.ts';
import { openPractice } from './start/practice.ts';
import { runTour, takeStorePictures } from './tour/run-tour.ts';

const usage = `npm start             practice sites in a browser; without a display, the tour
npm start -- --tour   the tour: the main job, headless, step by step
npm start -- --pictures   the tour, making the pictures for the stores
npm start -- --live   the real sites, with a profile that stays`;

const modes = {
  '': hasDisplay(process) ? openPractice : () => runTour(),
  '--tour': () => runTour(),
  '--pictures': takeStorePictures,
  '--live': openLive,
};

const args = process.argv.slice(2);
const mode = args.length > 1 ? undefined : modes[(args[0] ?? '') as keyof typeof modes];
if (!mode) {
  console.error(`inlay: npm start does not know "${args.join(' ')}".\n${usage}`);
  process.exit(2);
}
try {
  process.exitCode = await mode();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(`inlay: ${error.message}`);
  process.exitCode = 1;
}
