/**
 * `npm test`: runs every part one after the other, prints a line for each and the output of those
 * that failed; the last line counts everything.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findTask } from './setup/tasks.mjs';
import {
  addCounts,
  type Counts,
  checkCounts,
  countsLine,
  noCounts,
  suiteCounts,
} from './suite/counts.ts';
import { type Part, parts } from './suite/parts.ts';
import { runQuietly } from './suite/run-quietly.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

let total = noCounts;
for (const part of parts) {
  if (stop.signal.aborted) break;
  const started = performance.now();
  const { counts, output } = await runPart(part);
  total = addCounts(total, counts);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  const mark = counts.failed > 0 ? 'failed' : 'ok';
  console.log(`${mark.padEnd(6)}  ${part.label}: ${countsLine(counts)} (${seconds} s)`);
}
if (stop.signal.aborted) console.log('Stopped before the end.');
console.log(countsLine(total));
process.exitCode = total.failed > 0 || stop.signal.aborted ? 1 : 0;

async function runPart({ task, cases }: Part): Promise<{ counts: Counts; output: string }> {
  const command = findTask(task)?.command;
  if (!command) throw new Error(`no task "${task}"`);
  if (!cases) {
    const { exitCode, output } = await runQuietly(command, {}, stop.signal);
    return { counts: checkCounts(exitCode), output };
  }
  const file = join('.output', 'reports', `${task}.json`);
  await rm(file, { force: true });
  const { args, env } = cases.ask(file);
  const { exitCode, output } = await runQuietly([...command, ...args], env, stop.signal);
  const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null);
  return { counts: suiteCounts(exitCode, cases.count(report)), output };
}
