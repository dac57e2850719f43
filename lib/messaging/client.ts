import { native } from './native.ts';
import type { Broadcast, Call, Client, Failure, Push, Reply } from './protocol.ts';
import { protocolVersion } from './protocol.ts';

/** The page's end of the line to the worker. Small: it is part of every always-on script. */
export function createClient(): Client {
  const isAlive = () => {
    try {
      return native().runtime?.id !== undefined;
    } catch {
      return false;
    }
  };

  const send = async (message: unknown): Promise<Reply<never>> => {
    const answer: unknown = await native().runtime.sendMessage(message);
    return isReply(answer) ? answer : failed('worker-away', 'no answer');
  };

  return {
    isAlive,
    async call(name, ...argument) {
      const message: Call = { inlay: protocolVersion, call: name, argument: argument[0] as never };
      // The browser may stop the worker between a message and its answer. Every call may be made
      // twice (commands carry their id), so the second one is safe and wakes the worker again.
      for (let attempt = 1; ; attempt += 1) {
        if (!isAlive()) return failed('updated');
        try {
          return await send(message);
        } catch (error) {
          if (!isAlive()) return failed('updated');
          if (attempt === 2) return failed('worker-away', String(error));
        }
      }
    },
    listen(listener, signal) {
      if (signal.aborted || !isAlive()) return;
      const onMessage = (message: unknown, _: unknown, respond: (did: true) => void): undefined => {
        const broadcast = broadcastIn(message);
        if (broadcast && listener(broadcast) === true) respond(true);
      };
      native().runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => {
        if (isAlive()) native().runtime.onMessage.removeListener(onMessage);
      });
    },
  };
}

const failed = (failure: Failure, detail?: string): Reply<never> => ({
  ok: false,
  failure,
  ...(detail !== undefined && { detail }),
});

const isReply = (value: unknown): value is Reply<never> =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { ok?: unknown }).ok === 'boolean';

function broadcastIn(message: unknown): Broadcast | null {
  const push = message as Partial<Push> | null;
  return push?.inlay === protocolVersion && push.push ? push.push : null;
}
