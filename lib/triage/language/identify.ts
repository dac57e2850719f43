import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { languageOf } from '../../text/language.ts';
import { scriptOf } from '../../text/scripts.ts';
import type { LanguageModel } from './model.ts';

/** What language a text is in, and how sure that is (0..1). */
export interface IdentifiedLanguage {
  readonly lang: AnalysedLanguage;
  readonly confidence: number;
}

/** The language of a text: by its script first, then by its letters, then by the trained model. */
export function identify(text: string, model: LanguageModel): IdentifiedLanguage {
  if (scriptOf(text) === null) return { lang: 'zxx', confidence: 1 };
  const lang = languageOf(text) as AnalysedLanguage;
  return { lang, confidence: lang === 'und' ? model.least : 0.9 };
}
