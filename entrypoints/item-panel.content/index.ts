import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeKey, type PageBridge } from '@/lib/page/bridge.ts';
import { openPanelHere } from '@/lib/page/step/step.ts';

/** Brought by the worker when its keys are pressed, for one step. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const bridge = (globalThis as unknown as { [bridgeKey]?: PageBridge })[bridgeKey];
    if (bridge) void openPanelHere(bridge, document);
  },
});
