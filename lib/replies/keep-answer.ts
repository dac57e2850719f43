import type { Analysis } from '../domain/analysis.ts';
import type { SavedReply, Situation } from '../domain/reply.ts';
import type { Settings } from '../domain/settings.ts';
import { languageOf } from '../text/language.ts';
import { firstName } from '../text/names.ts';
import type { Cue } from './cue-words.ts';
import { withVariables } from './generalise.ts';
import { moodOf } from './situation-fit.ts';
import { remembered } from './uses.ts';

/** An answer that a person sent, and what it answered. */
export interface SentAnswer {
  readonly text: string;
  readonly comment: { readonly text: string; readonly lang?: string; readonly analysis?: Analysis };
  readonly author: { readonly handle: string; readonly name?: string };
}

const situationOf: Readonly<Record<Cue, Situation>> = {
  anger: 'complaint',
  complaint: 'complaint',
  praise: 'praise',
  thanks: 'thanks',
  question: 'question',
  constructive: 'constructive',
  idea: 'idea',
  ugc: 'ugc',
  press: 'press',
};
const titleWords = 6;

/**
 * A sent answer as a new reply: the person's and our own names become variables with a fallback, the
 * comment becomes its first example. The caller gives it an id and times, and a person may change
 * all of it before it is kept.
 */
export function keepAnswer(
  { text, comment, author }: SentAnswer,
  settings: Pick<Settings, 'brandName' | 'agentName'>,
): Pick<SavedReply, 'title' | 'text' | 'lang' | 'situation' | 'tags' | 'examples'> {
  const lang = languageOf(text, comment.lang);
  const general = withVariables(
    text.trim(),
    new Map([
      ['{name|}', author.name ?? ''],
      ['{first_name|}', firstName(author.name ?? '')],
      ['{handle|}', author.handle],
      ['{brand|}', settings.brandName],
      ['{agent|}', settings.agentName],
    ]),
  );
  const [cue] = moodOf(
    comment.text,
    languageOf(comment.text, comment.lang),
    comment.analysis,
  ).found;
  const example = remembered(comment.text);
  return {
    title: titleOf(general),
    text: general,
    lang,
    situation: cue ? situationOf[cue] : 'question',
    tags: [],
    examples: example === '' ? [] : [example],
  };
}

function titleOf(text: string): string {
  const plain = text
    .replace(/\{[^{}]*\}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const list = plain.replace(/^[\s,،!.:-]+/u, '').split(' ');
  return list
    .slice(0, titleWords)
    .join(' ')
    .replace(/[,،.!:;]+$/u, '');
}
