/// <reference types="wxt/vite-builder-env" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeKey, type PageBridge } from '@/lib/page/bridge.ts';
import { createControlRing } from '@/lib/page/guide/control-ring.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import { insertReply } from '@/lib/page/insert/insert-reply.ts';
import type { RemovalAct } from '@/lib/platforms/types.ts';

/** What each platform offers against an item, by the file that says it. */
const removals = import.meta.glob<readonly RemovalAct[]>('../../lib/platforms/*/removal.ts', {
  eager: true,
  import: 'removal',
});

/** Brought in by the worker with the panel: what acts in the page, which no unopened tab needs. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as { [bridgeKey]?: PageBridge };
    const bridge = holder[bridgeKey];
    bridge?.takeHands({
      removal: removals[`../../lib/platforms/${bridge.platform.id}/removal.ts`] ?? [],
      insert: insertReply,
      async guide({ theme, ...order }) {
        const over = new AbortController();
        const signal = AbortSignal.any([order.signal, over.signal]);
        const ring = createControlRing(order.context.document, theme, signal);
        try {
          return await runGuide({ ...order, ring });
        } finally {
          over.abort();
        }
      },
    });
  },
});
