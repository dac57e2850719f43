/// <reference types="wxt/vite-builder-env" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { createControlRing } from '@/lib/page/guide/control-ring.ts';
import { runGuide } from '@/lib/page/guide/run-guide.ts';
import { createHands, type HandsTools } from '@/lib/page/hands.ts';
import { insertReply } from '@/lib/page/insert/insert-reply.ts';
import { createSendings } from '@/lib/page/insert/sendings.ts';
import { leaveSendings, pageIn, sendingsIn } from '@/lib/page/left-in-frame.ts';
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

/** Which copy of the page's script the boxes are followed for. */
const besideKey = Symbol.for('inlay.sendings.beside');
const alone = 'alone';

/** Brought in by the worker with the panel and the palette: what acts in the page, which no unopened tab needs. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as { [besideKey]?: PageBridge | typeof alone };
    const bridge = pageIn(extensionFacts().version);
    // Brought in once more, the same boxes are followed on: their texts are not sent yet.
    const known = holder[besideKey] === (bridge ?? alone) ? sendingsIn() : undefined;
    const sendings =
      known ??
      createSendings({
        client: createClient(),
        document,
        bridge,
        leaving: bridge?.leaving ?? new AbortController().signal,
      });
    leaveSendings(sendings);
    holder[besideKey] = bridge ?? alone;

    const folder = `../../lib/platforms/${bridge?.platform.id}`;
    const composer = composers[`${folder}/composer.ts`];
    if (!bridge || !composer) return;
    const message = messages[`${folder}/message.ts`];
    const tools: HandsTools = {
      composer,
      removal: [...(removals[`${folder}/removal.ts`] ?? []), ...(message ? [message] : [])],
      async insert(request) {
        const outcome = await insertReply(request);
        if (outcome.kind !== 'inserted') return outcome;
        return { ...outcome, following: sendings.following(request) };
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
    };
    bridge.takeHands((parts) => createHands(parts, tools));
  },
});
