import { describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/domain/analysis.ts';
import type { TextContext } from '@/lib/triage/analyse.ts';
import { triageStream } from '../../tools/triage/triage-stream.ts';

const analysis: Analysis = {
  lang: 'en',
  langConfidence: 0.987654,
  situation: 'complaint',
  needsAnswer: 'yes',
  sentiment: 'negative',
  strength: 0.5,
  arousal: 0.25,
  abuse: 0.1,
  abusive: false,
  stance: 'constructive',
  spam: 0,
  severity: 1,
  crisis: false,
  reasons: [],
};

/** Runs the tool over bytes that come in pieces; what it was asked, what it wrote and said. */
async function run(input: string, pieceLength = 7, wait?: () => Promise<void>) {
  const bytes = new TextEncoder().encode(input);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.slice(at, at + pieceLength);
  }
  const asked: [string, TextContext][] = [];
  const said: string[] = [];
  let out = '';
  const bad = await triageStream(
    pieces(),
    (text, context) => {
      asked.push([text, context]);
      return analysis;
    },
    {
      write: (lines) => {
        out += lines;
        return wait?.();
      },
      complain: (sentence) => said.push(sentence),
    },
  );
  const answers =
    out === ''
      ? []
      : out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
  return { asked, said, out, bad, answers };
}

describe('npm run triage', () => {
  it('answers each line in order with every field the tool promises', async () => {
    const { answers, bad } = await run('{"id":"a","text":"one"}\n{"id":2,"text":"two"}\n');
    expect(bad).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(Object.keys(answers[0])).toEqual(
      `id lang langConfidence situation needsAnswer sentiment strength arousal abuse abusive stance
       spam severity crisis reasons`.split(/\s+/),
    );
    expect(answers[0].langConfidence).toBe(0.9877);
  });

  it('reads whatever lines there are: cut anywhere, other line ends, empty ones, no last end', async () => {
    const input =
      '\uFEFF{"id":1,"text":"Żółć 😍 می‌خواهم"}\r\n\n   \n{"id":2,"text":"a\\nb\\u2028c"}';
    const { asked, answers, said } = await run(input, 1);
    expect(asked.map(([text]) => text)).toEqual(['Żółć 😍 می‌خواهم', 'a\nb\u2028c']);
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(said).toEqual([]);
  });

  it('hands kind and context on, and overlooks those it does not know', async () => {
    const { asked } = await run(
      `${[
        { id: 1, text: 'a', kind: 'message', context: { repliesToUs: true, other: 1 } },
        { id: 2, text: 'b', kind: 'toString', context: 'the post above' },
        { id: 3, text: 'c', kind: null, context: null },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n')}\n`,
    );
    expect(asked.map(([, context]) => context)).toEqual([
      { kind: 'message', repliesToUs: true },
      {},
      {},
    ]);
  });

  it.each([
    ['{"id":1', 'line 2: this is no JSON'],
    ['[1]', 'line 2: this is no JSON object'],
    ['null', 'line 2: this is no JSON object'],
    ['{"text":"a"}', 'line 2: "id" has to be a string or a number'],
    ['{"id":1,"text":5}', 'line 2: "text" has to be a string'],
  ])('names the bad line %s and answers the others', async (line, sentence) => {
    const { answers, said, bad } = await run(
      `{"id":"before","text":"a"}\n${line}\n{"id":"behind","text":"b"}\n`,
    );
    expect(bad).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
    expect(answers.map(({ id }) => id)).toEqual(['before', 'behind']);
  });

  it('waits for a slow reader', async () => {
    let open = 0;
    let most = 0;
    const line = `${JSON.stringify({ id: 'x'.repeat(30_000), text: 'a' })}\n`;
    const { answers } = await run(line.repeat(12), 1 << 16, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
    });
    expect(answers).toHaveLength(12);
    expect(most).toBe(1);
  });

  it('writes nothing for nothing', async () => {
    expect((await run('')).out).toBe('');
  });
});
