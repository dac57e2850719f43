import { useCallback, useState } from 'react';
import { useSettingsContext } from '@/components/ui/settings-context.tsx';
import type { Settings } from '@/lib/domain/settings.ts';
import type { Failure } from '@/lib/messaging/protocol.ts';

export type Saved =
  | { readonly state: 'idle' | 'pending' | 'kept' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** One field's way to the worker: saved at once, with what became of it. */
export function useSaving(): readonly [
  Saved,
  /** True when it was kept. */
  (change: Partial<Settings>) => Promise<boolean>,
] {
  const { save } = useSettingsContext();
  const [saved, setSaved] = useState<Saved>({ state: 'idle' });
  const keep = useCallback(
    async (change: Partial<Settings>) => {
      setSaved({ state: 'pending' });
      const reply = await save(change);
      setSaved(reply.ok ? { state: 'kept' } : { state: 'failed', failure: reply.failure });
      return reply.ok;
    },
    [save],
  );
  return [saved, keep];
}
