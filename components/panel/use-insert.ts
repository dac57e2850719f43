import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { InsertOutcome } from '@/lib/domain/outcome.ts';
import type { BridgeInsertion, PageBridge } from '@/lib/page/bridge.ts';

export type Inserting =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  | { readonly state: 'ended'; readonly outcome: InsertOutcome };

interface InsertRequest {
  readonly title: string;
  readonly text: string;
  /** Asked first; the text stays out where it says no. */
  readonly allowed?: () => Promise<boolean>;
  /** Called once the text is in. */
  readonly done?: (insertion: BridgeInsertion) => void;
}

/**
 * One insertion at a time; a second press while one runs does nothing.
 * @param before what became of one before this view was there
 */
export function useInsert(
  key: ItemKey,
  insertIntoPage: PageBridge['insert'],
  onInserted: (title: string) => void,
  before?: InsertOutcome,
): { readonly inserting: Inserting; readonly insert: (request: InsertRequest) => void } {
  const [inserting, setInserting] = useState<Inserting>(
    before ? { state: 'ended', outcome: before } : { state: 'idle' },
  );
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const insert = useCallback(
    ({ title, text, allowed, done }: InsertRequest) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setInserting({ state: 'busy' });
      void (allowed?.() ?? Promise.resolve(true))
        .then((goes) => (goes ? insertIntoPage(key, text, controller.signal) : null))
        .then((outcome) => {
          if (!outcome) {
            if (!controller.signal.aborted) setInserting({ state: 'idle' });
            return;
          }
          if (outcome.kind === 'inserted') {
            onInserted(title);
            done?.(outcome);
          }
          if (!controller.signal.aborted) setInserting({ state: 'ended', outcome });
        })
        .finally(() => {
          running.current = null;
        });
    },
    [key, insertIntoPage, onInserted],
  );
  return { inserting, insert };
}
