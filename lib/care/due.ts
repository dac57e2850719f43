import type { PersonPart } from '../domain/command.ts';
import { careIsOverruled, headlineOf, isSettled } from '../domain/headline.ts';
import type { EpochMs } from '../domain/ids.ts';
import type { Clock, ItemRecord } from '../domain/item.ts';
import { dueAfter } from '../domain/settings.ts';
import { decidedFlags } from '../domain/triage-flags.ts';

type Judged = PersonPart & Pick<ItemRecord, 'aside' | 'page' | 'postedAt' | 'own'>;

export interface Due {
  readonly clock: Clock;
  readonly at: EpochMs;
}

/**
 * When the next promise on an item runs out: the first answer, or the close once a person took it
 * on. A move to a private message answers nobody by itself: until our line stands in public or they
 * have written in private, the first answer is owed. Null when nothing is owed, when the page does not
 * tell whether it was answered, or when the time to count from is not known.
 */
export function dueOf(item: Judged): Due | null {
  if (item.own === true || standsAside(item)) return null;
  const headline = headlineOf(item);
  if (isSettled(headline)) return null;
  const again = item.page.state === 'waiting_again' ? item.page.since : undefined;
  const decided = item.care && !careIsOverruled(item) ? item.care.state : 'none';
  switch (decided) {
    case 'acknowledged':
    case 'forwarded':
    case 'solved_inside':
      return from(isOnlyMoved(item) ? 'first-answer' : 'close', again ?? item.postedAt);
    case 'new':
      return from('first-answer', again ?? item.postedAt);
    case 'none':
      if (item.page.state === 'waiting_again') return from('first-answer', again);
      return item.page.state === 'unanswered' ? from('first-answer', item.postedAt) : null;
    default:
      return null;
  }
}

const isOnlyMoved = ({ care, page }: Judged): boolean =>
  care?.private !== undefined && care.private.begunAt === undefined && page.state === 'unanswered';

/**
 * Words between other people that nobody took on and that we never answered: nothing is owed,
 * however long they stand.
 */
export function standsAside(item: PersonPart & Pick<ItemRecord, 'aside' | 'page'>): boolean {
  return item.aside === true && item.page.state !== 'waiting_again' && !isDecided(item);
}

/** A person did something with it: it never leaves by itself, and never counts as put aside. */
export function isDecided({ care, flags, note, draft, outcome }: PersonPart): boolean {
  return Boolean(care || decidedFlags(flags).length > 0 || note || draft || outcome);
}

function from(clock: Clock, start: EpochMs | undefined): Due | null {
  return start === undefined ? null : { clock, at: start + dueAfter[clock] };
}
