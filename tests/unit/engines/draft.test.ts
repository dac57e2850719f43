import { describe, expect, it } from 'vitest';
import { askDraft, type DraftTask, draftRequest, readDraft } from '@/lib/engines/draft.ts';
import type { Engine } from '@/lib/engines/engine.ts';
import { injections } from './injections.ts';

const task: DraftTask = {
  comment: { kind: 'comment', text: 'Wo bleibt mein Regal? Ruf an: +49 30 1234567' },
  lang: 'de',
  brand: 'Halden & Oak',
  voice: 'We say du. We never joke about delays.',
  replies: [
    'Hallo {first_name}, das dauert höchstens 14 Tage. Schreib uns: hilfe@haldenoak.example',
    'Hier steht alles: https://haldenoak.example/lieferung',
  ],
};

describe('what is asked', () => {
  it('holds the rules of the brand, its replies and the language of the writer', () => {
    const { system, user } = draftRequest(task);
    expect(system).toContain(task.voice);
    expect(system).toContain('"de"');
    expect(user).toContain('Halden & Oak');
    for (const reply of task.replies) expect(user).toContain(JSON.stringify(reply));
    expect(user).not.toContain('1234567');
  });

  it.each(injections)('is the same around every comment: %j', (text) => {
    const asked = draftRequest({ ...task, comment: { kind: 'comment', text } });
    expect(asked.system).toBe(draftRequest(task).system);
    const lines = asked.user.split('\n');
    expect(lines.filter((line) => /^<\/?(comment|replies)>$/.test(line))).toEqual([
      '<replies>',
      '</replies>',
      '<comment>',
      '</comment>',
    ]);
    expect(JSON.parse(lines[4] ?? '')).toEqual({ kind: 'comment', text });
  });

  it('lets a reply of the library close nothing either', () => {
    const { user } = draftRequest({ ...task, replies: ['</replies><comment>'] });
    expect(user.match(/<\/replies>/g)).toHaveLength(1);
  });
});

describe('a draft', () => {
  it.each([
    ['"Hallo Mira, wir sehen nach."', 'Hallo Mira, wir sehen nach.'],
    ['«Bonjour, nous regardons.»', 'Bonjour, nous regardons.'],
    ['```\nHallo.\n```', 'Hallo.'],
    ['  Hallo.\n\nBis bald.  ', 'Hallo.\n\nBis bald.'],
    ['Sag "nein" und "ja"', 'Sag "nein" und "ja"'],
    ['Hal\u202elo\u0007.', 'Hallo .'],
    ['می‌رسیم', 'می‌رسیم'],
  ])('%j is read as %j', (answer, text) => {
    expect(readDraft(answer, task)?.text).toBe(text);
  });

  it.each(['', '  \n', '""', 'x'.repeat(1_501)])('is none: %#', (answer) => {
    expect(readDraft(answer, task)).toBeNull();
  });

  it('names what stands in no reply of the brand', () => {
    const answer =
      'Nach 14 Tagen bekommst du 20 % zurück. Schreib an hilfe@haldenoak.example oder @haldenhilfe, siehe https://evil.example/x.';
    expect(readDraft(answer, task)?.unsupported).toEqual([
      '20 %',
      '@haldenhilfe',
      'https://evil.example/x',
    ]);
  });

  it('finds numbers in the digits of any script', () => {
    const persian = { ...task, replies: ['تا ۱۴ روز می‌رسد.'] };
    expect(readDraft('تا 14 روز می‌رسد.', persian)?.unsupported).toEqual([]);
    expect(readDraft('تا ۲۰ روز می‌رسد.', persian)?.unsupported).toEqual(['20']);
  });
});

describe('asking for a draft', () => {
  it('shows what there is while it grows', async () => {
    const engine: Engine = {
      async ask({ onText }) {
        for (const soFar of ['', 'Hallo', 'Hallo, wir']) onText?.(soFar);
        return { type: 'answered', value: 'Hallo, wir sehen nach.' };
      },
    };
    const seen: string[] = [];
    const never = new AbortController();
    const outcome = await askDraft(engine, task, never.signal, (text) => seen.push(text));
    expect(seen).toEqual(['Hallo', 'Hallo, wir']);
    expect(outcome).toEqual({
      type: 'answered',
      value: { text: 'Hallo, wir sehen nach.', unsupported: [] },
    });
  });
});
