import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BadInput, platformAddress } from './command-line.ts';
import { extractPage } from './extract-page.ts';
import { openSavedPage } from './saved-file.ts';
import { f1Of, fields, type Score, scoreOf, type Truth, totalOf } from './score.ts';

export interface Pair {
  readonly name: string;
  readonly page: string;
  readonly truth: Truth;
}

/**
 * The saved pages below a folder that have a truth beside them.
 * @throws {BadInput} when there is no such folder or nothing in it
 */
export async function pairsIn(folder: string): Promise<Pair[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => null);
  if (!names) throw new BadInput(`There is no folder ${folder}.`);
  const all = new Set(names);
  const pages = names
    .filter((name) => name.endsWith('.html') && all.has(truthName(name)))
    .toSorted();
  if (pages.length === 0) {
    throw new BadInput(`In ${folder} is no page with a truth beside it (PAGE.html, PAGE.json).`);
  }
  return Promise.all(
    pages.map(async (name) => ({
      name,
      page: join(folder, name),
      truth: await truthIn(join(folder, truthName(name))),
    })),
  );
}

const truthName = (page: string) => page.replace(/\.html$/, '.json');

async function truthIn(file: string): Promise<Truth> {
  try {
    const truth: Truth = JSON.parse(await readFile(file, 'utf8'));
    if (typeof truth.url === 'string' && Array.isArray(truth.items)) return truth;
  } catch {
    // Said below: whatever is wrong with it, it is no truth.
  }
  throw new BadInput(`${file} is no truth: it needs "url" and "items".`);
}

/** Reads every page and says one row about each, then the total. */
export async function extractAll(
  context: BrowserContext,
  pairs: readonly Pair[],
  print: (line: string) => void,
): Promise<void> {
  const width = Math.max(...pairs.map(({ name }) => name.length), 'pages read'.length);
  const row = (name: string, score: Score, note = '') =>
    print(line(name.padEnd(width), score, note));
  print(heading(width));
  const read: Score[] = [];
  const all: Score[] = [];
  for (const { name, page, truth } of pairs) {
    const result = await resultOf(context, page, truth);
    const score = scoreOf(truth, { items: result?.items ?? [] });
    const isRead = typeof result?.page === 'string';
    all.push(score);
    if (isRead) read.push(score);
    row(name, score, result === null ? 'no adapter' : isRead ? '' : 'not a page that is read');
  }
  row('pages read', totalOf(read), `${read.length} files`);
  row('total', totalOf(all), `${all.length} files`);
}

/** Null for a site that Inlay does not read. */
async function resultOf(context: BrowserContext, file: string, truth: Truth) {
  const saved = await openSavedPage(file);
  try {
    platformAddress(truth.url);
  } catch (error) {
    if (error instanceof BadInput) return null;
    throw error;
  }
  return extractPage(context, saved, new URL(truth.url));
}

const columns = ['F1', 'found', 'missed', 'invented', ...fields];

const heading = (width: number) =>
  ['file'.padEnd(width), ...columns.map((name) => name.padStart(8))].join(' ');

function line(name: string, score: Score, note: string): string {
  const { found, missed, invented } = score;
  const cells = [
    f1Of(score).toFixed(3),
    String(found),
    String(missed),
    String(invented),
    ...fields.map((field) => `${score.fields[field].right}/${score.fields[field].judged}`),
  ];
  return [name, ...cells.map((cell) => cell.padStart(8)), note].join(' ').trimEnd();
}
