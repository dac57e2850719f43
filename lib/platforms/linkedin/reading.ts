import { firstInteger, hasDigit } from '../kit/digits.ts';
import type { TextRules } from '../kit/text.ts';
import { commonAncestor, follows } from '../kit/tree.ts';
import { type Profile, profileOf } from './addresses.ts';
import type { Dialect } from './dialect.ts';

/** What both front-ends write alike, read from an item's own elements. */

/** Screen readers' copies of words, and the site's "…more". */
export const textRules: TextRules = {
  skip: '.visually-hidden, .a11y-text, button, [role="button"]',
  blocks: true,
};

export interface Writer {
  readonly link: Element;
  readonly profile: Profile;
  readonly name: string;
}

const unseen = '.visually-hidden, .a11y-text, svg, [hidden]';
const onePixel = /(?:^|[;\s])(?:width|height)\s*:\s*1px/;

/**
 * The name on a link: its first visible words, up to the bullet before the degree. Both front-ends
 * write it a second time for screen readers, with badges in it.
 */
export function nameOn(link: Element): string {
  return (
    firstWords(link)
      .split(/\s*[•·]/)[0]
      ?.trim() ?? ''
  );
}

function firstWords(element: Element): string {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const words = (child as Text).data.replace(/\s+/g, ' ').trim();
      if (words && !/^[•·]/.test(words)) return words;
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const part = child as Element;
      if (part.matches(unseen) || onePixel.test(part.getAttribute('style') ?? '')) continue;
      const words = firstWords(part);
      if (words) return words;
    }
  }
  return '';
}

export const foldName = (name: string) =>
  name
    .replace(/[\u200b-\u200f\u2060-\u2069]|\ufe0f/g, '')
    .replace(/^@/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Drawn on the control of a post's actions that opens its comment box. */
export const commentIcon = 'svg[id="comment-small"], svg[data-test-icon="comment-small"]';

/** The item's own elements that match, in document order. */
export function* own(dialect: Dialect, box: Element, selector: string): Generator<Element> {
  for (const found of box.querySelectorAll(selector)) if (dialect.isOwn(box, found)) yield found;
}

function first<T>(found: Iterable<T>, passes: (one: T) => boolean): T | null {
  for (const one of found) if (passes(one)) return one;
  return null;
}

function* writers(dialect: Dialect, box: Element, words: Element | null): Generator<Writer> {
  for (const link of own(dialect, box, 'a[href]')) {
    if (words && (words.contains(link) || follows(words, link))) return;
    const profile = profileOf(link);
    const name = profile && nameOn(link);
    if (profile && name) yield { link, profile, name };
  }
}

/** Who wrote a comment: the first account that is linked by name, before the words. */
export function writerOf(dialect: Dialect, box: Element): Writer | null {
  for (const writer of writers(dialect, box, dialect.words(box))) return writer;
  return null;
}

/**
 * Who wrote a post. Above the writer can stand who reposted or liked it; the post's "…" control
 * names the writer in every language.
 */
export function posterOf(dialect: Dialect, box: Element): Writer | null {
  const found = [...writers(dialect, box, dialect.words(box))];
  const label = menuControl(dialect, box)?.getAttribute('aria-label') ?? '';
  return found.find(({ name }) => label.includes(name)) ?? found[0] ?? null;
}

/** The "…" of an item: its first control without words, before what is written. */
export function menuControl(dialect: Dialect, box: Element): HTMLElement | null {
  const words = dialect.words(box);
  return first(
    own(dialect, box, 'button'),
    (button) =>
      isLabelled(button) && !button.textContent?.trim() && (!words || follows(button, words)),
  ) as HTMLElement | null;
}

const isLabelled = (button: Element) =>
  button.hasAttribute('aria-label') || button.querySelector('svg[aria-label]') !== null;

/** The item's own controls after its words, or after its menu where it has none. */
function controlsOf(dialect: Dialect, box: Element): HTMLElement[] {
  const start = dialect.words(box) ?? menuControl(dialect, box);
  return [...own(dialect, box, 'button, [role="button"]')].filter(
    (control) => !start || (follows(start, control) && !start.contains(control)),
  ) as HTMLElement[];
}

const hasWords = (control: Element) => control.textContent?.trim() !== '';
const isDrawn = (control: Element) => control.querySelector('img, svg') !== null;

/**
 * "Reply": the first control of words alone after the reactions, no menu and no count. Its words are
 * never asked for, so any language will do; one without words is known by its place alone.
 */
export function replyControl(dialect: Dialect, box: Element): HTMLElement | null {
  const controls = controlsOf(dialect, box);
  const reaction = controls.findIndex(
    (control) => control.matches('[aria-pressed]') || isDrawn(control) || !hasWords(control),
  );
  if (reaction === -1) return null;
  const plain = controls
    .slice(reaction + 1)
    .filter(
      (control) =>
        control.matches('button') &&
        !control.matches(opensSomething) &&
        !isDrawn(control) &&
        !hasDigit(control.textContent ?? ''),
    );
  return (
    plain.find((control) => hasWords(control) && dialect.mayReply(control)) ??
    // The opener of the reactions has no words either; it follows right on the reaction.
    plain.find((control) => !hasWords(control) && control !== controls[reaction + 1]) ??
    null
  );
}

const opensSomething = '[aria-expanded], [aria-pressed], [aria-haspopup]';

/** How many replies the site counts, beside the reply control; null where it writes no number. */
export function replyCountBeside(reply: Element): { count: number | null } | null {
  for (let next = reply.nextElementSibling; next; next = next.nextElementSibling) {
    const label = next.textContent ?? '';
    if (hasDigit(label)) return { count: firstInteger(label) };
  }
  return null;
}

/** The row of a comment's controls, and the last thing that stands in it. */
export function controlRow(dialect: Dialect, box: Element): { row: Element; last: Element } | null {
  const reply = replyControl(dialect, box);
  const before = reply && controlsOf(dialect, box).findLast((control) => follows(control, reply));
  const around = reply && before && commonAncestor(before, reply);
  if (!reply || !around) return null;
  const words = dialect.words(box);
  const isRow = around !== box && !around.contains(words) && box.contains(around);
  const row = isRow ? around : reply.parentElement;
  if (!row) return null;
  const last = isRow ? lastIn(row) : lastWordsAfter(reply);
  return { row, last: last ?? reply };
}

const hasContent = (element: Element) =>
  element.textContent?.trim() !== '' || element.querySelector('button') !== null;

/** Dividers and our own badge hold no words. */
const lastIn = (row: Element) => [...row.children].findLast(hasContent) ?? null;

/** The count right after a reply control that stands among the comment's other parts. */
function lastWordsAfter(reply: Element): Element {
  const next = reply.nextElementSibling;
  return next && /^(span|p)$/i.test(next.tagName) && hasDigit(next.textContent ?? '')
    ? next
    : reply;
}

/**
 * Whether replies may be out of sight: the site offers to load them, by a control after the row and in
 * no comment of its own, or has not drawn what comes next.
 */
export function foldsReplies(dialect: Dialect, box: Element, reply: Element): boolean {
  const row = controlRow(dialect, box)?.row;
  const inBox = [...own(dialect, box, 'button')].filter(
    (button) => follows(reply, button) && !row?.contains(button),
  );
  const controls = [...inBox, ...dialect.threadControls(box)];
  return controls.some((button) => !button.matches(opensSomething)) || dialect.isCutOff(box);
}
