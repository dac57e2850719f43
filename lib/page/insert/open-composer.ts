import type { InsertOutcome } from '../../domain/outcome.ts';
import { caretIsChosen } from './caret.ts';
import { hasFocus, isTextField } from './editable.ts';
import { pause, waitUntil } from './pause.ts';
import { liveItem, replyBox, retryable, type Target, terminal } from './target.ts';

/** A reply box may mount seconds after its opener was pressed (X, 2026-05). */
const mountMs = 3000;

export type Opening =
  | { readonly ok: true; readonly keepCaret: boolean }
  | { readonly ok: false; readonly outcome: InsertOutcome };

const failed = (outcome: InsertOutcome): Opening => ({ ok: false, outcome });

/**
 * Sees to it that the item's reply box is open and entered: presses the site's own opener when it is
 * closed, waits for the box, focuses it, and follows it when the site swaps a plain field for its
 * editor on focus or click (Instagram, 2026).
 * @returns `keepCaret`: the person had put the caret somewhere in the box before
 */
export async function openComposer(target: Target, signal: AbortSignal): Promise<Opening> {
  const live = liveItem(target);
  if (!live.ok) return live;
  const { document: doc } = target.context;
  const { plan, context } = target;
  const fresh = !plan.locate(live.item, context) || plan.reopen?.(live.item, context) === true;
  if (fresh) {
    const opener = plan.opener(live.item, context);
    if (opener === 'closed') return failed(terminal('replies-closed'));
    if (opener === 'taken') return failed(terminal('wrong-target'));
    if (!opener) return failed(terminal('no-composer'));
    // A placeholder field stands for the box on some of Instagram's pages: it opens on either.
    if (isTextField(opener)) opener.focus({ preventScroll: true });
    opener.click();
  }
  const located = () => {
    const now = liveItem(target);
    return now.ok ? replyBox(target, now.item) : null;
  };
  const mounted = await waitUntil(() => located() !== null, doc, mountMs, signal);
  if (signal.aborted) return failed(terminal('stopped'));
  if (!mounted) {
    const now = liveItem(target);
    if (!now.ok) return now;
    const open = plan.locate(now.item, context) !== null;
    return failed(retryable(open ? 'editor-not-ready' : 'composer-not-open'));
  }
  const first = located();
  const keepCaret = !fresh && first !== null && caretIsChosen(first.editor);
  for (let round = 0; round < 4; round++) {
    const box = located();
    if (!box) {
      await waitUntil(() => located() !== null, doc, mountMs, signal);
    } else {
      await enter(box.editor, signal);
      const again = located();
      if (again && again.editor === box.editor && hasFocus(again.editor))
        return { ok: true, keepCaret };
    }
    if (signal.aborted) return failed(terminal('stopped'));
  }
  const now = liveItem(target);
  return now.ok ? failed(retryable('editor-not-ready')) : now;
}

async function enter(editor: HTMLElement, signal: AbortSignal): Promise<void> {
  if (hasFocus(editor)) return;
  editor.focus({ preventScroll: true });
  // Some of Instagram's fields become an editor on click, not on focus.
  if (isTextField(editor) && editor.isConnected) editor.click();
  await pause(100, signal);
}
