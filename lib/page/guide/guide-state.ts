import type { RemovalOutcome } from '../../domain/status.ts';
import type { GuideEvent } from './guide-event.ts';

/** What the page shows of one step at one moment. */
export interface StepLook {
  readonly say: string;
  /** The site's control of this step is there. */
  readonly there: boolean;
  /** The adapter reads from the page that the step was taken. */
  readonly taken: boolean;
}

/** What the page shows at one moment. */
export interface Look {
  readonly steps: readonly StepLook[];
  readonly item: 'in-view' | 'out-of-view' | 'missing';
  /** The item's thread is still what this page shows. */
  readonly threadStays: boolean;
  /** The person just used the control of this step. */
  readonly pressed?: number;
}

/** Where a person stands on the way through the site's controls. */
export interface GuideState {
  /** The step that waits for the person; the number of steps when all are taken. */
  readonly step: number;
  /** The step whose control was used last, if no earlier one was gone back to since. */
  readonly lastPressed: number | null;
  /** The furthest step whose control was there since that press. */
  readonly furthest: number;
  /** The control that is pointed at is there; null before the first look. */
  readonly shown: boolean | null;
  /** Where the item was when it was last on the page. */
  readonly lastInView: boolean;
}

/** How long to go on without news, and what it means when none comes. */
export type Wait = 'for-person' | 'for-end' | 'for-return' | 'for-proof';

export interface Decision {
  readonly state: GuideState;
  readonly events: readonly GuideEvent[];
  readonly wait: Wait;
  /** Set when nothing more can be learnt. */
  readonly outcome?: RemovalOutcome;
}

export const startOfGuide: GuideState = {
  step: 0,
  lastPressed: null,
  furthest: -1,
  shown: null,
  lastInView: false,
};

/**
 * Takes one look at the page into account: which steps were taken, also several at once or backwards,
 * and whether the end can be told. A success is only ever read from the page: the confirming control
 * was used and the item then left a thread that stayed, in view of the person.
 *
 * @param outcome what success is called
 */
export function takeLook(state: GuideState, look: Look, outcome: RemovalOutcome): Decision {
  const count = look.steps.length;
  const pressed = look.pressed ?? state.lastPressed;
  const there = look.steps.findLastIndex((step) => step.there);
  const reach = Math.max(there, openedUpTo(state.step, look.steps));
  const furthest = Math.max(look.pressed === undefined ? state.furthest : look.pressed, reach);
  const step = stepNow(state, look, { there, reach, furthest, pressed });
  const wentBack = step < state.step;
  const confirmed = !wentBack && confirms(pressed, furthest, count);
  const shown = look.steps[step]?.there ?? false;
  const next: GuideState = {
    step,
    lastPressed: wentBack ? null : pressed,
    furthest: wentBack ? reach : furthest,
    shown,
    lastInView: look.item === 'missing' ? state.lastInView : look.item === 'in-view',
  };
  const decide = (wait: Wait, end?: RemovalOutcome): Decision => ({
    state: next,
    events: eventsBetween(state, next, look.steps),
    wait,
    ...(end !== undefined && { outcome: end }),
  });

  if (!look.threadStays) return decide('for-person', 'unknown');
  const read = look.steps.at(-1)?.taken === true && Math.max(step, state.step) >= count - 1;
  if (look.item === 'missing') {
    const removal = outcome === 'removed' || outcome === 'hidden';
    if (!removal && read) return decide('for-person', outcome);
    return decide(removal && confirmed && next.lastInView ? 'for-proof' : 'for-return');
  }
  if (read) return decide('for-person', outcome);
  return decide(step === count && there < count - 1 ? 'for-end' : 'for-person');
}

/** What it means that a wait was in vain. */
export function endOfWait(wait: Exclude<Wait, 'for-person'>, outcome: RemovalOutcome) {
  return wait === 'for-proof' ? outcome : 'unknown';
}

/** The step whose way is open by what the page shows of the steps before it; -1 for none. */
function openedUpTo(step: number, steps: readonly StepLook[]): number {
  let open = step > 0 && steps[step - 1]?.taken ? step : -1;
  for (let at = step; at < steps.length - 1 && steps[at]?.taken; at++) open = at + 1;
  return open;
}

function stepNow(
  state: GuideState,
  look: Look,
  seen: { there: number; reach: number; furthest: number; pressed: number | null },
): number {
  const last = look.steps.length - 1;
  if (seen.reach > state.step) return seen.reach;
  // The last control may be a whole dialog that takes several presses: it is done when it is gone.
  if (look.pressed !== undefined && look.pressed >= state.step) {
    return Math.min(look.pressed + 1, last);
  }
  if (seen.reach === state.step) return state.step;
  if (state.step === last && seen.pressed === last) return last + 1;
  // The way on is not there. A press that nothing followed yet may still open it; a control that was
  // there and went unused means that the person backed out.
  const backedOut = seen.furthest > (seen.pressed ?? -1);
  if (backedOut && seen.there >= 0 && seen.there < state.step) return seen.there;
  return state.step;
}

/**
 * Whether the press was the one that acts: the last step's, or the choice in the menu if the site
 * followed it by no question (Instagram deletes at once in some of its flows, 2026).
 */
function confirms(pressed: number | null, furthest: number, count: number): boolean {
  if (pressed === null) return false;
  const last = count - 1;
  return pressed === last || (pressed > 0 && pressed === last - 1 && furthest <= pressed);
}

function eventsBetween(
  before: GuideState,
  after: GuideState,
  steps: readonly StepLook[],
): GuideEvent[] {
  const events: GuideEvent[] = [];
  for (let step = before.step; step < after.step; step++) events.push({ type: 'taken', step });
  const now = steps[after.step];
  if (now && (after.step !== before.step || after.shown !== before.shown)) {
    events.push({ type: 'point', step: after.step, say: now.say, shown: after.shown === true });
  }
  return events;
}
