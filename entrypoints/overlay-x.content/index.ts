import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/cover.css';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { startPage } from '@/lib/page/page.ts';
import { labelOf, matchesOf } from '@/lib/platforms/hosts.ts';
import { x } from '@/lib/platforms/x/adapter.ts';

export default defineContentScript({
  matches: matchesOf('x'),
  noScriptStartedPostMessage: true,
  main(context) {
    startPage({
      window,
      adapter: x,
      label: labelOf('x'),
      client: createClient(),
      facts: extensionFacts,
      signal: context.signal,
    });
  },
});
