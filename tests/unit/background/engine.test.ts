import { beforeEach, describe, expect, it } from 'vitest';
import type { EngineEdge } from '@/lib/background/engine-edge.ts';
import type { Library } from '@/lib/background/worker.ts';
import type { Analysis } from '@/lib/domain/analysis.ts';
import { itemKey, replyId } from '@/lib/domain/ids.ts';
import type { SavedReply } from '@/lib/domain/reply.ts';
import type { MessageName } from '@/lib/messaging/protocol.ts';
import { browserFetch } from '../engines/browser-fetch.ts';
import { chunk, openStream, says, startModelServer } from '../engines/model-server.ts';
import {
  type Bench,
  bench,
  extensionId,
  freshDisk,
  observation,
  onX,
  optionsPage,
  tabOn,
  x,
} from './worker-kit.ts';

beforeEach(() => {
  freshDisk();
});

const ownOrigin = `chrome-extension://${extensionId}`;
const open = { origins: [ownOrigin] };
const edge: EngineEdge = {
  fetch: browserFetch(ownOrigin, { privileged: true }),
  builtIn: () => undefined,
  hasPermission: async () => true,
  ownOrigin,
};
const reply: SavedReply = {
  id: replyId('drawer'),
  title: 'Drawer',
  text: 'Hello {first_name}, please send us a photo of the drawer.',
  lang: 'en',
  situation: 'complaint',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
};
const library: Library = {
  starters: [reply],
  words: async () => null,
  suggest: (_request, replies) =>
    replies.map((one) => ({ reply: one, filled: one.text, missing: [], score: 1, reasons: [] })),
};
const calm: Analysis = {
  lang: 'en',
  langConfidence: 1,
  situation: 'complaint',
  needsAnswer: 'yes',
  sentiment: 'negative',
  strength: 0.5,
  arousal: 0.2,
  abuse: 0.1,
  abusive: false,
  stance: 'constructive',
  spam: 0,
  severity: 0,
  crisis: false,
  reasons: [],
};
const attack = {
  stance: 'below_the_belt',
  situation: 'abuse',
  severity: 3,
  abusive: true,
  why: 'It calls the team names.',
};
const question = { id: 'ask-1', key: itemKey(x, '1') };

async function agree(desk: Bench): Promise<void> {
  const { sends } = await desk.ask('engine.get');
  await desk.ask('engine.set', { agreed: sends });
}

/** A worker that knows one comment and has chosen a server. */
async function deskWith(server: string, more: Partial<EngineEdge> = {}): Promise<Bench> {
  const desk = bench({
    library,
    engines: { ...edge, ...more },
    triage: { build: 'calm', ready: async () => () => calm },
  });
  await desk.ask('settings.set', { brandName: 'Halden & Oak' });
  await desk.ask('items.observe', [observation('1')]);
  await desk.ask('engine.set', { choice: { kind: 'server', server, model: 'gemma3' } });
  return desk;
}

describe('before anything is sent', () => {
  it('no engine is on, and nothing is asked', async () => {
    const desk = bench({
      engines: { ...edge, fetch: () => Promise.reject(new Error('asked without being asked')) },
    });
    await desk.ask('items.observe', [observation('1')]);
    expect(await desk.ask('engine.offer', undefined, onX)).toEqual({
      opinions: false,
      drafts: false,
    });
    expect(await desk.ask('engine.opinion', question, onX)).toMatchObject({ reason: 'off' });
    expect(await desk.ask('engine.draft', question, onX)).toMatchObject({ reason: 'off' });
  });

  it('what is sent is shown and agreed to, word for word', async () => {
    await using server = await startModelServer({ ...open, talk: says(JSON.stringify(attack)) });
    const desk = await deskWith(server.origin);
    expect(await desk.ask('engine.opinion', question, onX)).toMatchObject({ reason: 'not-agreed' });
    await desk.ask('engine.set', { agreed: 'something else' });
    expect(await desk.ask('engine.opinion', question, onX)).toMatchObject({ reason: 'not-agreed' });
    expect(server.seen).toEqual([]);

    await agree(desk);
    const { sends, agreedAt } = await desk.ask('engine.get');
    expect(agreedAt).toBe(desk.now);
    expect(await desk.ask('engine.opinion', question, onX)).toMatchObject({ type: 'answered' });
    const [system, user] = server.lastChat().messages;
    expect(sends).toContain(server.origin);
    expect(sends).toContain(system?.content);
    const around = (user?.content ?? '').split(/\n\{.*\}\n/);
    expect(around).toHaveLength(2);
    for (const part of around) expect(sends).toContain(part);
  });

  it.each([
    ['server', { server: 'https://models.haldenoak.example' }],
    ['model', { model: 'llama9' }],
    ['voice', { voice: 'We say du.' }],
    ['kind', { kind: 'built-in' }],
  ] as const)('another %s asks for agreement again', async (_what, choice) => {
    const desk = await deskWith('localhost:11434');
    await agree(desk);
    await desk.ask('engine.set', { choice });
    expect(await desk.ask('engine.get')).toMatchObject({ agreedAt: null });
    expect(await desk.ask('engine.offer', undefined, onX)).toEqual({
      opinions: false,
      drafts: false,
    });
  });

  it('one brand’s choice, agreement and key are not another’s', async () => {
    const desk = await deskWith('localhost:11434');
    await desk.ask('engine.set', { key: 'sk-halden' });
    await agree(desk);
    await desk.ask('settings.set', { brandName: 'Nordhaven' });
    expect(await desk.ask('engine.get')).toMatchObject({
      brand: 'Nordhaven',
      choice: { kind: 'off' },
      hasKey: false,
      agreedAt: null,
    });
    await desk.ask('settings.set', { brandName: 'Halden & Oak' });
    expect(await desk.ask('engine.get')).toMatchObject({
      choice: { kind: 'server' },
      hasKey: true,
    });
  });

  it('the browser’s permission is looked at each time', async () => {
    await using server = await startModelServer(open);
    const desk = await deskWith(server.origin, { hasPermission: async () => false });
    await agree(desk);
    expect(await desk.ask('engine.opinion', question, onX)).toEqual({
      type: 'refused',
      reason: 'no-permission',
      setting: server.origin,
    });
    expect(server.seen).toEqual([]);
    expect((await desk.ask('engine.get')).permission).toBe('http://127.0.0.1/*');
  });
});

describe('a second opinion', () => {
  it('stands beside triage and never suggests a take-down by itself', async () => {
    await using server = await startModelServer({ ...open, talk: says(JSON.stringify(attack)) });
    const desk = await deskWith(server.origin);
    await agree(desk);
    expect(await desk.ask('engine.opinion', question, onX)).toEqual({
      type: 'answered',
      value: { opinion: attack, agrees: false, look: true, severity: 3, mayTakeDown: false },
    });
    const { view } = await desk.ask('items.detail', question.key);
    expect(view.flags).toEqual([]);
  });

  it('sends the words and the kind of one item, and nobody’s name', async () => {
    await using server = await startModelServer({ ...open, talk: says(JSON.stringify(attack)) });
    const desk = await deskWith(server.origin);
    await agree(desk);
    await desk.ask('engine.opinion', question, onX);
    const sent = server.seen.map(({ body }) => body).join('');
    expect(sent).toContain('The drawer of my oak dresser');
    expect(sent).not.toMatch(/mira|castellane|x\.com/i);
  });

  it('is for the page that has the item', async () => {
    const desk = await deskWith('localhost:11434');
    await agree(desk);
    const elsewhere = tabOn('www.instagram.com');
    expect(await desk.call('engine.opinion', question, elsewhere)).toMatchObject({
      failure: 'not-allowed',
    });
  });
});

describe('a draft', () => {
  it('grows in the tab that asked, and gets the name only here', async () => {
    await using server = await startModelServer({
      ...open,
      talk: says('Hello {first_name}, please send us a photo. You get 20 %.'),
    });
    const desk = await deskWith(server.origin);
    await desk.ask('replies.save', reply);
    await agree(desk);
    expect(await desk.ask('engine.draft', question, onX)).toEqual({
      type: 'answered',
      value: {
        text: 'Hello Mira, please send us a photo. You get 20 %.',
        missing: [],
        unsupported: ['20 %'],
      },
    });
    const grown = desk.heard.flatMap((push) => (push.type === 'drafting' ? [push] : []));
    expect(grown.length).toBeGreaterThan(0);
    for (const push of grown) expect(push.id).toBe(question.id);
    const sent = server.seen.map(({ body }) => body).join('');
    expect(sent).toContain('please send us a photo of the drawer');
    expect(sent).not.toMatch(/mira/i);
  });

  it('is asked once for one id, and stopped by it', async () => {
    await using server = await startModelServer({
      ...open,
      talk: (response) => void openStream(response).write(chunk('Hello')),
    });
    const desk = await deskWith(server.origin);
    await agree(desk);
    const both = [desk.ask('engine.draft', question, onX), desk.ask('engine.draft', question, onX)];
    await expect.poll(() => server.seen.length).toBe(1);
    await desk.ask('engine.stop', question.id, onX);
    for (const outcome of await Promise.all(both)) {
      expect(outcome).toMatchObject({ reason: 'stopped' });
    }
    expect(server.seen).toHaveLength(1);
  });
});

describe('the key', () => {
  const key = 'sk-halden-secret';

  it('goes to its own server and nowhere else', async () => {
    await using server = await startModelServer({
      ...open,
      key,
      talk: says(JSON.stringify(attack)),
    });
    await using other = await startModelServer({ ...open, key });
    const desk = await deskWith(server.origin);
    await desk.ask('engine.set', { key });
    expect(await desk.ask('engine.try')).toMatchObject({ type: 'answered' });
    await desk.ask('engine.set', { choice: { server: other.origin } });
    expect(await desk.ask('engine.try')).toMatchObject({ reason: 'auth' });
    expect(other.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
    await desk.ask('engine.set', { choice: { server: server.origin } });
    expect(await desk.ask('engine.get')).toMatchObject({ hasKey: false });
  });

  it('is in no answer, no push and no backup', async () => {
    const desk = await deskWith('localhost:11434');
    const answers: unknown[] = [await desk.ask('engine.set', { key })];
    answers.push(await desk.ask('engine.get'));
    for (const sender of [onX, optionsPage]) {
      answers.push(await desk.ask('engine.offer', undefined, sender));
      answers.push(await desk.ask('settings.get', undefined, sender));
    }
    answers.push(await desk.ask('data.export'), desk.heard);
    expect(await desk.ask('engine.get')).toMatchObject({ hasKey: true });
    expect(JSON.stringify(answers)).not.toContain(key);
  });

  it('goes when everything goes', async () => {
    const desk = await deskWith('localhost:11434');
    await desk.ask('engine.set', { key });
    await desk.ask('data.erase');
    await desk.ask('settings.set', { brandName: 'Halden & Oak' });
    expect(await desk.ask('engine.get')).toMatchObject({ choice: { kind: 'off' }, hasKey: false });
  });

  it.each(['engine.get', 'engine.set', 'engine.try'] satisfies MessageName[])(
    'no page may send %s',
    async (name) => {
      const desk = await deskWith('localhost:11434');
      expect(await desk.raw({ inlay: 1, call: name, argument: {} }, onX)).toMatchObject({
        failure: 'not-allowed',
      });
    },
  );
});
