import { useCallback, useState } from 'react';
import type { Failure, Reply } from '@/lib/messaging/protocol.ts';

export type Saved =
  | { readonly state: 'idle' | 'pending' | 'kept' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** One field's way to the worker: saved at once by `save`, with what became of it. */
export function useSaving<C>(save: (change: C) => Promise<Reply<unknown>>): readonly [
  Saved,
  /** True when it was kept. */
  (change: C) => Promise<boolean>,
] {
  const [saved, setSaved] = useState<Saved>({ state: 'idle' });
  const keep = useCallback(
    async (change: C) => {
      setSaved({ state: 'pending' });
      const reply = await save(change);
      setSaved(reply.ok ? { state: 'kept' } : { state: 'failed', failure: reply.failure });
      return reply.ok;
    },
    [save],
  );
  return [saved, keep];
}
