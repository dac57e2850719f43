/** The interface languages of the practice sites that have three of them; comments come in more. */
export type LabelLang = 'en' | 'fa' | 'ar';

export const labelLangs: readonly LabelLang[] = ['en', 'fa', 'ar'];

export function directionOf(lang: LabelLang): 'ltr' | 'rtl' {
  return lang === 'en' ? 'ltr' : 'rtl';
}
