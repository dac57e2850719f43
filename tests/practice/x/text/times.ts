import type { Labels } from '../frame/labels.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// X counts in the Gregorian calendar in every language.
const dates = (labels: Labels, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(labels.locale, { calendar: 'gregory', ...options });

/** "7m", "5h", "Nov 12": the time as it stands beside an author. */
export function shortTime(at: number, now: number, labels: Labels): string {
  const age = Math.max(0, now - at);
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(labels.locale, {
      style: 'unit',
      unit: name,
      unitDisplay: labels.shortUnits,
    }).format(value);
  if (age < HOUR) return unit(Math.max(1, Math.floor(age / 60_000)), 'minute');
  if (age < DAY) return unit(Math.floor(age / HOUR), 'hour');
  return dates(labels, { month: 'short', day: 'numeric' }).format(at);
}

/** "5 hours ago", "November 12": the same time in full, for screen readers. */
export function spokenTime(at: number, now: number, labels: Labels): string {
  const age = Math.max(0, now - at);
  const relative = new Intl.RelativeTimeFormat(labels.locale);
  if (age < HOUR) return relative.format(-Math.max(1, Math.floor(age / 60_000)), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  return dates(labels, { month: 'long', day: 'numeric' }).format(at);
}

/** "8:30 AM · Nov 12, 2026": the time below a focused tweet. */
export function fullTime(at: number, labels: Labels): string {
  const time = dates(labels, { hour: 'numeric', minute: '2-digit' }).format(at);
  const date = dates(labels, { dateStyle: 'medium' }).format(at);
  return `${time} · ${date}`;
}

/** "1.2K": the number as it stands below a tweet. */
export const shortCount = (count: number, labels: Labels): string =>
  new Intl.NumberFormat(labels.locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(count);
