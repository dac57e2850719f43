import type { LabelLang } from './label-lang.ts';

/** How an interface says how long ago something was. */
interface AgeWords {
  readonly now: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly weeks: (count: number) => string;
}

const persian = new Intl.NumberFormat('fa', { useGrouping: false });

const ageWords: Readonly<Record<LabelLang, AgeWords>> = {
  en: {
    now: 'now',
    minutes: (count) => `${count}m`,
    hours: (count) => `${count}h`,
    days: (count) => `${count}d`,
    weeks: (count) => `${count}w`,
  },
  fa: {
    now: 'اکنون',
    minutes: (count) => `${persian.format(count)} دقیقه`,
    hours: (count) => `${persian.format(count)} ساعت`,
    days: (count) => `${persian.format(count)} روز`,
    weeks: (count) => `${persian.format(count)} هفته`,
  },
  ar: {
    now: 'الآن',
    minutes: (count) => `${count} د`,
    hours: (count) => `${count} س`,
    days: (count) => `${count} ي`,
    weeks: (count) => `${count} أ`,
  },
};

/** "5h" or "2w" in the interface's language; Meta's sites never show months here. */
export function shortAge(iso: string, lang: LabelLang): string {
  const words = ageWords[lang];
  const minutes = Math.floor((Date.now() - Date.parse(iso)) / 60_000);
  if (minutes < 1) return words.now;
  if (minutes < 60) return words.minutes(minutes);
  if (minutes < 60 * 24) return words.hours(Math.floor(minutes / 60));
  if (minutes < 60 * 24 * 7) return words.days(Math.floor(minutes / (60 * 24)));
  return words.weeks(Math.floor(minutes / (60 * 24 * 7)));
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
