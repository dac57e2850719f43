import { type AnsweredItem, askedFor } from '../../domain/answered-item.ts';
import type { InsertOutcome } from '../../domain/outcome.ts';
import type { Suggestion } from '../../domain/reply.ts';
import type { Client } from '../../messaging/protocol.ts';
import type { PutIn } from '../bridge.ts';
import { type EditorAtHand, editorAtHand } from '../insert/at-hand.ts';
import { waitUntil } from '../insert/pause.ts';
import { triggerIn } from '../insert/trigger-in.ts';
import type { TypedTrigger } from '../insert/typed-trigger.ts';
import { followFrames } from './on-slash.ts';

export interface ShortcutParts {
  readonly window: Window;
  readonly client: Client;
  /** The item that an editor answers; null for none that is known. */
  itemAt(editor: HTMLElement): AnsweredItem | null;
  /** Puts the text in the place of what was typed. */
  insert(at: EditorAtHand, text: string, replacing: string): Promise<InsertOutcome>;
  /** Hears of an insertion as it begins. */
  onInsert(put: PutIn, title: string, editor: HTMLElement, inserting: Promise<InsertOutcome>): void;
  readonly signal: AbortSignal;
}

/** How long the blank may take from its key into the editor, in ms: Slate and React are not at once. */
const blankMs = 500;

/**
 * Puts a saved reply in the place of "/shortcut" as soon as a blank is typed behind it. Space and not
 * Tab, which goes on to the send control, and not at once, since one shortcut may begin another. What
 * needs a person's word, a warning or a missing variable, opens the palette instead, which finds the
 * same words before the caret.
 */
export function watchShortcuts(parts: ShortcutParts): void {
  const { window, client, signal } = parts;
  const { document } = window;
  let busy = false;
  /** A blank was typed while a reply was still on its way in. */
  let again = false;
  let off = false;

  /** Reads whether shortcuts are wanted, which wakes the worker before the blank is typed. */
  const wake = async () => {
    const settings = await client.call('settings.get');
    if (settings.ok) off = !settings.value.shortcuts;
  };

  const expand = async (isThere: IsThere): Promise<void> => {
    if (off) return;
    if (busy) {
      again = true;
      return;
    }
    const at = editorAtHand(document);
    if (!at || !isThere(triggerIn(at.editor))) return;
    busy = true;
    try {
      const closed = () => triggerIn(at.editor)?.closed === true;
      const root = at.editor.getRootNode();
      if (await waitUntil(closed, root, blankMs, signal)) await put(at.editor);
    } finally {
      busy = false;
    }
    if (!again) return;
    again = false;
    await expand(isClosed);
  };

  const put = async (editor: HTMLElement) => {
    const trigger = triggerIn(editor);
    if (!trigger) return;
    const item = parts.itemAt(editor);
    const { shortcut } = trigger;
    const answer = await client.call('replies.called', { ...askedFor(item), shortcut });
    const suggestion = answer.ok ? answer.value : null;
    if (!suggestion || signal.aborted) return;
    const ready = suggestion.missing.length === 0 && (await isHarmless(client, suggestion, item));
    const at = editorAtHand(document);
    // Whoever wrote on in the meantime, or went elsewhere, keeps what they have typed.
    if (signal.aborted || at?.editor !== editor) return;
    if (triggerIn(editor)?.typed !== trigger.typed) return;
    if (ready) {
      const { reply, filled } = suggestion;
      const inserting = parts.insert(at, filled, trigger.typed);
      const put = { ...(item && { key: item.draft.key }), reply: reply.id, text: filled };
      parts.onInsert(put, reply.title, editor, inserting);
      if ((await inserting).kind === 'inserted') return;
      // The text stands there changed, or the person has written on: nothing to choose any more.
      if (triggerIn(editor)?.typed !== trigger.typed) return;
      at.restore();
    }
    await client.call('palette.open');
  };

  const hear = ({ key, isTrusted, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    // A page that makes its own key events must not learn what a shortcut stands for.
    if (!isTrusted || isComposing || ctrlKey || metaKey) return;
    if (key === '/') void wake();
    else if (key === ' ' && !altKey) void expand(isOpen);
  };
  followFrames(
    window,
    (entered) =>
      entered.addEventListener('keydown', hear, { capture: true, passive: true, signal }),
    signal,
  );

  // Brought here by a slash; whoever types fast has typed all of it by now.
  void wake().then(() => expand(isClosed));
}

type IsThere = (trigger: TypedTrigger | null) => boolean;
const isOpen: IsThere = (trigger) => trigger?.closed === false;
const isClosed: IsThere = (trigger) => trigger?.closed === true;

/** Whether every guard was asked and none objects: nothing goes in unseen otherwise. */
async function isHarmless(
  client: Client,
  { reply, filled }: Suggestion,
  item: AnsweredItem | null,
): Promise<boolean> {
  const found = await client.call('replies.check', {
    ...(item && { key: item.draft.key }),
    text: filled,
    reply: reply.id,
    here: item?.ownTexts ?? [],
  });
  return found.ok && found.value.length === 0;
}
