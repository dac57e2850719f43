import type { Analysis } from '../domain/analysis.ts';
import type { SavedReply } from '../domain/reply.ts';
import { languageOf } from '../text/language.ts';
import { type Knowledge, learnedOf } from './learned.ts';
import { languageHeard } from './match/heard.ts';
import { indexOf } from './reply-index.ts';

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

/**
 * The language that suggestions and guards take a comment to be in: its writer's, or, where nothing
 * tells that, the one it is heard to be in beside the replies' examples and what the brand answered.
 * The indexes are kept per array, as the ranking's are: hand over the same ones.
 */
export function languageToAnswerIn(
  comment: { readonly text: string; readonly lang?: string; readonly analysis?: Analysis },
  replies: readonly SavedReply[],
  knowledge: Knowledge,
): string {
  const told = writersLanguage(comment, comment.analysis);
  if (told !== 'und') return told;
  return languageHeard(learnedOf(indexOf(replies), knowledge).fits, comment.text) ?? told;
}
