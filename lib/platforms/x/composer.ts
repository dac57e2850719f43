import { weightedLength } from '../../text/post-length.ts';
import type { Composer, ComposerPlan, PageContext } from '../types.ts';
import { mayWriteLong } from './accounts.ts';
import { focusOf } from './conversation.ts';
import { isMessage, messageBox } from './messages.ts';
import {
  authorHandle,
  idOf,
  replyControlOf,
  testId,
  timeLinkOf,
  tweetsIn,
  wordsOf,
} from './tweet.ts';

const editors = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const submits = `${testId('tweetButton')}, ${testId('tweetButtonInline')}`;
const longPost = 25_000;

export const composer: ComposerPlan = {
  locate(item, context) {
    if (isMessage(item)) return messageBox(item);
    const dialog = openDialog(context.document);
    // Behind the dialog lies another box; what is typed goes to the dialog.
    if (dialog) return dialog.answers(item) ? composerFor(dialog.editor, context) : null;
    const inline = inlineEditor(item, context);
    return inline && composerFor(inline, context);
  },
  opener(item) {
    const control = replyControlOf(item);
    if (!control) return null;
    const asleep = control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled');
    return asleep ? 'closed' : control;
  },
};

function composerFor(editor: HTMLElement, { document }: PageContext): Composer {
  return {
    editor,
    sendControl() {
      for (let at = editor.parentElement; at; at = at.parentElement) {
        const found = at.querySelector(submits);
        if (found) return found;
        if (at.getAttribute('role') === 'dialog' || at.matches(testId('cellInnerDiv'))) return null;
      }
      return null;
    },
    limit: { max: mayWriteLong(document) ? longPost : 280, length: weightedLength },
  };
}

/** The box below the focused tweet stands in its own row; no other tweet has one. */
function inlineEditor(item: Element, context: PageContext): HTMLElement | null {
  if (idOf(item) !== focusOf(context) || item.getAttribute('tabindex') === '0') return null;
  const region =
    context.document.querySelector(testId('inline_reply_offscreen')) ??
    item.closest(testId('cellInnerDiv'));
  const row = item.closest(testId('cellInnerDiv'));
  if (!region || (row && !row.contains(region))) return null;
  return region.querySelector<HTMLElement>(editors);
}

/** The dialog that one answers in shows the tweet it answers above its box. */
function openDialog(
  document: Document,
): { editor: HTMLElement; answers(item: Element): boolean } | null {
  for (const dialog of document.querySelectorAll('[role="dialog"]')) {
    const editor = dialog.querySelector<HTMLElement>(editors);
    if (!editor) continue;
    const above = tweetsIn(dialog).filter(
      (tweet) => (tweet.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const answered = above.at(-1);
    return { editor, answers: (item) => answered !== undefined && isSameTweet(answered, item) };
  }
  return null;
}

/** By its address; where the dialog links no address, by writer, time and words together. */
function isSameTweet(shown: Element, item: Element): boolean {
  const address = timeLinkOf(item);
  if (!address) return false;
  const shownId = idOf(shown);
  if (shownId !== null) return shownId === address.id;
  const handle = authorHandle(item, address);
  const time = shown.querySelector('time')?.getAttribute('datetime');
  return (
    handle !== null &&
    shown.textContent?.toLowerCase().includes(`@${handle.toLowerCase()}`) === true &&
    (!time || time === address.time.getAttribute('datetime')) &&
    fold(wordsOf(shown).text).startsWith(fold(wordsOf(item).text))
  );
}

const fold = (text: string) => text.replace(/…/g, '').replace(/\s+/g, ' ').trim();
