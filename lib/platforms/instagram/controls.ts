import { hasDigit } from '../kit/digits.ts';
import { oncePerSlice } from '../kit/slice.ts';
import { climb, follows } from '../kit/tree.ts';
import { type CommentLink, commentLinksIn, controls, nameIn, rowAround, wordsIn } from './rows.ts';

/** Controls of words alone after a comment's address and words: likes, Reply, translation. */
function wordControls(row: Element, link: CommentLink): HTMLElement[] {
  const name = nameIn(row);
  const words = name && wordsIn(row, name, link.time);
  return [...row.querySelectorAll<HTMLElement>(controls)].filter(
    (control) =>
      control.textContent?.trim() &&
      !control.querySelector('svg, img') &&
      !words?.contains(control) &&
      follows(link.link, control) &&
      (!words || follows(words, control)),
  );
}

const labelOf = (control: Element) => control.textContent?.trim() ?? '';
const comparedRows = 6;

/** What the controls of the first comments say; one of them may be the one that is compared. */
const firstRowsOf = oncePerSlice((scope: Element) =>
  commentLinksIn(scope)
    .slice(0, comparedRows + 1)
    .map((link) => {
      const row = rowAround(link);
      return { comment: link.comment, labels: row ? wordControls(row, link).map(labelOf) : [] };
    }),
);

/**
 * The row's Reply control, in any language: of the controls with words the one without a number;
 * where more are left, the one whose words stand in most other rows too.
 */
export function replyControl(row: Element, link: CommentLink, scope: Element): HTMLElement | null {
  const candidates = wordControls(row, link).filter((control) => !hasDigit(labelOf(control)));
  if (candidates.length < 2) return candidates[0] ?? null;
  const others = firstRowsOf(scope)
    .filter((other) => other.comment !== link.comment)
    .slice(0, comparedRows)
    .map(({ labels }) => labels);
  const frequency = (control: Element) =>
    others.filter((labels) => labels.includes(labelOf(control))).length;
  return candidates.reduce((best, next) => (frequency(next) > frequency(best) ? next : best));
}

/** The line of a row's controls: the largest box around one that holds neither words nor hearts. */
export function controlLine(row: Element, control: Element, link: CommentLink): Element | null {
  const name = nameIn(row);
  const words = name && wordsIn(row, name, link.time);
  const heart = heartOf(row, control);
  const outside = (box: Element) =>
    !box.contains(name) && !(words && box.contains(words)) && !(heart && box.contains(heart));
  let line: Element | null = null;
  climb(control.parentElement, row, (box) => {
    if (!outside(box)) return true;
    line = box;
    return false;
  });
  return line;
}

/** The like control at the far end of the row: a drawing without words, after the others. */
export function heartOf(row: Element, after: Element): Element | null {
  const drawn = [...row.querySelectorAll(controls)].filter(
    (control) => control.querySelector('svg') && !labelText(control) && follows(after, control),
  );
  return drawn.at(-1) ?? null;
}

/** Words beside the drawing; its `<title>` is no text on the page. */
function labelText(control: Element): string {
  let text = '';
  for (const part of [control, ...control.querySelectorAll('*')]) {
    if (part.closest('svg')) continue;
    for (const node of part.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    }
  }
  return text.trim();
}

/** The "…" of a comment: a drawing in the line of its controls, there only while it is hovered. */
export function optionsControl(row: Element, link: CommentLink): Element | null {
  const drawn = [...row.querySelectorAll(controls)].filter(
    (control) => control.querySelector('svg') && !labelText(control) && follows(link.link, control),
  );
  const worded = wordControls(row, link);
  const heart = worded[0] && heartOf(row, worded[0]);
  const line = worded[0] && controlLine(row, worded[0], link);
  return drawn.find((control) => control !== heart && line?.contains(control)) ?? null;
}
