import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { phraseLists } from '../rules/lists.ts';
import type { Cue, PhraseLists } from '../rules/phrase-lists.ts';

/** A phrase of the rules' lists with the side it stands on by itself. */
export interface PhraseRow {
  readonly text: string;
  readonly lang: AnalysedLanguage;
  readonly label: 0 | 1;
}

const attacks: readonly Cue[] = ['slur', 'insult', 'attack', 'threat', 'die'];
/** Names of groups are here, so that a group that is merely spoken of is none. */
const calm: readonly Cue[] = [
  'group',
  'thing',
  'praise',
  'thanks',
  'question',
  'request',
  'complaint',
  'constructive',
  'solved',
];

/**
 * The phrases of the rules as rows to train on. The rules find only what stands in a list letter for
 * letter; a model that was told the same words also knows them by their runs of letters, misspelt or
 * glued to others.
 */
export const phraseRows = (): PhraseRow[] =>
  Object.entries(phraseLists).flatMap(([name, lists]) => {
    const lang = name as AnalysedLanguage;
    const hard = phrasesOf(lists, attacks);
    const plain = phrasesOf(lists, calm);
    // What stands in lists of both sides depends on what is around it.
    const only = (own: ReadonlySet<string>, other: ReadonlySet<string>, label: 0 | 1) =>
      [...own].filter((text) => !other.has(text)).map((text): PhraseRow => ({ text, lang, label }));
    return [...only(hard, plain, 1), ...only(plain, hard, 0)];
  });

const phrasesOf = (lists: PhraseLists, of: readonly Cue[]): ReadonlySet<string> =>
  new Set(
    of
      .flatMap((cue) => lists[cue]?.split('/') ?? [])
      .map((phrase) => phrase.replaceAll('*', '').trim())
      .filter((text) => text !== ''),
  );
