/** `npm run build`, `npm run build:firefox`: builds whatever the state, and remembers of what. */
import { buildNow, isBrowser } from './ensure-built.ts';

const [browser = ''] = process.argv.slice(2);
if (!isBrowser(browser)) {
  console.error(`inlay: there is no build for "${browser}"`);
  process.exit(2);
}
process.exitCode = await buildNow(browser);
