import { climb, follows } from '../kit/tree.ts';
import type { Composer, ComposerPlan } from '../types.ts';
import { handleOf } from './addresses.ts';
import { replyControl } from './controls.ts';
import { dock, isMessage } from './messages.ts';
import { type CommentLink, commentLinksIn, controls, nameIn } from './rows.ts';
import { surfaceOf } from './surface.ts';

const lexical = '[role="textbox"][contenteditable="true"]';
const fields = `form textarea, form ${lexical}, form input[type="text"], form input:not([type]), section textarea, ${lexical}[data-lexical-editor="true"]`;
/** Message windows and searches have boxes of their own. */
const foreign = '[data-pagelet^="IGD"], [role="search"], [role="navigation"], nav';

export const commentOf = (item: Element): CommentLink | null => commentLinksIn(item)[0] ?? null;

/** The comment box of the post that the item belongs to: the nearest one, if there is just one. */
function fieldFor(item: Element, scope: Element): HTMLElement | null {
  const near = climb(item, scope.parentElement, (box) => fieldsIn(box).length > 0);
  const found = near ? fieldsIn(near) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

const fieldsIn = (box: Element) =>
  [...box.querySelectorAll<HTMLElement>(fields)].filter((field) => !field.closest(foreign));

export const textIn = (field: HTMLElement): string =>
  'value' in field ? String(field.value) : (field.textContent ?? '');

const addressee = /^[\s\u200e\u200f\u2066-\u2069]*@([\w.]+)/;

/** Whom the box answers by the mention that the site put first; null when it answers the post. */
const answeredIn = (field: HTMLElement) =>
  addressee.exec(textIn(field))?.[1]?.replace(/\.$/, '') ?? null;

const sameHandle = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

const writerOf = (item: Element) => {
  const name = nameIn(item);
  return name && handleOf(name);
};

export const composer: ComposerPlan = {
  locate(item, context) {
    if (isMessage(item)) return messageBox(item);
    const scope = surfaceOf(context);
    const field = scope && fieldFor(item, scope);
    // A placeholder stands for the box until it is clicked.
    if (!field || field.tagName === 'INPUT') return null;
    const answered = answeredIn(field);
    const fits = commentOf(item) ? sameHandle(answered, writerOf(item)) : answered === null;
    return fits ? composerFor(field) : null;
  },

  opener(item, context) {
    if (isMessage(item)) return null;
    const scope = surfaceOf(context);
    if (!scope) return null;
    const link = commentOf(item);
    return link ? replyControl(item, link, scope) : fieldFor(item, scope);
  },

  reopen(item, context) {
    const scope = surfaceOf(context);
    const field = scope && fieldFor(item, scope);
    const link = commentOf(item);
    if (!scope || !field || !link) return false;
    const written = textIn(field).replace(addressee, '').trim();
    return written === '' && hasNamesake(item, link, scope);
  },
};

/** Whether the same person has another comment here: the mention alone then names no one comment. */
function hasNamesake(item: Element, link: CommentLink, scope: Element): boolean {
  const writer = writerOf(item);
  return commentLinksIn(scope).some(
    (other) => other.comment !== link.comment && sameHandle(writerBefore(other), writer),
  );
}

function writerBefore({ link }: CommentLink): string | null {
  const box = climb(link.parentElement, null, (wider) => {
    const name = nameIn(wider);
    return name !== null && follows(name, link);
  });
  const name = box && nameIn(box);
  return name && handleOf(name);
}

/** The one box below the conversation of a message; a request that waits has none. */
function messageBox(item: Element): Composer | null {
  const around = climb(item, null, (box) => messageBoxesIn(box).length > 0);
  const [editor, another] = around ? messageBoxesIn(around) : [];
  return editor && !another ? { editor, sendControl: () => sendFor(editor) } : null;
}

const messageBoxesIn = (box: Element) =>
  [...box.querySelectorAll<HTMLElement>(`${lexical}, textarea`)].filter(
    (field) => !field.closest(dock),
  );

/** With a text in the box the pictures behind it (voice, photo, like) give way to what sends. */
function sendFor(editor: HTMLElement): Element | null {
  if (!textIn(editor).trim()) return null;
  for (let at = editor.parentElement, steps = 0; at && steps < 6; at = at.parentElement, steps++) {
    const last = [...at.querySelectorAll(controls)].findLast((one) => follows(editor, one));
    if (last) return last;
  }
  return null;
}

function composerFor(editor: HTMLElement): Composer {
  return {
    editor,
    sendControl: () => submitFor(editor),
  };
}

/** Instagram mounts its send control when there is text: words alone, after the box, in its form. */
function submitFor(editor: HTMLElement): Element | null {
  const form = editor.closest('form');
  const boxes: Element[] = form ? [form] : [];
  for (let at = editor.parentElement, steps = 0; !form && at && steps < 6; steps++) {
    boxes.push(at);
    at = at.parentElement;
  }
  for (const box of boxes) {
    const found = [...box.querySelectorAll(controls)].filter(
      (control) =>
        follows(editor, control) && control.textContent?.trim() && !control.querySelector('svg'),
    );
    if (found.length > 0) return found.at(-1) ?? null;
  }
  return null;
}
