import { useCallback, useEffect, useState } from 'react';
import type { Storm } from '../domain/storm.ts';
import type { Failure } from '../messaging/protocol.ts';
import { useBroadcast, useClient } from './client-context.tsx';

export interface StormState {
  /** The storm that the brand is in; null until the worker answered. */
  readonly storm: Storm | null;
  /** What was ended here last and can be taken back; null once it is another matter. */
  readonly ended: Storm | null;
  /** Why the last word about it was not kept. */
  readonly failure: Failure | null;
  readonly begin: () => void;
  readonly end: () => void;
  /** Goes on with the storm that was ended, from its own beginning. */
  readonly takeBack: () => void;
  /** Leaves what was said as it is. */
  readonly dismiss: () => void;
}

/** Whether the brand is in a storm, live, and the way to say so. */
export function useStorm(): StormState {
  const client = useClient();
  const [storm, setStorm] = useState<Storm | null>(null);
  const [ended, setEnded] = useState<Storm | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = useCallback(async () => {
    const answer = await client.call('storm.get');
    if (!answer.ok) return;
    setStorm(answer.value);
    if (answer.value) setEnded(null);
  }, [client]);
  useEffect(() => void read(), [read]);
  useBroadcast(({ type }) => {
    if (type !== 'storm' && type !== 'settings' && type !== 'erased') return;
    // It may be another brand now, whose storm this was not.
    if (type !== 'storm') setEnded(null);
    void read();
  });

  const say = async (next: Storm | null) => {
    const answer = await client.call('storm.set', next);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setStorm(answer.value);
    setEnded(next === null ? storm : null);
  };
  return {
    storm,
    ended,
    failure,
    begin: () => void say({ since: Date.now() }),
    end: () => void say(null),
    takeBack: () => void say(ended),
    dismiss() {
      setEnded(null);
      setFailure(null);
    },
  };
}
