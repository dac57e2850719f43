import { describe, expect, it } from 'vitest';
import type { EngineOutcome } from '@/lib/domain/engine.ts';
import { openAiServer } from '@/lib/engines/open-ai-server.ts';
import type { Patience } from '@/lib/engines/patience.ts';
import { serverAddress } from '@/lib/engines/server-address.ts';
import { browserFetch } from './browser-fetch.ts';
import {
  chunk,
  type ModelServer,
  openStream,
  says,
  sendJson,
  startModelServer,
} from './model-server.ts';

const ownOrigin = 'chrome-extension://inlay-test-id';
const allowed = { origins: ['chrome-extension://*'] };
const impatient: Patience = { first: 300, between: 300, whole: 60_000 };

interface Way {
  readonly model?: string;
  readonly key?: string;
  readonly privileged?: boolean;
  readonly signal?: AbortSignal;
  readonly onText?: (soFar: string) => void;
  readonly patience?: Patience;
  readonly schema?: object;
}

function ask(server: Pick<ModelServer, 'origin'>, way: Way = {}): Promise<EngineOutcome<string>> {
  const address = serverAddress(server.origin);
  if (!address) throw new Error(`no address: ${server.origin}`);
  const { model = 'gemma3', key, privileged = true, signal, onText, patience, schema } = way;
  return openAiServer({
    address,
    model,
    ...(key !== undefined && { key }),
    fetch: browserFetch(ownOrigin, { privileged }),
    ownOrigin,
    ...(patience && { patience }),
  }).ask({
    system: 'Rules.',
    user: 'Data.',
    ...(schema && { schema }),
    signal: signal ?? new AbortController().signal,
    ...(onText && { onText }),
  });
}

describe('a conversation', () => {
  it('sends the rules, the data and the schema, and grows to the answer', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk: says('سلام، ممنون از پیامتان.'),
    });
    const grown: string[] = [];
    const schema = { type: 'object' };
    const outcome = await ask(server, { schema, onText: (text) => grown.push(text) });
    expect(outcome).toEqual({ type: 'answered', value: 'سلام، ممنون از پیامتان.' });
    expect(server.lastChat()).toMatchObject({
      model: 'gemma3',
      stream: true,
      messages: [
        { role: 'system', content: 'Rules.' },
        { role: 'user', content: 'Data.' },
      ],
      response_format: { type: 'json_schema', json_schema: { schema } },
    });
    expect(grown.length).toBeGreaterThan(1);
    for (const [at, text] of grown.entries())
      expect(text.startsWith(grown[at - 1] ?? '')).toBe(true);
  });

  it('keeps letters whole whose bytes come in two pieces', async () => {
    await using server = await startModelServer({
      ...allowed,
      async talk(response) {
        openStream(response);
        const bytes = Buffer.from(`${chunk('żółw 🐢', 'stop')}data: [DONE]\r\n\r\n`);
        for (const byte of bytes) {
          response.write(Buffer.from([byte]));
          await new Promise(setImmediate);
        }
        response.end();
      },
    });
    expect(await ask(server)).toEqual({ type: 'answered', value: 'żółw 🐢' });
  });

  it('takes an answer in one piece from a server that does not stream', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk: (response) =>
        sendJson(response, 200, {
          choices: [{ message: { role: 'assistant', content: 'Good.' } }],
        }),
    });
    expect(await ask(server)).toEqual({ type: 'answered', value: 'Good.' });
  });

  it('leaves out what a reasoning model thinks aloud, and never shows it', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk: says('<think>The stranger is angry.</think>\n\nSorry to hear that.'),
    });
    const grown: string[] = [];
    const outcome = await ask(server, { onText: (text) => grown.push(text) });
    expect(outcome).toEqual({ type: 'answered', value: 'Sorry to hear that.' });
    expect(grown.filter((text) => /angry|<|>/.test(text))).toEqual([]);
  });

  it('sends a key only where there is one', async () => {
    await using server = await startModelServer({ ...allowed, key: 'sk-halden' });
    expect(await ask(server)).toMatchObject({ reason: 'auth', setting: server.origin });
    expect(server.seen.at(-1)?.authorization).toBeUndefined();
    expect(await ask(server, { key: 'sk-halden' })).toMatchObject({ type: 'answered' });
  });
});

describe('a refusal names the one thing to change', () => {
  it('the list of origins, where Ollama does not know this extension', async () => {
    await using server = await startModelServer();
    expect(await ask(server)).toEqual({
      type: 'refused',
      reason: 'origin-not-allowed',
      setting: `OLLAMA_ORIGINS=${ownOrigin}`,
    });
  });

  it('nothing any more, once exactly that was set', async () => {
    await using strict = await startModelServer();
    const outcome = await ask(strict);
    const setting = outcome.type === 'refused' ? outcome.setting : '';
    const [name, value = ''] = (setting ?? '').split('=');
    expect(name).toBe('OLLAMA_ORIGINS');
    await using open = await startModelServer({ origins: value.split(',') });
    expect(await ask(open)).toMatchObject({ type: 'answered' });
  });

  it('CORS, where the server is there and the browser must not read it', async () => {
    await using server = await startModelServer();
    expect(await ask(server, { privileged: false })).toMatchObject({ reason: 'cors' });
    expect(server.seen.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(server.seen.map(({ body }) => body).join('')).toBe('');
  });

  it('the server, where nobody listens', async () => {
    // A port that no system gives away: one that was just closed may be another test's by now.
    const origin = 'http://127.0.0.1:2';
    expect(await ask({ origin })).toEqual({
      type: 'refused',
      reason: 'not-reachable',
      setting: origin,
    });
  });

  it('the model, where it was not pulled', async () => {
    await using server = await startModelServer(allowed);
    expect(await ask(server, { model: 'llama9' })).toEqual({
      type: 'refused',
      reason: 'model-missing',
      setting: 'ollama pull llama9',
    });
  });

  it('the key, where a server refuses it in words', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk: (response) => sendJson(response, 403, { error: { message: 'No access for this key' } }),
    });
    expect(await ask(server)).toMatchObject({ reason: 'auth' });
  });

  it('the address, where another thing answers', async () => {
    await using server = await startModelServer(allowed);
    expect(await ask({ origin: `${server.origin}/api` })).toMatchObject({ reason: 'wrong-api' });
  });

  it.each([429, 500, 503])('patience, at status %i', async (status) => {
    await using server = await startModelServer({
      ...allowed,
      talk: (response) => sendJson(response, status, { error: 'the model runner is overloaded' }),
    });
    expect(await ask(server)).toMatchObject({ reason: 'busy' });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])(
    'is not followed at %i: neither words nor key go elsewhere',
    async (status) => {
      await using elsewhere = await startModelServer(allowed);
      await using server = await startModelServer({
        ...allowed,
        talk: (response) =>
          void response
            .writeHead(status, { Location: `${elsewhere.origin}/v1/chat/completions` })
            .end(),
      });
      expect(await ask(server, { key: 'sk-halden' })).toMatchObject({ reason: 'wrong-api' });
      expect(elsewhere.seen).toEqual([]);
    },
  );
});

describe('an answer that is none', () => {
  const talks: Readonly<Record<string, Parameters<typeof startModelServer>[0]>> = {
    'broken off': {
      talk(response) {
        openStream(response).write(chunk('We are sor'), () => response.destroy());
      },
    },
    'ended without an end': {
      talk: (response) => void openStream(response).end(chunk('We are sorry')),
    },
    'cut by the length': {
      talk: (response) =>
        void openStream(response).end(`${chunk('We are', 'length')}data: [DONE]\n\n`),
    },
    'done before it finished': {
      talk: (response) => void openStream(response).end(`${chunk('We')}data: [DONE]\n\n`),
    },
    'no JSON in the stream': {
      talk: (response) =>
        void openStream(response).end('data: {"choices":[{"del\n\ndata: [DONE]\n\n'),
    },
    'another protocol': {
      talk: (response) => void openStream(response).end('data: {"response":"hi"}\n\n'),
    },
    'a web page': {
      talk: (response) =>
        void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>'),
    },
    'an error inside the stream': {
      talk: (response) => void openStream(response).end('data: {"error":{"message":"oom"}}\n\n'),
    },
    empty: { talk: says('') },
    'thought without an end': { talk: says('<think>Let me see what the stranger') },
    'too long': { talk: says('word '.repeat(5_000)) },
  };
  it.each(Object.entries(talks))('%s', async (_name, options) => {
    await using server = await startModelServer({ ...allowed, ...options });
    expect(await ask(server)).toMatchObject({ type: 'refused', reason: 'bad-answer' });
  });

  it('is not read on when it never ends', async () => {
    let closed = false;
    await using server = await startModelServer({
      ...allowed,
      talk(response) {
        openStream(response).once('close', () => {
          closed = true;
        });
        const pour = () => {
          while (!closed && response.write(`: ${'x'.repeat(60_000)}\n`));
        };
        response.on('drain', pour);
        pour();
      },
    });
    expect(await ask(server)).toMatchObject({ reason: 'bad-answer' });
    await expect.poll(() => closed).toBe(true);
  });
});

describe('patience', () => {
  it('ends where nothing comes', async () => {
    await using server = await startModelServer({ ...allowed, talk: () => undefined });
    expect(await ask(server, { patience: impatient })).toMatchObject({ reason: 'slow' });
  });

  it('ends where an answer stops growing', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk: (response) => void openStream(response).write(chunk('We are')),
    });
    expect(await ask(server, { patience: impatient })).toMatchObject({ reason: 'slow' });
  });

  it('ends where an answer drips for ever', async () => {
    await using server = await startModelServer({
      ...allowed,
      talk(response) {
        openStream(response);
        const drip = setInterval(() => response.write(': still here\n\n'), 20);
        response.once('close', () => clearInterval(drip));
      },
    });
    const patience = { first: 20_000, between: 20_000, whole: 400 };
    expect(await ask(server, { patience })).toMatchObject({ reason: 'slow' });
  });

  it('ends when a person stops it, and the server hears of it', async () => {
    const stop = new AbortController();
    let closed = false;
    await using server = await startModelServer({
      ...allowed,
      talk(response) {
        openStream(response).write(chunk('We are'));
        response.once('close', () => {
          closed = true;
        });
      },
    });
    const asked = ask(server, { signal: stop.signal, onText: () => stop.abort() });
    expect(await asked).toMatchObject({ reason: 'stopped' });
    await expect.poll(() => closed).toBe(true);
  });

  it('is not even begun when it was stopped before', async () => {
    await using server = await startModelServer(allowed);
    expect(await ask(server, { signal: AbortSignal.abort() })).toMatchObject({ reason: 'stopped' });
    expect(server.seen).toEqual([]);
  });
});
