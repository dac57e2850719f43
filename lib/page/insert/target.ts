import type { ItemKey } from '../../domain/ids.ts';
import type { InsertOutcome } from '../../domain/outcome.ts';
import type { Composer, ComposerPlan, PageContext } from '../../platforms/types.ts';
import { editableOf } from './editable.ts';

/** Which item a text is for, and how its reply box is reached. */
export interface Target {
  readonly key: ItemKey;
  /** The item's element as the page holds it now, or null when it is not there. */
  resolve(): Element | null;
  /** The key that an element reads at this moment: lists give their elements to other items. */
  keyOf(item: Element): ItemKey | null;
  readonly plan: ComposerPlan;
  readonly context: PageContext;
}

export type LiveItem =
  | { readonly ok: true; readonly item: Element }
  | { readonly ok: false; readonly outcome: InsertOutcome };

export interface ReplyBox {
  readonly composer: Composer;
  readonly editor: HTMLElement;
}

export const terminal = (
  reason: Extract<InsertOutcome, { kind: 'terminal' }>['reason'],
  clipboard = false,
): InsertOutcome => ({ kind: 'terminal', reason, clipboard });

export const retryable = (
  reason: Extract<InsertOutcome, { kind: 'retryable' }>['reason'],
): InsertOutcome => ({ kind: 'retryable', reason });

/** The item, if it is on the page and still the one that was meant. */
export function liveItem(target: Target): LiveItem {
  const item = target.resolve();
  if (!item?.isConnected) return { ok: false, outcome: terminal('item-gone') };
  if (target.keyOf(item) !== target.key) return { ok: false, outcome: terminal('item-changed') };
  return { ok: true, item };
}

/** The open box that answers this item at this moment, with the part of it that takes text. */
export function replyBox(target: Target, item: Element): ReplyBox | null {
  const composer = target.plan.locate(item, target.context);
  const editor = composer && editableOf(composer.editor);
  return composer && editor?.isConnected ? { composer, editor } : null;
}
