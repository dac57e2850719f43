/// <reference types="wxt/vite-builder-env" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeKey, type PageBridge } from '@/lib/page/bridge.ts';
import { createControlRing } from '@/lib/page/guide/control-ring.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import { insertReply } from '@/lib/page/insert/insert-reply.ts';
import type { ComposerPlan, RemovalAct } from '@/lib/platforms/types.ts';

/** What each platform offers against an item, by the file that says it. */
const removals = import.meta.glob<readonly RemovalAct[]>('../../lib/platforms/*/removal.ts', {
  eager: true,
  import: 'removal',
});

/** How each platform's reply boxes are reached, likewise. */
const composers = import.meta.glob<ComposerPlan>('../../lib/platforms/*/composer.ts', {
  eager: true,
  import: 'composer',
});

/** Brought in by the worker with the panel and the palette: what acts in the page, which no unopened tab needs. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as { [bridgeKey]?: PageBridge };
    const bridge = holder[bridgeKey];
    const folder = `../../lib/platforms/${bridge?.platform.id}`;
    const composer = composers[`${folder}/composer.ts`];
    if (!bridge || !composer) return;
    bridge.takeHands({
      composer,
      removal: removals[`${folder}/removal.ts`] ?? [],
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
