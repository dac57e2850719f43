import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemKey } from '@/lib/domain/ids.ts';
import type { RemovalOutcome } from '@/lib/domain/status.ts';
import type { BridgeItem, PageBridge } from '@/lib/page/bridge.ts';

type GuideAct = BridgeItem['acts'][number];
export type RemovalAct = Exclude<GuideAct, 'message'>;

/** Steps that lead to the site's menu: Instagram shows its "…" only under the pointer. */
const beforeMenu: ReadonlySet<string> = new Set(['hover', 'open-menu']);

/** Where the way off the page stands. */
export type Removing<A = RemovalAct> =
  | { readonly state: 'choosing' }
  | {
      readonly state: 'guiding';
      readonly act: A;
      /** Reaching the site's menu, or what is chosen and confirmed in it. */
      readonly stage: 'menu' | 'choice';
      /** Key of the sentence that says this step. */
      readonly say: string | null;
      /** False while the site's control is not to be seen. */
      readonly shown: boolean;
    }
  | { readonly state: 'stopped'; readonly act: A }
  | { readonly state: 'ended'; readonly act: A; readonly outcome: RemovalOutcome };

export interface Removal<A = RemovalAct> {
  readonly removing: Removing<A>;
  readonly start: (act: A) => void;
  /** Needs no reason and leaves nothing behind on the page. */
  readonly stop: () => void;
  readonly back: () => void;
}

/** Follows the page while it points at the site's own controls; presses nothing itself. */
export function useRemoval<A extends GuideAct = RemovalAct>(
  key: ItemKey,
  guide: PageBridge['guide'],
  onEnded: (act: A, outcome: RemovalOutcome) => void,
): Removal<A> {
  const [removing, setRemoving] = useState<Removing<A>>({ state: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (act: A) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setRemoving({ state: 'guiding', act, stage: 'menu', say: null, shown: true });
      const follow: Parameters<PageBridge['guide']>[2] = (event) => {
        if (controller.signal.aborted) return;
        if (event.type === 'point') {
          const { say, shown } = event;
          const stage = beforeMenu.has(say) ? 'menu' : 'choice';
          setRemoving({ state: 'guiding', act, stage, say, shown });
        } else if (event.type === 'taken') {
          setRemoving((now) =>
            now.state === 'guiding' && now.say !== 'hover'
              ? { state: 'guiding', act, stage: 'choice', say: null, shown: true }
              : now,
          );
        }
      };
      void guide(key, act, follow, controller.signal).then((outcome) => {
        if (controller.signal.aborted) return;
        running.current = null;
        setRemoving({ state: 'ended', act, outcome });
        onEnded(act, outcome);
      });
    },
    [key, guide, onEnded],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setRemoving((now) => (now.state === 'guiding' ? { state: 'stopped', act: now.act } : now));
  }, []);
  const back = useCallback(() => setRemoving({ state: 'choosing' }), []);
  return { removing, start, stop, back };
}
