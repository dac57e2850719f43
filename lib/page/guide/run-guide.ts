import type { RemovalOutcome } from '../../domain/status.ts';
import type { GuideAct, PageContext } from '../../platforms/types.ts';
import type { ControlRing } from './control-ring.ts';
import type { GuideEvent } from './guide-event.ts';
import { endOfWait, type Look, startOfGuide, takeLook, type Wait } from './guide-state.ts';

export interface GuideRequest {
  readonly act: GuideAct;
  /** The item's element as the page holds it now, its key read anew; null when it is not there. */
  resolve(): Element | null;
  readonly context: PageContext;
  /** Whether others of the item's thread are still on the page. */
  threadStays(): boolean;
  readonly ring: ControlRing;
  onEvent(event: GuideEvent): void;
  /** Ends the guide at once with `unknown`: "Stop here", a closed page, an old copy. */
  readonly signal: AbortSignal;
}

/** Menus mount within frames; more looks than this tell a person nothing. */
const lookEveryMs = 40;

/** How long each kind of silence is borne before it counts, in ms. */
const patience: Readonly<Record<Exclude<Wait, 'for-person'>, number>> = {
  // The site answers its own server; a failure leaves the item where it was.
  'for-end': 15_000,
  // A list that draws anew brings the item back at once; one that was scrolled away does not.
  'for-return': 3_000,
  'for-proof': 800,
};

/**
 * Leads a person through the site's own controls against one item: rings the control of the step
 * that waits, follows them forwards and backwards, and reads the end from the page. It presses
 * nothing itself.
 */
export function runGuide(request: GuideRequest): Promise<RemovalOutcome> {
  const { act, context, ring } = request;
  const { document: doc } = context;
  const view = doc.defaultView ?? window;
  if (request.signal.aborted) return Promise.resolve('unknown');

  return new Promise((resolve) => {
    const over = new AbortController();
    const signal = AbortSignal.any([request.signal, over.signal]);
    let state = startOfGuide;
    let wait: Wait = 'for-person';
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let looking: ReturnType<typeof setTimeout> | undefined;

    const end = (outcome: RemovalOutcome) => {
      resolve(outcome);
      over.abort();
      request.onEvent({ type: 'ended', outcome });
    };

    const look = (pressed?: number) => {
      clearTimeout(looking);
      looking = undefined;
      const decision = takeLook(state, lookAt(request, pressed), act.outcome);
      state = decision.state;
      for (const event of decision.events) {
        if (signal.aborted) return;
        request.onEvent(event);
      }
      if (signal.aborted) return;
      if (decision.outcome !== undefined) {
        end(decision.outcome);
        return;
      }
      ring.show(act.steps[state.step]?.point(request.resolve(), context) ?? null);
      if (decision.wait === wait) return;
      wait = decision.wait;
      clearTimeout(waiting);
      if (wait === 'for-person') return;
      const kind = wait;
      waiting = setTimeout(() => end(endOfWait(kind, act.outcome)), patience[kind]);
    };
    const lookSoon = () => {
      looking ??= setTimeout(look, lookEveryMs);
    };

    const observer = new MutationObserver(lookSoon);
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(waiting);
        clearTimeout(looking);
        ring.show(null);
        // Without effect when the end was read from the page.
        resolve('unknown');
      },
      { once: true },
    );
    observer.observe(doc, { childList: true, subtree: true, attributes: true });
    // Before the site acts on it: afterwards the control may be gone. Keys press by click too.
    const press = (event: Event) => {
      const item = request.resolve();
      const path = event.composedPath();
      const step = act.steps.findLastIndex((candidate) => {
        const control = candidate.point(item, context);
        return control !== null && path.includes(control);
      });
      if (step >= 0) look(step);
    };
    doc.addEventListener('click', press, { capture: true, signal });
    // Whether the item left by being scrolled away is only asked after a press.
    const scrolled = () => state.lastPressed !== null && look();
    view.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    view.addEventListener('popstate', lookSoon, { signal });
    look();
  });
}

function lookAt(request: GuideRequest, pressed: number | undefined): Look {
  const { act, context } = request;
  const item = request.resolve();
  return {
    steps: act.steps.map((step) => ({
      say: step.say,
      there: step.point(item, context) !== null,
      taken: step.taken(item, context),
    })),
    item: act.away ? 'out-of-view' : whereIs(item),
    threadStays: act.away || (isSamePage(context) && request.threadStays()),
    ...(pressed !== undefined && { pressed }),
  };
}

function isSamePage({ url, document: doc }: PageContext): boolean {
  return doc.location.origin + doc.location.pathname === url.origin + url.pathname;
}

function whereIs(item: Element | null): Look['item'] {
  if (!item?.isConnected) return 'missing';
  return isInView(item) ? 'in-view' : 'out-of-view';
}

function isInView(item: Element): boolean {
  const box = item.getBoundingClientRect();
  const height = item.ownerDocument.defaultView?.innerHeight ?? 0;
  return box.bottom >= 0 && box.top <= height;
}
