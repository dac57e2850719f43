import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchesOf } from '@/lib/platforms/hosts.ts';

export default defineContentScript({
  matches: matchesOf('instagram'),
  noScriptStartedPostMessage: true,
  main() {},
});
