/**
 * `npm run triage < comments.jsonl`: JSON lines in, JSON lines out, in order, by the shipped code and
 * models, on this machine alone. In: `{"id","text","kind"?,"context"?}`; out: `{"id","lang",
 * "langConfidence","situation","needsAnswer","sentiment","strength","arousal","abuse","abusive",
 * "stance","spam","severity","crisis","reasons"}`.
 *
 * Exit 0 when every line was answered, 2 when some could not be read; the others are answered.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { analyse } from '../../lib/triage/analyse.ts';
import { modelFiles, readEngine } from '../../lib/triage/engine.ts';
import { triageStream } from './triage/triage-stream.ts';

const complain = (sentence: string) => process.stderr.write(`inlay: ${sentence}\n`);

const bytesOf = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../assets/public/${file}`, import.meta.url)));

async function main(): Promise<number> {
  if (process.argv.length > 2) {
    complain('Use: npm run triage < FILE.jsonl');
    return 2;
  }
  const engine = readEngine({
    language: bytesOf(modelFiles.language),
    models: bytesOf(modelFiles.models),
  });
  const bad = await triageStream(process.stdin, (text, context) => analyse(text, engine, context), {
    write: (lines) =>
      process.stdout.write(lines) ? undefined : once(process.stdout, 'drain').then(() => {}),
    complain,
  });
  return bad === 0 ? 0 : 2;
}

// Whoever reads may stop early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
