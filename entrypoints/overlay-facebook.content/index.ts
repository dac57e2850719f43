import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/cover.css';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { startPage } from '@/lib/page/page.ts';
import { facebook } from '@/lib/platforms/facebook/adapter.ts';
import { labelOf, matchesOf } from '@/lib/platforms/hosts.ts';

export default defineContentScript({
  matches: matchesOf('facebook'),
  noScriptStartedPostMessage: true,
  main(context) {
    startPage({
      window,
      adapter: facebook,
      label: labelOf('facebook'),
      client: createClient(),
      facts: extensionFacts,
      signal: context.signal,
    });
  },
});
