import type { EpochMs } from '../domain/ids.ts';
import type { BadgeTranslator } from './badge-catalog.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span, rounded down: minutes below one hour, hours below two days, days from there on. */
export type Span =
  | { readonly unit: 'now' }
  | { readonly unit: 'minute' | 'hour' | 'day'; readonly count: number };

/** What a badge or row says about time; `tone` decides colour and icon. */
export type TimeReading =
  | { readonly tone: 'calm' | 'soon' | 'overdue'; readonly span: Span }
  | { readonly tone: 'answered'; readonly span: Span };

/** `ms` as a span; minutes above 15 go in steps of five, so that a tile does not tick. */
export function spanOf(ms: number): Span {
  if (!(ms >= minute)) return { unit: 'now' };
  if (ms < hour) {
    const minutes = Math.floor(ms / minute);
    return { unit: 'minute', count: minutes > 15 ? minutes - (minutes % 5) : minutes };
  }
  return ms < 2 * day
    ? { unit: 'hour', count: Math.floor(ms / hour) }
    : { unit: 'day', count: Math.floor(ms / day) };
}

/**
 * How a due time stands. Soon is under one hour or within the last quarter of the clock, whichever
 * is shorter. `clockMs` is the whole length of that clock.
 */
export function dueReading(dueAt: EpochMs, now: EpochMs, clockMs: number): TimeReading {
  const left = dueAt - now;
  if (left <= 0) return { tone: 'overdue', span: spanOf(-left) };
  return { tone: left < Math.min(hour, clockMs / 4) ? 'soon' : 'calm', span: spanOf(left) };
}

/** How long the first answer took. */
export const answeredReading = (postedAt: EpochMs, answeredAt: EpochMs): TimeReading => ({
  tone: 'answered',
  span: spanOf(answeredAt - postedAt),
});

const say = (t: BadgeTranslator, form: 'time' | 'words', { tone, span }: TimeReading): string => {
  const state = tone === 'calm' || tone === 'soon' ? 'left' : tone;
  return t(`${form}.${state}.${span.unit}`, span.unit === 'now' ? {} : { count: span.count });
};

/** Short, for tiles and rows: "50 min left". */
export const timeText = (t: BadgeTranslator, reading: TimeReading): string =>
  say(t, 'time', reading);

/** In full words, for accessible names: "50 minutes left". */
export const timeWords = (t: BadgeTranslator, reading: TimeReading): string =>
  say(t, 'words', reading);
