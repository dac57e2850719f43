import type { LabelLang } from './labels.ts';
import { labelsOf } from './labels.ts';

/** "5h" or "2w" in the interface's language; the site never shows months here. */
export function shortAge(iso: string, lang: LabelLang): string {
  const labels = labelsOf(lang);
  const minutes = Math.floor((Date.now() - Date.parse(iso)) / 60_000);
  if (minutes < 1) return labels.now;
  if (minutes < 60) return labels.minutes(minutes);
  if (minutes < 60 * 24) return labels.hours(Math.floor(minutes / 60));
  if (minutes < 60 * 24 * 7) return labels.days(Math.floor(minutes / (60 * 24)));
  return labels.weeks(Math.floor(minutes / (60 * 24 * 7)));
}

export function longDate(iso: string, lang: LabelLang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(iso));
}

/** A separator between messages: the only times that Direct shows. */
export function dayAndTime(iso: string, lang: LabelLang): string {
  return new Intl.DateTimeFormat(lang, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));
}
