import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/cover.css';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { startPage } from '@/lib/page/page.ts';
import { isOurFrame, labelOf, matchesOf, readsFrames } from '@/lib/platforms/hosts.ts';
import { linkedin } from '@/lib/platforms/linkedin/adapter.ts';

export default defineContentScript({
  matches: matchesOf('linkedin'),
  allFrames: readsFrames('linkedin'),
  noScriptStartedPostMessage: true,
  main(context) {
    const frame = { isTop: window === window.top, path: window.location.pathname };
    if (!isOurFrame('linkedin', frame)) return;
    startPage({
      window,
      adapter: linkedin,
      label: labelOf('linkedin'),
      client: createClient(),
      facts: extensionFacts,
      signal: context.signal,
    });
  },
});
