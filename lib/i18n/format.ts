import type { EpochMs } from '../domain/ids.ts';
import type { Settings } from '../domain/settings.ts';
import { intlTag, type Locale } from './locale.ts';
import { createMoment } from './moment.ts';

/** Numbers and times in the person's language, digits, calendar and zone. */
export interface Format {
  number(value: number): string;
  /** `share` is 0..1. */
  percent(share: number): string;
  /** "14:22" */
  time(at: EpochMs): string;
  /** "25 Nov 2026", in the Persian calendar for Persian. */
  date(at: EpochMs): string;
  /** Day and time: "Wed 25 Nov, 14:22". */
  moment(at: EpochMs): string;
  /** "A, B and C" */
  list(words: readonly string[]): string;
  /** Bytes in the unit that reads best: "4.1 MB". */
  bytes(count: number): string;
}

/** `timeZone` is an IANA name; the computer's own when left out. */
export function createFormat(
  locale: Locale,
  digits: Settings['digits'] = 'auto',
  timeZone?: string,
): Format {
  const tag = intlTag(locale, digits);
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = onceNeeded(() => new Intl.NumberFormat(tag));
  const percent = onceNeeded(
    () => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const time = onceNeeded(
    () => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', ...zone }),
  );
  const date = onceNeeded(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', ...zone }));
  const list = onceNeeded(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const moment = onceNeeded(() => createMoment(locale, digits, timeZone));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    time: (at) => time().format(at),
    date: (at) => date().format(at),
    moment: (at) => moment()(at),
    list: (words) => list().format(words),
    bytes: (count) => bytesIn(tag, count),
  };
}

/** Each format is dear to make, and a page that opens needs one or two of them. */
function onceNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function bytesIn(tag: string, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[step] as string,
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(count / 1000 ** step);
}
