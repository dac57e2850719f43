import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/assets/tailwind.css?inline';
import { mountPanel } from '@/components/panel/mount-panel.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { pageIn, sendingsIn } from '@/lib/page/left-in-frame.ts';
import { fillGiven } from '@/lib/replies/variables.ts';

/** Where a panel leaves its end, so that a newer copy in the same frame can take its place. */
const mountedKey = Symbol.for('inlay.panel');

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const bridge = pageIn(extensionFacts().version);
    const sendings = sendingsIn();
    if (!bridge || !sendings) return;
    const holder = globalThis as unknown as { [mountedKey]?: AbortController };
    holder[mountedKey]?.abort();
    const mounted = new AbortController();
    holder[mountedKey] = mounted;
    mountPanel({
      document,
      bridge,
      sendings,
      client: createClient(),
      css,
      fill: fillGiven,
      browserLanguage: navigator.language,
      signal: mounted.signal,
    });
  },
});
