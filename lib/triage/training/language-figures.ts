import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { identify } from '../language/identify.ts';
import { letterScript } from '../language/letter-scripts.ts';
import type { LanguageModel } from '../language/model.ts';
import { languageWords } from '../language/words.ts';
import { chanceOf } from './language/chance.ts';
import type { Row } from './rows.ts';

/** How often the language of two words in a row is told right. */
export interface LanguageFigure {
  readonly lang: AnalysedLanguage;
  readonly texts: number;
  readonly right: number;
}

const seed = 20261126;
/** As many texts of one language tell enough. */
const most = 1500;
/** Indian rows in Latin letters are mostly English. */
const ownScript: Readonly<Partial<Record<AnalysedLanguage, string>>> = { hi: 'Devanagari' };

/** For each language of the rows set aside: two neighbouring words of each text, one pair a text. */
export function languageFigures(rows: readonly Row[], model: LanguageModel): LanguageFigure[] {
  const chance = chanceOf(seed);
  const pairs = new Map<AnalysedLanguage, string[]>();
  for (const { text, lang, split } of rows) {
    if (split !== 'dev') continue;
    const script = ownScript[lang];
    if (script !== undefined && letterScript(text) !== script) continue;
    const words = languageWords(text);
    if (words.length < 2) continue;
    const own = pairs.get(lang) ?? [];
    const at = Math.floor(chance() * (words.length - 1));
    if (own.length < most) own.push(words.slice(at, at + 2).join(' '));
    pairs.set(lang, own);
  }
  return [...pairs].map(([lang, texts]) => ({
    lang,
    texts: texts.length,
    right: texts.filter((text) => identify(text, model).lang === lang).length / texts.length,
  }));
}
