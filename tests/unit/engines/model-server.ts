import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it reached the server. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly origin: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

interface ChatBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** Answers a request that passed origin, key and model. */
type Talk = (response: ServerResponse, body: ChatBody, request: IncomingMessage) => unknown;

interface ModelServerOptions {
  /** As in `OLLAMA_ORIGINS`, beside this machine's own pages; `*` at an end matches anything. */
  readonly origins?: readonly string[];
  readonly models?: readonly string[];
  readonly key?: string;
  readonly talk?: Talk;
}

export interface ModelServer extends AsyncDisposable {
  readonly origin: string;
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  /** The body of the last conversation. */
  readonly lastChat: () => ChatBody;
}

/**
 * A server of the OpenAI protocol as Ollama 0.12 is one: its list of origins is looked at before
 * anything else and refuses with an empty 403, preflights included; a model that was not pulled is a
 * 404 with a sentence; `/v1/chat/completions` streams.
 */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const { origins = [], models = ['gemma3'], key, talk = says('Good.') } = options;
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { origin, authorization } = request.headers;
    const path = request.url ?? '';
    seen.push({ method: request.method ?? '', path, origin, authorization, body });
    if (origin !== undefined) {
      if (!isAllowed(origin, origins)) return void response.writeHead(403).end();
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    }
    if (key !== undefined && authorization !== `Bearer ${key}`) {
      return sendJson(response, 401, { error: { message: 'Incorrect API key provided' } });
    }
    if (path !== '/v1/chat/completions' || request.method !== 'POST') {
      return void response
        .writeHead(404, { 'Content-Type': 'text/plain' })
        .end('404 page not found');
    }
    const chat = JSON.parse(body) as ChatBody;
    if (!models.includes(chat.model)) {
      return sendJson(response, 404, {
        error: {
          message: `model "${chat.model}" not found, try pulling it first`,
          type: 'api_error',
        },
      });
    }
    await talk(response, chat, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    seen,
    lastChat: () => JSON.parse(seen.findLast(({ method }) => method === 'POST')?.body ?? '{}'),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isAllowed(origin: string, more: readonly string[]): boolean {
  const own = ['http://localhost*', 'http://127.0.0.1*', 'app://*', 'file://*'];
  return [...own, ...more].some((allowed) =>
    allowed.endsWith('*') ? origin.startsWith(allowed.slice(0, -1)) : origin === allowed,
  );
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

export const openStream = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });

/** One streamed piece as Ollama frames it. */
export const chunk = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: finish }],
  })}\n\n`;

/** Streams this text in small pieces and ends as it should. */
export const says =
  (text: string): Talk =>
  async (response) => {
    openStream(response);
    for (const piece of text.match(/[\s\S]{1,7}/gu) ?? []) {
      if (!response.write(chunk(piece))) await once(response, 'drain');
    }
    response.write(chunk('', 'stop'));
    response.end('data: [DONE]\n\n');
  };
