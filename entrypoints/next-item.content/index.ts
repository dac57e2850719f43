import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { pageIn } from '@/lib/page/left-in-frame.ts';
import { stepToNext } from '@/lib/page/step/step.ts';

/** Brought by the worker when its keys are pressed, for one step. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const bridge = pageIn(extensionFacts().version);
    if (bridge) void stepToNext(bridge, document);
  },
});
