import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/assets/tailwind.css?inline';
import { mountPanel } from '@/components/panel/mount-panel.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { bridgeKey, type PageBridge, type Sendings, sendingsKey } from '@/lib/page/bridge.ts';
import { fillTemplate } from '@/lib/replies/variables.ts';

/** Where a panel leaves its end, so that a newer copy in the same frame can take its place. */
const mountedKey = Symbol.for('inlay.panel');

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as {
      [bridgeKey]?: PageBridge;
      [sendingsKey]?: Sendings;
      [mountedKey]?: AbortController;
    };
    const { [bridgeKey]: bridge, [sendingsKey]: sendings } = holder;
    if (!bridge || !sendings || bridge.version !== extensionFacts().version) return;
    holder[mountedKey]?.abort();
    const mounted = new AbortController();
    holder[mountedKey] = mounted;
    mountPanel({
      document,
      bridge,
      sendings,
      client: createClient(),
      css,
      fill: fillTemplate,
      browserLanguage: navigator.language,
      signal: mounted.signal,
    });
  },
});
