import { useCallback, useEffect, useRef, useState } from 'react';
import { useBroadcast, useClient } from '@/lib/client/client-context.tsx';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { Answer, Failure } from '@/lib/messaging/protocol.ts';

type QuestionName = 'engine.opinion' | 'engine.draft';

type QuestionState<N extends QuestionName> =
  | { readonly state: 'idle' }
  /** `soFar`: what there is of a draft that still grows. */
  | { readonly state: 'asking'; readonly soFar: string }
  | { readonly state: 'ended'; readonly outcome: Answer<N> }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Question<N extends QuestionName> {
  readonly now: QuestionState<N>;
  readonly ask: () => void;
  /** Ends a question on its way and forgets an answer. */
  readonly drop: () => void;
}

/** One question to the language model about one item; it ends with the view that asks it. */
export function useQuestion<N extends QuestionName>(name: N, key: ItemKey): Question<N> {
  const client = useClient();
  const [now, setNow] = useState<QuestionState<N>>({ state: 'idle' });
  const asked = useRef<string | null>(null);

  const stop = useCallback(() => {
    if (asked.current !== null) void client.call('engine.stop', asked.current);
    asked.current = null;
  }, [client]);
  useEffect(() => stop, [stop]);
  useBroadcast((push) => {
    if (push.type === 'drafting' && push.id === asked.current) {
      setNow({ state: 'asking', soFar: push.text });
    }
  });

  const ask = async () => {
    const id = crypto.randomUUID();
    asked.current = id;
    setNow({ state: 'asking', soFar: '' });
    const answer = await client.call<QuestionName>(name, { id, key });
    if (asked.current !== id) return;
    asked.current = null;
    setNow(
      answer.ok
        ? { state: 'ended', outcome: answer.value as Answer<N> }
        : { state: 'failed', failure: answer.failure },
    );
  };
  const drop = () => {
    stop();
    setNow({ state: 'idle' });
  };
  return { now, ask: () => void ask(), drop };
}
