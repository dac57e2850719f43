import { type Caller, callerOf, type Home, isMessageName, mayCall, type Sender } from './guard.ts';
import type { Answer, Argument, Broadcast, Failure, MessageName, Reply } from './protocol.ts';
import { protocolVersion } from './protocol.ts';
import { parseArgument } from './shapes.ts';

/** What a use case made of a message; `announce` goes out to everyone after it was committed. */
export type Handled<T> =
  | { readonly ok: true; readonly value: T; readonly announce?: readonly Broadcast[] }
  | { readonly ok: false; readonly failure: Failure; readonly detail?: string };

export type Handler<N extends MessageName> = (
  argument: Argument<N>,
  caller: Caller,
) => Promise<Handled<Answer<N>>>;

export type Handlers = { readonly [N in MessageName]: Handler<N> };

export interface ServerOptions {
  readonly handlers: Handlers;
  readonly home: Home;
  readonly broadcast: (push: Broadcast) => Promise<void>;
  /** The name of whatever a handler threw. */
  readonly failureOf: (error: unknown) => Failure;
}

/** True for a call to the worker; pushes and other people's messages are not ours to answer. */
export const isCall = (message: unknown): message is object =>
  typeof message === 'object' && message !== null && 'call' in message;

/** The whole way of one message: who, what, shape, use case, and after the commit the news. */
export async function answer(
  message: object,
  sender: Sender,
  { handlers, home, broadcast, failureOf }: ServerOptions,
): Promise<Reply<unknown>> {
  const { inlay, call: name, argument } = message as Record<string, unknown>;
  if (inlay !== protocolVersion) return refuse('updated');
  const caller = callerOf(sender, home);
  if (!caller) return refuse('not-allowed');
  if (!isMessageName(name)) return refuse('bad-request', 'call');
  if (!mayCall(caller, name)) return refuse('not-allowed');
  const parsed = parseArgument(name, argument);
  if (!parsed.ok) return refuse('bad-request', parsed.at);
  try {
    const handle = handlers[name] as Handler<MessageName>;
    const handled = await handle(parsed.value as never, caller);
    if (!handled.ok) return handled;
    for (const push of handled.announce ?? []) void broadcast(push);
    return { ok: true, value: handled.value };
  } catch (error) {
    return refuse(failureOf(error), error instanceof Error ? error.message : String(error));
  }
}

const refuse = (failure: Failure, detail?: string): Reply<never> => ({
  ok: false,
  failure,
  ...(detail !== undefined && { detail }),
});
