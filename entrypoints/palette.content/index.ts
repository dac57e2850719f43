import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '@/assets/tailwind.css?inline';
import { mountPalette } from '@/components/palette/mount-palette.tsx';
import { createClient } from '@/lib/messaging/client.ts';
import { extensionFacts } from '@/lib/messaging/extension.ts';
import { editorAtHand, insertAtHand } from '@/lib/page/insert/at-hand.ts';
import { copyText } from '@/lib/page/insert/clipboard.ts';
import { innerDocument } from '@/lib/page/insert/deep-active.ts';
import { triggerIn } from '@/lib/page/insert/trigger-in.ts';
import { pageIn, sendingsIn } from '@/lib/page/left-in-frame.ts';
import { themeBehind } from '@/lib/page/theme.ts';
import { fillGiven } from '@/lib/replies/variables.ts';

/** Where an open palette leaves its end: the same keys close what they opened. */
const openKey = Symbol.for('inlay.palette');

/** Brought by the worker into every frame of the tab when its keys are pressed; one frame acts. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const holder = globalThis as unknown as { [openKey]?: AbortController };
    if (holder[openKey]) {
      holder[openKey].abort();
      delete holder[openKey];
      return;
    }
    if (!isOurs(document)) return;
    const open = new AbortController();
    holder[openKey] = open;
    const client = createClient();
    const at = editorAtHand(document);
    const bridge = pageIn(extensionFacts().version);
    const draft = at && bridge ? bridge.itemAt(at.editor) : null;
    const typed = at && triggerIn(at.editor);
    // The first text takes its place; one put in behind it takes nothing's.
    let replacing = typed?.typed;
    mountPalette({
      document,
      client,
      css,
      fill: fillGiven,
      browserLanguage: navigator.language,
      ground: {
        insert: at
          ? async (text, signal) => {
              const outcome = await insertAtHand({
                at,
                text,
                ...(replacing !== undefined && { replacing }),
                signal,
                openPageWorld: async () => (await client.call('page-world.open')).ok,
              });
              if (outcome.kind === 'inserted') replacing = undefined;
              return outcome;
            }
          : null,
        follow: (put, inserting) => at && sendingsIn()?.followAtHand(put, at.editor, inserting),
        copy: (text) => copyText(text, document),
        restore: () => at?.restore(),
        item: draft && {
          draft,
          ownTexts: bridge?.item(draft.key)?.ownItems.map(({ text }) => text) ?? [],
        },
        typed,
        site: bridge?.platform.label ?? document.location.hostname,
        theme: themeBehind(document.body),
      },
      onGone: () => {
        if (holder[openKey] === open) delete holder[openKey];
      },
      signal: open.signal,
    });
  },
});

/**
 * Whether the person works in this very frame. A frame of the same origin is left to the page around
 * it, which has the room to draw; one of another origin draws by itself.
 */
function isOurs(document: Document): boolean {
  if (!document.hasFocus()) return false;
  const around = document.defaultView?.frameElement;
  if (around) return false;
  const active = document.activeElement;
  const framed = active?.localName === 'iframe' || active?.localName === 'frame';
  return !active || !framed || innerDocument(active) !== null;
}
