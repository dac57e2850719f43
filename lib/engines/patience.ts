/** How long an engine may keep silent, in milliseconds. */
export interface Patience {
  /**
   * Until the first sign of an answer. Chromium ends an extension's worker whose `fetch` waits
   * longer than 30 s for the response (developer.chrome.com, service worker lifecycle, 2026-11).
   */
  readonly first: number;
  /** Between two parts of the answer. */
  readonly between: number;
  readonly whole: number;
}

export const usualPatience: Patience = { first: 25_000, between: 20_000, whole: 120_000 };

/** One request's clock: its signal aborts when a person stops it or when patience ends. */
export interface Clock {
  readonly signal: AbortSignal;
  /** A part of the answer came. */
  readonly heard: () => void;
  readonly end: () => void;
  /** Null while nobody gave up. */
  readonly gaveUp: () => 'slow' | 'stopped' | null;
}

/** Starts a clock; whoever starts it must `end` it. */
export function startClock(patience: Patience, stop: AbortSignal): Clock {
  const aborting = new AbortController();
  let why: 'slow' | 'stopped' | null = null;
  const giveUp = (reason: 'slow' | 'stopped') => {
    why ??= reason;
    aborting.abort();
  };
  const tooSlow = () => giveUp('slow');
  const whole = setTimeout(tooSlow, patience.whole);
  let silence = setTimeout(tooSlow, patience.first);
  const onStop = () => giveUp('stopped');
  stop.addEventListener('abort', onStop, { once: true });
  if (stop.aborted) onStop();
  return {
    signal: aborting.signal,
    heard() {
      clearTimeout(silence);
      silence = setTimeout(tooSlow, patience.between);
    },
    end() {
      clearTimeout(whole);
      clearTimeout(silence);
      stop.removeEventListener('abort', onStop);
    },
    gaveUp: () => why,
  };
}
