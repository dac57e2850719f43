/**
 * `npm run suggest -- --library FILE [--learn FILE]`: replies for the comments on standard input, as
 * JSON lines; the same ranking and the same word vectors as in the extension, no browser.
 *
 * Exit 0 when all were answered, 2 for bad input. Nothing is answered unless all input can be read.
 */
import { readFileSync } from 'node:fs';
import { text as textFrom } from 'node:stream/consumers';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { readVectors } from '../../../lib/replies/match/word-vectors.ts';
import { suggest } from '../../../lib/replies/rank.ts';
import { BadInput, linesOf, parseCommand, readLibrary, readQuestion, readUses } from './input.ts';

const model = new URL('../../../assets/public/models/replies.bin', import.meta.url);

const say = (line: string) => process.stderr.write(`inlay: ${line}\n`);

async function run(args: readonly string[]): Promise<void> {
  const command = parseCommand(args);
  const library = await readLibrary(command.library);
  const uses = command.learn === undefined ? [] : await readUses(command.learn, library, say);
  const words = readVectors(readFileSync(model));
  const input = (await textFrom(process.stdin)).replace(/^\uFEFF/u, '');
  const questions = linesOf(input).map(({ line, number }) => readQuestion(line, number));
  const answers = questions.map(({ id, text, lang }) => {
    const asked = { text, ...(lang !== undefined && { lang }), author: { handle: 'customer' } };
    const found = suggest(asked, library, defaultSettings, { uses, words });
    const suggestions = found.map(({ reply, score, reasons }) => ({
      replyId: reply.id,
      score: Math.round(score * 1e6) / 1e6,
      reasons,
    }));
    return `${JSON.stringify({ id, suggestions })}\n`;
  });
  process.stdout.write(answers.join(''));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  say(error.message);
  process.exitCode = 2;
}
