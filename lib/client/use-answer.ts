import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Argument, Broadcast, Failure, MessageName } from '../messaging/protocol.ts';
import { useBroadcast, useClient } from './client-context.tsx';

export interface AnswerState<T> {
  /** The last answer; kept while a newer one is on its way. */
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

/**
 * The worker's answer to a question, asked again when the argument changes (compared by its JSON)
 * and when `changedBy` says so. A late answer to an earlier question is dropped.
 */
export function useAnswer<N extends MessageName>(
  name: N,
  argument: Argument<N>,
  changedBy?: (broadcast: Broadcast) => boolean,
): AnswerState<Answer<N>> {
  const client = useClient();
  const [state, setState] = useState<{ value: Answer<N> | null; failure: Failure | null }>({
    value: null,
    failure: null,
  });
  const latest = useRef(0);
  const asking = useRef(false);
  const askAgain = useRef(false);
  const question = JSON.stringify(argument);

  const ask = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    asking.current = true;
    askAgain.current = false;
    // The protocol's argument travelled through JSON either way: what is asked is what is compared.
    const parts = (
      question === undefined ? [] : [JSON.parse(question)]
    ) as Argument<N> extends undefined ? [] : [Argument<N>];
    void client.call(name, ...parts).then((reply) => {
      if (mine !== latest.current) return;
      asking.current = false;
      setState((before) =>
        reply.ok
          ? { value: reply.value, failure: null }
          : { value: before.value, failure: reply.failure },
      );
      if (askAgain.current) ask();
    });
  }, [client, name, question]);

  useEffect(() => {
    ask();
    return () => {
      latest.current += 1;
    };
  }, [ask]);
  useBroadcast((broadcast) => {
    // A burst of changes asks once more, not once for each.
    if (!changedBy?.(broadcast)) return;
    if (asking.current) askAgain.current = true;
    else ask();
  });

  return { ...state, reload: ask };
}
