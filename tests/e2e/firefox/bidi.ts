import { setTimeout } from 'node:timers/promises';

/** A node of the page as WebDriver BiDi hands it out. */
export interface BidiNode {
  readonly type: 'node';
  readonly sharedId: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** A session of WebDriver BiDi over its socket. */
export interface Bidi {
  /** @throws when the browser answers with an error */
  send<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T>;
  close(): void;
}

interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** How long the browser may take until it listens, in milliseconds. */
const STARTING_MS = 60_000;

/** Opens a session with a browser that was started with `--remote-debugging-port`. */
export async function openBidi(port: number): Promise<Bidi> {
  const socket = await openSocket(`ws://127.0.0.1:${port}/session`);
  const waiting = new Map<number, { resolve(result: never): void; reject(why: Error): void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message }: Message = JSON.parse(String(data));
    const asked = waiting.get(id ?? -1);
    if (!asked) return;
    waiting.delete(id ?? -1);
    if (type === 'success') asked.resolve(result as never);
    else asked.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the session.'));
  });
  const bidi: Bidi = {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
  await bidi.send('session.new', {
    // The practice server's certificate is made at its start and trusted by nobody.
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  return bidi;
}

async function openSocket(url: string): Promise<WebSocket> {
  const end = performance.now() + STARTING_MS;
  for (;;) {
    const socket = new WebSocket(url);
    const opened = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true), { once: true });
      socket.addEventListener('error', () => resolve(false), { once: true });
    });
    if (opened) return socket;
    if (performance.now() > end) throw new Error(`Nothing listens at ${url}.`);
    await setTimeout(200);
  }
}
