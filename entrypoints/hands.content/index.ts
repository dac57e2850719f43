/// <reference types="wxt/vite-builder-env" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ItemKey } from '@/lib/domain/ids.ts';
import { bridgeKey, type PageBridge } from '@/lib/page/bridge.ts';
import { createControlRing } from '@/lib/page/guide/control-ring.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import { followSending } from '@/lib/page/insert/follow-sending.ts';
import { insertReply } from '@/lib/page/insert/insert-reply.ts';
import type { ComposerPlan, MessageAct, RemovalAct } from '@/lib/platforms/types.ts';

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

/** The way to a private message, likewise. */
const messages = import.meta.glob<MessageAct>('../../lib/platforms/*/message.ts', {
  eager: true,
  import: 'message',
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
    const message = messages[`${folder}/message.ts`];
    /** The box of each item is followed from its last insertion on. */
    const followed = new Map<ItemKey, AbortController>();
    bridge.takeHands({
      composer,
      removal: [...(removals[`${folder}/removal.ts`] ?? []), ...(message ? [message] : [])],
      async insert(request) {
        const outcome = await insertReply(request);
        if (outcome.kind !== 'inserted') return outcome;
        const { key } = request;
        followed.get(key)?.abort();
        const until = new AbortController();
        followed.set(key, until);
        // The panel may close long before the person sends.
        const signal = AbortSignal.any([bridge.leaving, until.signal]);
        return { ...outcome, following: followSending({ ...request, signal }) };
      },
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
