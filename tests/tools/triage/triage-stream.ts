import type { Analysis } from '../../../lib/domain/analysis.ts';
import type { TextContext } from '../../../lib/triage/analyse.ts';
import { readLine, writeLine } from './triage-line.ts';

interface Ends {
  /** Takes some whole lines; resolves when the reader wants more. */
  readonly write: (lines: string) => Promise<void> | undefined;
  readonly complain: (sentence: string) => void;
}

/** Answers go out in pieces of about this many characters. */
const piece = 1 << 16;

/**
 * Reads JSON lines, answers each in order, names the bad ones by number.
 *
 * @returns how many lines could not be read
 */
export async function triageStream(
  input: AsyncIterable<Uint8Array>,
  analyse: (text: string, context: TextContext) => Analysis,
  { write, complain }: Ends,
): Promise<number> {
  let number = 0;
  let bad = 0;
  let answers = '';
  const answer = (line: string) => {
    number++;
    if (line.trim() === '') return;
    const read = readLine(line);
    if (!read.ok) {
      bad++;
      complain(`line ${number}: ${read.why}`);
      return;
    }
    const { id, text, context } = read.request;
    answers += `${writeLine(id, analyse(text, context))}\n`;
  };
  // A byte order mark at the start is dropped by the decoder.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      answer(line);
      if (answers.length >= piece) {
        const waiting = write(answers);
        answers = '';
        if (waiting) await waiting;
      }
    }
  }
  rest += decoder.decode();
  if (rest !== '') answer(rest);
  if (answers !== '') await write(answers);
  return bad;
}
