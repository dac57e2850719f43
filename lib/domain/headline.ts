import type { ItemView } from './item.ts';
import type { Headline, PageReading } from './status.ts';
import { decidedFlags } from './triage-flags.ts';

type Judged = Pick<ItemView, 'page' | 'care' | 'flags' | 'draft' | 'outcome'>;

/**
 * True when the customer wrote after the person's decision, so that the decision no longer stands.
 * A page that gives no time for the new words cannot overrule a decision.
 */
export function careIsOverruled(view: Pick<ItemView, 'page' | 'care'>): boolean {
  if (!view.care || view.page.state !== 'waiting_again') return false;
  return view.page.since !== undefined && view.page.since > view.care.at;
}

/**
 * The one word that a badge or a row shows for an item.
 *
 * Precedence, first that applies: what happened to it on the site; a flag that a person set; the customer
 * waiting again after a decision; a person's decision; a draft; what the page says.
 */
export function headlineOf(view: Judged): Headline {
  if (view.outcome && view.outcome.state !== 'unknown' && view.outcome.state !== 'reported') {
    return 'removed';
  }
  if (decidedFlags(view.flags).length > 0) return 'flagged';
  if (careIsOverruled(view)) return 'waiting_again';
  if (view.care && view.care.state !== 'new') return view.care.state;
  if (view.care && view.page.state !== 'waiting_again') return 'new';
  if (view.draft && view.page.state !== 'answered') return 'drafted';
  return fromPage[view.page.state];
}

const fromPage: Record<PageReading['state'], Headline> = {
  unanswered: 'new',
  answered: 'answered',
  waiting_again: 'waiting_again',
  unknown: 'unknown',
};

const settled: ReadonlySet<Headline> = new Set<Headline>([
  'told',
  'answered',
  'done',
  'no_answer_needed',
  'disengaged',
  'removed',
]);

/** Nothing is owed any more: the badge is grey, the clocks stand still. */
export const isSettled = (headline: Headline): boolean => settled.has(headline);
