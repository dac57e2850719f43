import { labels, lang } from './language.ts';

const words = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
const steps = [
  { unit: 'week', minutes: 60 * 24 * 7 },
  { unit: 'day', minutes: 60 * 24 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

/** "3 minutes ago" and "an hour ago": the words in the labels, where the link shows "3m" and "1h". */
export function longAge(iso: string): string {
  const minutes = Math.floor((Date.now() - Date.parse(iso)) / 60_000);
  const step = steps.find((step) => minutes >= step.minutes);
  if (!step) return labels.fewSeconds;
  const count = Math.floor(minutes / step.minutes);
  if (lang === 'en' && count === 1) return `${step.unit === 'hour' ? 'an' : 'a'} ${step.unit} ago`;
  return words.format(-count, step.unit);
}

/** "30 May at 11:02": what a tooltip and a post's time say. */
export function dateAndTime(iso: string): string {
  const options = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(lang, { ...options, year: 'numeric' }).format(new Date(iso));
}
