import * as v from 'valibot';
import type { EngineOutcome, Refusal } from '../domain/engine.ts';
import { type Engine, type EngineRequest, longestAnswer, refused } from './engine.ts';
import { createEventReader } from './event-stream.ts';
import { type Clock, type Patience, startClock, usualPatience } from './patience.ts';
import type { ServerAddress } from './server-address.ts';

interface ServerOptions {
  readonly address: ServerAddress;
  readonly model: string;
  readonly key?: string;
  readonly fetch: typeof globalThis.fetch;
  /** The extension's own origin, as the server sees it. */
  readonly ownOrigin: string;
  readonly patience?: Patience;
}

/** More bytes than the longest answer can need, framing included. */
const mostBytes = 2_000_000;
/** An error's body is looked at for its message alone. */
const mostErrorBytes = 20_000;

/**
 * Any server that speaks `POST /v1/chat/completions` with streaming: Ollama, llama.cpp, LM Studio,
 * vLLM, OpenAI. Redirects are not followed: words and key go where the person said, nowhere else.
 */
export function openAiServer(options: ServerOptions): Engine {
  return {
    async ask(request) {
      const clock = startClock(options.patience ?? usualPatience, request.signal);
      try {
        return await converse(options, request, clock);
      } catch {
        // Connections break in many ways; what the person can change about it is one.
        return refused(clock.gaveUp() ?? 'bad-answer');
      } finally {
        clock.end();
      }
    },
  };
}

async function converse(
  options: ServerOptions,
  request: EngineRequest,
  clock: Clock,
): Promise<EngineOutcome<string>> {
  const response = await post(options, request, clock.signal);
  if (response === null) {
    return refused(clock.gaveUp() ?? (await whyUnreachable(options)), options.address.origin);
  }
  clock.heard();
  const redirected =
    response.type === 'opaqueredirect' || (response.status > 299 && response.status < 400);
  if (redirected) {
    await response.body?.cancel();
    return refused('wrong-api', options.address.base);
  }
  if (!response.ok) return await refusalOf(response, options);
  const streaming = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
  const text = streaming
    ? await readStream(response, request, clock)
    : wholeAnswer(await readText(response, mostBytes));
  const failed = clock.gaveUp();
  if (failed) return refused(failed);
  if (text === null || text.length > longestAnswer) return refused('bad-answer', options.model);
  const said = withoutThinking(text).trim();
  return said === '' ? refused('bad-answer', options.model) : { type: 'answered', value: said };
}

/** Null when no response came at all. */
async function post(
  { address, model, key, fetch }: ServerOptions,
  { system, user, schema }: EngineRequest,
  signal: AbortSignal,
): Promise<Response | null> {
  const body = {
    model,
    stream: true,
    temperature: 0,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    ...(schema && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema },
      },
    }),
  };
  try {
    return await fetch(`${address.base}/chat/completions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch {
    return null;
  }
}

/**
 * A browser says "failed to fetch" both for nobody there and for a server that forbids reading. An
 * empty request whose answer nobody reads tells them apart: it carries no words and no key.
 */
async function whyUnreachable({
  address,
  fetch,
}: ServerOptions): Promise<'cors' | 'not-reachable'> {
  try {
    await fetch(`${address.base}/models`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(5_000),
    });
    return 'cors';
  } catch {
    return 'not-reachable';
  }
}

/** What an error status means, and the one thing to change. */
async function refusalOf(response: Response, options: ServerOptions): Promise<Refusal> {
  const { status } = response;
  const said = await readText(response, mostErrorBytes);
  if (status === 401) return refused('auth', options.address.origin);
  // Ollama refuses an origin it does not know with 403 and an empty body (0.12, seen 2026-11); a
  // server that refuses a key says so in words.
  if (status === 403) {
    return said.trim() === ''
      ? refused('origin-not-allowed', `OLLAMA_ORIGINS=${options.ownOrigin}`)
      : refused('auth', options.address.origin);
  }
  if (status === 429 || status >= 500) return refused('busy', options.address.origin);
  if (/\bmodel\b/i.test(said)) {
    if (status === 404 || /not[ _]found|does not exist/i.test(said)) {
      return refused('model-missing', `ollama pull ${options.model}`);
    }
  }
  return refused('wrong-api', options.address.base);
}

/** The body's text, or an empty one where it is longer than anybody needs. */
async function readText(response: Response, most: number): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(response, most)) {
    if (piece === null) return '';
    text += piece;
  }
  return text;
}

/** The body in pieces of text; null once it is longer than `most` bytes, and then no more. */
async function* piecesOf(response: Response, most: number): AsyncGenerator<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > most) {
        yield null;
        return;
      }
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const choicesShape = <S extends v.GenericSchema>(part: S) => v.object({ choices: v.array(part) });
const chunkShape = choicesShape(
  v.object({
    delta: v.optional(v.object({ content: v.nullish(v.string()) })),
    finish_reason: v.nullish(v.string()),
  }),
);
const wholeShape = choicesShape(v.object({ message: v.object({ content: v.string() }) }));

/**
 * The text of a streamed answer; null for one that is broken off, too long, or not of this protocol.
 * An answer is whole when it says why it ended; half an answer is none.
 */
async function readStream(
  response: Response,
  { onText }: EngineRequest,
  clock: Clock,
): Promise<string | null> {
  const read = createEventReader();
  let text = '';
  let finished = false;
  for await (const piece of piecesOf(response, mostBytes)) {
    if (piece === null) return null;
    clock.heard();
    for (const data of read(piece)) {
      if (data.trim() === '[DONE]') return finished ? text : null;
      const chunk = v.safeParse(chunkShape, parsed(data));
      if (!chunk.success) return null;
      const [choice] = chunk.output.choices;
      const more = choice?.delta?.content ?? '';
      text += more;
      if (text.length > longestAnswer) return null;
      const shown = withoutThinking(text);
      if (more !== '' && !'<think>'.startsWith(shown)) onText?.(shown);
      if (choice?.finish_reason === 'length') return null;
      if (choice?.finish_reason) finished = true;
    }
  }
  return finished ? text : null;
}

/** Some servers answer in one piece, whatever they were asked. */
function wholeAnswer(body: string): string | null {
  const answer = v.safeParse(wholeShape, parsed(body));
  return answer.success ? (answer.output.choices[0]?.message.content ?? null) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reasoning models think aloud before they answer; a thought without an end hides all of it. */
const withoutThinking = (text: string): string =>
  text.replace(/^\s*<think>(?:[\s\S]*?<\/think>|[\s\S]*$)/, '').trimStart();
