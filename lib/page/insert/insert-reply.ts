import type { InsertOutcome } from '../../domain/outcome.ts';
import type { Composer } from '../../platforms/types.ts';
import { placeCaret } from './caret.ts';
import { putCaretBehind } from './caret-behind.ts';
import { copyText } from './clipboard.ts';
import { isTextField } from './editable.ts';
import { isWrittenOn, readEditor, sameText } from './editor-text.ts';
import { familyOf } from './families.ts';
import { withholdHeldKey } from './held-key.ts';
import { openComposer } from './open-composer.ts';
import { giveInPageWorld } from './page-world.ts';
import { pause, waitUntil } from './pause.ts';
import { selectBefore } from './select-before.ts';
import { isSendAwake } from './send-control.ts';
import { liveItem, type ReplyBox, replyBox, retryable, type Target, terminal } from './target.ts';
import { writingIn } from './writing.ts';

export interface InsertRequest extends Target {
  /** Put in exactly; line ends of any kind become `\n`. */
  readonly text: string;
  /** What stands before the caret and gives its place to the text, the shortcut that was typed. */
  readonly replacing?: string;
  /** Looked at between any two steps. */
  readonly signal: AbortSignal;
  /** Puts the page-world script into this frame; only Firefox needs it. */
  readonly openPageWorld?: () => Promise<boolean>;
}

/**
 * How long a text may take to show before the next way is tried, in ms. An editor that took the
 * event may act on it late; a second way then would double the text. All ways together stay within
 * the five seconds that a browser lets a click count for the clipboard.
 */
const patience = { taken: 2000, silent: 900, atLeast: 400, together: 4000 } as const;
/** How long a text that has arrived is watched for a late second copy or a take-back. */
const proofMs = 150;
/** Instagram mounts its send control after the text, within frames; slow pages get longer. */
const wakeMs = 1500;

/** Two insertions at once in one frame would read each other's half-done text. */
let busy = false;

/**
 * Puts a text into the reply box of one item and says what came of it. The text goes in once, at
 * the caret or the end, through the editor's own door; it is read back and the send control looked
 * at before it counts. Nothing is ever sent, and no node of an editor is written.
 */
export async function insertReply(request: InsertRequest): Promise<InsertOutcome> {
  if (busy) return retryable('busy');
  busy = true;
  const { document } = request.context;
  if (document.defaultView) withholdHeldKey(document.defaultView);
  const over = new AbortController();
  try {
    const text = request.text.replace(/\r\n?/g, '\n');
    return await insert({ ...request, text }, writingIn(document, over.signal));
  } finally {
    over.abort();
    busy = false;
  }
}

/** @param writing aborts when a person writes: what is set from here then would move their caret */
async function insert(request: InsertRequest, writing: AbortSignal): Promise<InsertOutcome> {
  const { signal, replacing = '' } = request;
  const free = AbortSignal.any([signal, writing]);
  const held = () => (signal.aborted ? terminal('stopped') : retryable('being-written'));
  if (free.aborted) return held();
  const opening = await openComposer(request, free);
  if (free.aborted) return held();
  if (!opening.ok) return opening.outcome;

  const lastChance = performance.now() + patience.together;
  const tried = new Set<string>();
  let unsettled = 0;
  while (true) {
    const found = findBox(request);
    if ('kind' in found) return found;
    const family = familyOf(found.editor);
    const text = textFor(found.editor, request.text);
    const strategy = family?.strategies.find(
      ({ id, suits }) => !tried.has(`${family.id}/${id}`) && suits(text, found.editor),
    );
    if (!family || !strategy) break;
    const placed = replacing
      ? await selectBefore(found.editor, replacing, free)
      : await placeCaret(found.editor, opening.keepCaret, free);
    if (free.aborted) return held();
    const target = findBox(request);
    if ('kind' in target) return target;
    if (!placed || target.editor !== found.editor) {
      // The site put another editor in its place, or keeps the focus: look again, a few times.
      unsettled += 1;
      if (unsettled > 2) return retryable('editor-not-ready');
      continue;
    }
    const name = `${family.id}/${strategy.id}`;
    tried.add(name);
    const before = readEditor(target.editor);
    const added = /^\s/.test(text) ? text : gap(target.editor, before) + text;
    const at = before.caret ?? before.text.length;
    const kept = before.text.slice(0, at - replacing.length);
    const rest = before.text.slice(at);
    const expected = kept + added + rest;
    if (isTooLong(target, expected)) return terminal('too-long');

    const taken = await strategy.run(target.editor, added, {
      give: (editor, event) => giveInPageWorld(editor, event, request.openPageWorld, free),
    });
    // Only the way into the page's world takes time before the text is given.
    if (free.aborted) return held();
    const now = () => readNow(request, target.editor);
    const left = Math.max(patience.atLeast, lastChance - performance.now());
    const bearable = Math.min(left, taken ? patience.taken : patience.silent);
    const wanted = heldOpen(kept + added, rest);
    const stands = () => wanted.some((text) => sameText(now(), text));
    const proof: Proof = {
      stands,
      standsStill: () => stands() || isWrittenOn(now(), kept, added, rest),
    };
    const arrived = await arrives(proof, bearable, target.editor, signal);
    if (signal.aborted) return terminal('stopped');
    if (arrived) {
      if (target.editor.isConnected) await putCaretBehind(target.editor, kept + added, free);
      const awake = await waitUntil(
        () => isSendAwake(composerNow(request)),
        request.context.document,
        wakeMs,
        signal,
      );
      if (awake) return { kind: 'inserted', strategy: name, text };
      return signal.aborted ? terminal('stopped') : terminal('send-asleep');
    }
    if (!sameText(now(), before.text)) {
      return terminal('text-differs', await copyText(request.text, request.context.document));
    }
  }
  return terminal('text-not-taken', await copyText(request.text, request.context.document));
}

/** A field of one line has no line ends: there they become blanks, as they do when one pastes. */
const textFor = (editor: HTMLElement, text: string): string =>
  editor.localName === 'input'
    ? text.replace(/^\n+|\n+$/g, '').replace(/[ \t]*\n[ \t\n]*/g, ' ')
    : text;

/** The box for the item as it stands now, or the outcome that ends the insertion. */
function findBox(request: InsertRequest): ReplyBox | InsertOutcome {
  const live = liveItem(request);
  if (!live.ok) return live.outcome;
  return replyBox(request, live.item) ?? terminal('wrong-target');
}

function composerNow(request: InsertRequest): Composer | null {
  const item = request.resolve();
  return item && request.plan.locate(item, request.context);
}

/** The box's text now, also when the site has put a new editor in the place of the old one. */
function readNow(request: InsertRequest, editor: HTMLElement): string {
  if (editor.isConnected) return readEditor(editor).text;
  const found = findBox(request);
  return 'kind' in found ? '' : readEditor(found.editor).text;
}

/**
 * How a text may read once it stands before the rest. Where an editable element keeps spaces, Chromium
 * writes one more line end behind the last one, to hold its line open, and takes it away when something
 * stands in that line (156, 2026-11).
 */
function heldOpen(text: string, rest: string): string[] {
  const whole = text + rest;
  const more = whole.endsWith('\n') ? [`${whole}\n`] : [];
  return rest === '\n' ? [whole, text, ...more] : [whole, ...more];
}

interface Proof {
  /** The text is there, and nothing else has changed. */
  stands(): boolean;
  /** It is still there; a person who types fast has gone on behind it. */
  standsStill(): boolean;
}

async function arrives(
  { stands, standsStill }: Proof,
  within: number,
  editor: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const root = editor.getRootNode();
  const deadline = performance.now() + within;
  while (!signal.aborted) {
    const left = deadline - performance.now();
    if (left <= 0 || !(await waitUntil(stands, root, left, signal))) return false;
    await pause(proofMs, signal);
    if (standsStill()) return true;
  }
  return false;
}

/** A chip that stands right before the caret gets a space, as a person would leave one. */
function gap(editor: HTMLElement, { text, caret }: { text: string; caret: number | null }): string {
  if (isTextField(editor) || caret === 0) return '';
  const chips = [...editor.querySelectorAll<HTMLElement>('[contenteditable="false"]')];
  const upTo = text.slice(0, caret ?? text.length);
  const last = chips.findLast(
    (chip) => chip.textContent?.trim() && upTo.endsWith(chip.textContent.trim()),
  );
  return last ? ' ' : '';
}

function isTooLong({ composer, editor }: ReplyBox, whole: string): boolean {
  const { limit } = composer;
  if (limit && limit.length(whole) > limit.max) return true;
  return isTextField(editor) && editor.maxLength >= 0 && whole.length > editor.maxLength;
}
