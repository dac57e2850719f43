import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenInPage } from '@/lib/page/insert/listen-in-page.ts';

/**
 * Runs in the page's own world, put there by the worker for one insertion: editors in Firefox cannot
 * read events that a content script made.
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => listenInPage(document),
});
