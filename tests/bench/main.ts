/**
 * `npm run bench`: what Inlay costs the pages it stands on, beside an extension that does nothing and
 * any others that are named. The table goes to standard output, every reading to `.output/bench/`.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPractice } from '../practice/server/start-practice.ts';
import { findBrowser } from '../tools/browser/find.ts';
import { ensureBuilt } from '../tools/build/ensure-built.ts';
import { gzipKilobytes } from './budgets.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { type BenchPage, measurePages } from './measure-page.ts';
import { type Pair, type Row, rowsAsTable, rowsOf } from './report.ts';
import { summarise } from './statistics.ts';

const usage = `npm run bench -- [--rounds N] [--host HOST] [--also FOLDER]...
  --rounds N     how often everything is measured; 9 unless told
  --host HOST    only the platform at this host
  --also FOLDER  another unpacked extension, measured in the same rounds`;

/** Comments on the heavy page of each platform. */
const HEAVY = 450;

const { rounds, host, also } = readOptions();
const browser = await findBrowser();
const inlay = await ensureBuilt('chrome');
const empty = await writeEmptyExtension();
const practice = await startPractice();
const launch = { browser, hostResolverRules: practice.hostResolverRules };
const pages = pagesOf(practice.entries.map(({ url }) => url)).filter(
  ({ url }) => !host || new URL(url).host === host,
);
if (pages.length === 0) stop(`There is no practice page at ${host}.`);

const measured = [{ name: 'Inlay', folder: inlay }, ...also];
const pairs: Pair[] = [];
try {
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`inlay: round ${round} of ${rounds}\n`);
    // Each round has every extension in it, so that what the machine does besides hits all of them.
    const without = await measurePages(pages, empty, launch);
    for (const { name, folder } of measured) {
      for (const [page, reading] of await measurePages(pages, folder, launch)) {
        const before = without.get(page);
        if (before) pairs.push({ page, extension: name, empty: before, reading });
      }
    }
  }
} finally {
  await practice.close();
  await rm(empty, { recursive: true, force: true });
}

const rows = [...(await sizes()), ...rowsOf(pairs)];
const output = resolve('.output', 'bench');
await mkdir(output, { recursive: true });
const report = { at: new Date().toISOString(), browser, rounds, rows, pairs };
await writeFile(join(output, 'pages.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(rowsAsTable(rows));

/** The always-on script of each platform. */
async function sizes(): Promise<Row[]> {
  const scripts = globSync('content-scripts/overlay-*.js', { cwd: inlay }).toSorted();
  return Promise.all(
    scripts.map(async (path) => ({
      page: basename(path),
      extension: 'Inlay',
      figure: 'scriptGzip' as const,
      ...summarise([gzipKilobytes(await readFile(join(inlay, path)))]),
    })),
  );
}

/** The first page of each host, as it is and with many comments. */
function pagesOf(urls: readonly string[]): BenchPage[] {
  const firsts = new Map<string, string>();
  for (const url of urls.toReversed()) firsts.set(new URL(url).host, url);
  return [...firsts].toReversed().flatMap(([name, url]) => [
    { name: `${name}, light`, url },
    { name: `${name}, heavy`, url: loading(url, HEAVY), comments: HEAVY },
  ]);
}

/** The page as it is when a reader has asked for more until so many comments were there. */
function loading(url: string, comments: number): string {
  const full = new URL(url);
  full.searchParams.set('loaded', String(comments));
  return full.href;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        rounds: { type: 'string', default: '9' },
        host: { type: 'string' },
        also: { type: 'string', multiple: true, default: [] },
      },
    });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) return stop(`"${values.rounds}" is no number.`);
    const also = values.also.map((folder) => ({ name: basename(folder), folder: resolve(folder) }));
    return { rounds, host: values.host, also };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(why: string): never {
  console.error(`inlay: ${why}\n${usage}`);
  process.exit(2);
}
