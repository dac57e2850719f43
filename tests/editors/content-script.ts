import { putPagePopover } from '../../components/ui/page-popover.ts';
import { showWithinReach } from '../../components/ui/show-within-reach.ts';
import { itemKey, platformId } from '../../lib/domain/ids.ts';
import type { InsertOutcome } from '../../lib/domain/outcome.ts';
import { createControlRing } from '../../lib/page/guide/control-ring.ts';
import { editorAtHand, insertAtHand } from '../../lib/page/insert/at-hand.ts';
import { insertReply } from '../../lib/page/insert/insert-reply.ts';
import { watchShortcuts } from '../../lib/page/shortcuts/watch-shortcuts.ts';
import type { ComposerPlan, PageContext } from '../../lib/platforms/types.ts';
import { guardedReply, shortcutReplies } from './shortcut-replies.ts';

/** Runs where a content script runs: in a world of its own, over an editor page. */
export interface InsertAsk {
  readonly text: string;
  readonly max?: number;
  /** What became of the item or of its box by the time that the text is put in. */
  readonly item?: 'gone' | 'other' | 'closed';
  /** The box answers another item from this look at it on. */
  readonly leavesAtLook?: number;
}

declare global {
  var insertInto: (ask: InsertAsk) => Promise<InsertOutcome>;
  var stopInserting: () => void;
  var insertAtCaret: (text: string) => Promise<InsertOutcome | null>;
  var stackAtCaret: (texts: readonly string[]) => Promise<InsertOutcome[] | null>;
  var hearShortcuts: () => void;
  var palettesOpened: () => number;
  var ringAround: (selector: string | null) => void;
  var stopRinging: () => void;
  var showField: () => void;
  var fieldHolds: () => string | null;
}

const key = itemKey(platformId('page'), '1');
const otherKey = itemKey(platformId('page'), '2');

/** The form of the page, wherever it stands. */
function form(): HTMLElement | null {
  const shadow = document.querySelector('[data-host]')?.shadowRoot;
  const roots: (ParentNode | null | undefined)[] = [
    document,
    shadow,
    shadow?.querySelector('[data-host]')?.shadowRoot,
    document.querySelector('iframe')?.contentDocument,
  ];
  for (const root of roots) {
    const found = root?.querySelector<HTMLElement>('[data-composer]');
    if (found) return found;
  }
  return null;
}

function planFor({ max, item, leavesAtLook }: InsertAsk): ComposerPlan {
  let looks = 0;
  return {
    locate() {
      looks += 1;
      if (leavesAtLook !== undefined && looks >= leavesAtLook) return null;
      const box = form();
      const editor = box?.querySelector<HTMLElement>('[data-mount]');
      if (!box || !editor || item === 'closed') return null;
      return {
        editor,
        sendControl: () => box.querySelector('#send'),
        ...(max !== undefined && { limit: { max, length: (text: string) => text.length } }),
      };
    },
    opener: () => (item === 'closed' ? 'closed' : document.querySelector<HTMLElement>('#reply')),
  };
}

const context: PageContext = {
  url: new URL(location.href),
  page: 'post',
  document,
  self: null,
};

let stopping = new AbortController();
globalThis.stopInserting = () => stopping.abort();
globalThis.insertInto = (ask) => {
  stopping = new AbortController();
  return insertReply({
    key,
    resolve: () => (ask.item === 'gone' ? null : document.body),
    keyOf: () => (ask.item === 'other' ? otherKey : key),
    plan: planFor(ask),
    context,
    text: ask.text,
    signal: stopping.signal,
  });
};

/** Leaves the editor that has the caret, as a palette does, and puts the texts into it from outside. */
globalThis.stackAtCaret = async (texts) => {
  const at = editorAtHand(document);
  if (!at) return null;
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  const outcomes: InsertOutcome[] = [];
  for (const text of texts) {
    elsewhere.focus();
    outcomes.push(await insertAtHand({ at, text, signal: stopping.signal }));
  }
  elsewhere.remove();
  return outcomes;
};
globalThis.insertAtCaret = async (text) => (await stackAtCaret([text]))?.[0] ?? null;

/** The worker, as far as shortcuts ask it: `/late` and its kind, and one that a guard objects to. */
const worker = {
  opened: 0,
  async call(name: string, argument?: { readonly shortcut?: string; readonly text?: string }) {
    if (name === 'settings.get') return { ok: true, value: { shortcuts: true } };
    if (name === 'palette.open') worker.opened += 1;
    if (name === 'replies.check') {
      return { ok: true, value: argument?.text === guardedReply ? [{ guard: 'about-us' }] : [] };
    }
    if (name !== 'replies.called') return { ok: true, value: null };
    const filled = shortcutReplies[argument?.shortcut ?? ''];
    const missing = filled?.includes('{') ? ['order'] : [];
    const reply = { id: argument?.shortcut, title: argument?.shortcut };
    return { ok: true, value: filled === undefined ? null : { reply, filled, missing } };
  },
};
globalThis.hearShortcuts = () =>
  watchShortcuts({
    window,
    client: worker as never,
    itemAt: () => null,
    insert: (at, text, replacing) => insertAtHand({ at, text, replacing, signal: stopping.signal }),
    onInsert: () => {},
    signal: stopping.signal,
  });
globalThis.palettesOpened = () => worker.opened;

const ringing = new AbortController();
const ring = createControlRing(document, () => 'light', ringing.signal);
globalThis.ringAround = (selector) =>
  ring.show(selector === null ? null : document.querySelector(selector));
globalThis.stopRinging = () => ringing.abort();

/** Shows a view of ours with one field, and goes into it, as the palette does. */
const shown = new AbortController();
const ownField = document.createElement('input');
globalThis.showField = () => {
  const { host, view } = putPagePopover({
    document,
    tag: 'inlay-palette',
    css: '',
    signal: shown.signal,
  });
  view.append(ownField);
  showWithinReach(host);
  ownField.focus();
};
globalThis.fieldHolds = () => (ownField.isConnected ? ownField.value : null);
