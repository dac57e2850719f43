import type { BadgePlace } from '../types.ts';
import { climb, commonAncestor, follows } from './tree.ts';

const headings = 'h1, h2, h3, [role="heading"]';
const controls = 'button, [role="button"], a[href]';

/**
 * The bar above the messages of an open conversation: that in which its nearest heading stands, after
 * the heading's words and up to the first of the site's controls there.
 * @param within the part of the page that holds this conversation and no other heading before it
 * @param title what its heading looks like, where others could stand before it
 */
export function headerBar(
  messages: Element,
  within: Element | null,
  title = headings,
): BadgePlace | null {
  const isAbove = (heading: Element) => follows(heading, messages);
  const around = climb(messages.parentElement, within?.parentElement ?? null, (box) =>
    [...box.querySelectorAll(title)].some(isAbove),
  );
  const heading = [...(around?.querySelectorAll(title) ?? [])].findLast(isAbove);
  const shared = heading && commonAncestor(heading, messages);
  const row = heading && climb(heading, null, (box) => box.parentElement === shared);
  return heading && row ? barWith(heading, row) : null;
}

/** In a bar, after the words of its heading and up to the first of the site's controls behind them. */
export function barWith(heading: Element, row: Element): BadgePlace {
  const until = [...row.querySelectorAll(controls)].find(
    (control) => follows(heading, control) && !control.closest('inlay-badge'),
  );
  return { row, beside: heading, side: 'after', fromWords: true, ...(until && { until }) };
}
