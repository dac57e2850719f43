import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/cover.css';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { startPage } from '@/lib/page/page.ts';
import { labelOf, matchesOf } from '@/lib/platforms/hosts.ts';
import { instagram } from '@/lib/platforms/instagram/adapter.ts';

export default defineContentScript({
  matches: matchesOf('instagram'),
  noScriptStartedPostMessage: true,
  main(context) {
    startPage({
      window,
      adapter: instagram,
      label: labelOf('instagram'),
      client: createClient(),
      facts: extensionFacts,
      signal: context.signal,
    });
  },
});
