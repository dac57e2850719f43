import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellInserted } from '@/lib/client/tell-inserted.ts';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import type { PageBridge } from '@/lib/page/bridge.ts';
import { insertAtHand } from '@/lib/page/insert/at-hand.ts';
import { pageIn, sendingsIn } from '@/lib/page/left-in-frame.ts';
import { watchShortcuts } from '@/lib/page/shortcuts/watch-shortcuts.ts';

/** Which copy of the page's script it stands beside, so that a second one is not put there. */
const besideKey = Symbol.for('inlay.shortcuts');

/** Brought by the worker when the first slash is typed in a frame; stays as long as the page's script. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as { [besideKey]?: PageBridge };
    const bridge = pageIn(extensionFacts().version);
    if (!bridge || holder[besideKey] === bridge) return;
    holder[besideKey] = bridge;
    const client = createClient();
    const signal = bridge.leaving;
    watchShortcuts({
      window,
      client,
      itemAt(editor) {
        const draft = bridge.itemAt(editor);
        return (
          draft && {
            draft,
            ownTexts: bridge.item(draft.key)?.ownItems.map(({ text }) => text) ?? [],
          }
        );
      },
      insert: (at, text, replacing) =>
        insertAtHand({
          at,
          text,
          replacing,
          signal,
          openPageWorld: async () => (await client.call('page-world.open')).ok,
        }),
      async onInsert(put, title, editor, inserting) {
        sendingsIn()?.followAtHand(put, editor, inserting);
        const { kind } = await inserting;
        if (kind === 'inserted' && put.key !== undefined) tellInserted(client, put.key, title);
      },
      signal,
    });
  },
});
