import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Sends a command of the DevTools protocol. @throws when the browser answers with an error */
export type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Speaks to a browser started with `--remote-debugging-pipe` and pipes at the descriptors 3 and 4.
 * Nobody but the process that started the browser can reach it.
 */
export function openPipe(child: ChildProcess): Send {
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(why: Error): void }>();
  let last = 0;
  let rest = '';
  from.setEncoding('utf8');
  from.on('data', (piece: string) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error }: Answer = JSON.parse(message);
      const asked = waiting.get(id ?? 0);
      if (!asked) continue;
      waiting.delete(id ?? 0);
      if (error) asked.reject(new Error(error.message));
      else asked.resolve(result);
    }
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the pipe.'));
    waiting.clear();
  };
  from.once('close', fail);
  to.once('error', fail);
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
}
