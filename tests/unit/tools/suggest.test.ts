import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BadInput,
  parseCommand,
  readLibrary,
  readQuestion,
  readUses,
} from '../../tools/suggest/input.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inlay-suggest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const library = JSON.stringify({
  replies: [
    { id: '1', title: 'A', text: 'Answer', lang: 'en', tags: [], examples: ['how do I oil it'] },
    {
      id: '2',
      title: 'B',
      text: 'Answer',
      lang: 'en-GB',
      examples: ['do you deliver on Saturday'],
    },
    { id: '3', title: 'C', text: 'Answer', lang: 'en', examples: ['can I see the showroom'] },
    { id: '4', title: 'D', text: 'Answer', lang: 'en', examples: ['take back my old sofa'] },
  ],
});

describe('npm run suggest', () => {
  const run = (args: readonly string[], input: string) =>
    spawnSync(process.execPath, ['tests/tools/suggest/main.ts', ...args], {
      input,
      encoding: 'utf8',
    });

  it('answers each line with at most three replies, best first, and nothing else', () => {
    const learn = file('learn.jsonl', '{"text":"any wax","replyId":"1","outcome":"sent"}\n\n');
    const { stdout, stderr, status } = run(
      ['--library', file('library.json', library), '--learn', learn],
      '{"id":"a","text":"is there a wax for it"}\n{"id":7,"text":"delivery on Saturdays","lang":"en"}\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['a', 7]);
    expect(lines.map(({ suggestions }) => suggestions[0].replyId)).toEqual(['1', '2']);
    for (const { suggestions } of lines) {
      const scores = suggestions.map(({ score }: { score: number }) => score);
      expect(scores).toHaveLength(3);
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
      expect(suggestions.every(({ reasons }: { reasons: unknown }) => Array.isArray(reasons))).toBe(
        true,
      );
    }
  });

  it('says in words what is wrong with the input, and prints nothing', () => {
    const { stdout, stderr, status } = run(['--library', file('l.json', library)], '{"id":1}\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Line 1 of the input has no "text"');
  });
});

describe('its input', () => {
  it('takes both ways of writing an option', () => {
    expect(parseCommand(['--library=a', '--learn', 'b'])).toEqual({ library: 'a', learn: 'b' });
  });

  it.each([[['--what', 'a']], [['--library']], [[]], [['a.json']]])('refuses %j', (args) => {
    expect(() => parseCommand(args)).toThrow(BadInput);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['no text', '{"replies":[{"id":"1"}]}'],
    ['one id twice', '{"replies":[{"id":"1","text":""},{"id":"1","text":""}]}'],
    ['examples that are no texts', '{"replies":[{"id":"1","text":"","examples":[1]}]}'],
  ])('refuses a library with %s', async (_, text) => {
    await expect(readLibrary(file('bad.json', text))).rejects.toThrow(BadInput);
  });

  it('finds the language of a reply that does not say it', async () => {
    const path = file('fa.json', '{"replies":[{"id":"1","text":"سفارش شما فردا می‌رسد"}]}');
    expect((await readLibrary(path))[0]?.lang).toBe('fa');
  });

  it.each(['English', 'und', ''])('takes “%s” for no language', async (lang) => {
    const path = file('lang.json', JSON.stringify({ replies: [{ id: '1', text: 'ممنون', lang }] }));
    expect((await readLibrary(path))[0]?.lang).toBe('fa');
  });

  it.each(['{"text":"a","replyId":"1","outcome":"liked"}', '{"replyId":"1","outcome":"sent"}'])(
    'refuses the use %s',
    async (line) => {
      const replies = await readLibrary(file('library.json', library));
      await expect(readUses(file('bad.jsonl', line), replies, () => {})).rejects.toThrow(BadInput);
    },
  );

  it('passes over uses of replies that are gone, and says so', async () => {
    const replies = await readLibrary(file('library.json', library));
    const lines = ['9', '1'].map((id) => `{"text":"a","replyId":"${id}","outcome":"sent"}`);
    const said: string[] = [];
    const uses = await readUses(file('gone.jsonl', lines.join('\n')), replies, (line) =>
      said.push(line),
    );
    expect(uses.map(({ replyId }) => replyId)).toEqual(['1']);
    expect(said).toEqual([expect.stringContaining('no reply has the id "9"')]);
  });

  it('keeps the id of a question as it came', () => {
    expect(readQuestion('{"id":7,"text":"a","lang":"el"}', 1)).toEqual({
      id: 7,
      text: 'a',
      lang: 'el',
    });
  });
});
