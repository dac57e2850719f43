import type { Analysis } from '../domain/analysis.ts';
import { languageOf } from '../text/language.ts';

/** From here on triage is believed. */
const sure = 0.8;

/**
 * The language somebody wrote in, whatever letters they typed it with: whoever writes Persian in Latin
 * letters is answered in Persian. Triage knows more languages than the light guess, which speaks where
 * triage is not sure or read nothing; `und` where neither tells.
 * @param comment `lang` is the page's own tag
 */
export function writersLanguage(
  comment: { readonly text: string; readonly lang?: string },
  analysis: Analysis | undefined,
): string {
  const read =
    analysis && analysis.langConfidence >= sure ? analysis.lang.split('-')[0] : undefined;
  return read && read !== 'und' && read !== 'zxx' ? read : languageOf(comment.text, comment.lang);
}
