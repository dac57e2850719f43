import type { Settings } from '../domain/settings.ts';

export const locales = ['en', 'fa'] as const;
export type Locale = (typeof locales)[number];

/**
 * The interface language: the person's choice, else Persian for a Persian (or Dari) browser, else
 * English. `browserUiLanguage` is what `i18n.getUILanguage()` or `navigator.language` says.
 */
export function resolveLocale(chosen: Settings['language'], browserUiLanguage: string): Locale {
  if (chosen !== 'auto') return chosen;
  return /^(fa|prs|per)\b/i.test(browserUiLanguage) ? 'fa' : 'en';
}

export const directionOfLocale = (locale: Locale): 'ltr' | 'rtl' =>
  locale === 'fa' ? 'rtl' : 'ltr';

/**
 * The tag for `Intl`: Persian gets its own digits and calendar, English the day-month order and
 * the 24-hour clock.
 */
export function intlTag(locale: Locale, digits: Settings['digits'] = 'auto'): string {
  if (locale === 'en') return 'en-GB';
  return `fa-IR-u-ca-persian-nu-${digits === 'latin' ? 'latn' : 'arabext'}`;
}
