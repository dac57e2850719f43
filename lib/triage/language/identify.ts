import type { AnalysedLanguage } from '../../domain/analysis.ts';
import { isAscii } from '../../text/code-units.ts';
import { type LetterScript, letterScript } from './letter-scripts.ts';
import { type LanguageGroup, type LanguageModel, likelihoods } from './model.ts';
import { withoutAddresses, wordsWithin } from './words.ts';

/** What language a text is in, and how sure that is (0..1). */
export interface IdentifiedLanguage {
  readonly lang: AnalysedLanguage;
  readonly confidence: number;
}

/** Letters of Urdu, Kurdish, Pashto, Sindhi and Uyghur that neither Persian nor Arabic has. */
const otherArabic = /[ٹڈڑںےڵڕێۆټډړڼۍۇۈۋڭڄڃ]/u;
/** Letters of Ukrainian, Belarusian, Serbian and Macedonian that Russian has not. */
const otherCyrillic = /[іїєґўђћџљњјѓќ]/iu;

/** Letters of languages between Iceland and Vietnam that none of the fifteen writes. */
const otherLatin = /[ěřůőűțșăđāēģīķļņūėįųšžåæøðþơư\u1ea0-\u1ef9]/u;
/** Share of words with such letters from which it is no loanword or name any more. */
const otherShare = 0.3;

/** Below this the letters fit none of the languages. */
const least = 0.22;
/** A text longer than this has told its language before its end. */
const enough = 140;

const alone: Readonly<Partial<Record<LetterScript, AnalysedLanguage>>> = {
  Greek: 'el',
  Cyrillic: 'ru',
  Devanagari: 'hi',
};

/**
 * The language of a text: by its script first, then by letters that only one language has, then
 * by the trained model. `zxx` where there are no words at all, `und` where they fit no language.
 */
export function identify(text: string, model: LanguageModel): IdentifiedLanguage {
  const start = text.length > enough ? text.slice(0, enough) : text;
  const plain = withoutAddresses(start);
  const script = letterScript(plain);
  if (script === null) return { lang: 'zxx', confidence: 1 };
  if (script === 'other') return { lang: 'und', confidence: 0.9 };
  if (script === 'Cyrillic' && otherCyrillic.test(start)) return { lang: 'und', confidence: 0.8 };
  const only = alone[script];
  if (only !== undefined) return { lang: only, confidence: 0.99 };
  if (script === 'Arabic') {
    if (otherArabic.test(start)) return { lang: 'und', confidence: 0.8 };
    return likeliest(wordsWithin(plain), model.arabic);
  }
  const words = wordsWithin(plain);
  if (!isAscii(plain)) {
    const foreign = words.filter((word) => otherLatin.test(word)).length;
    if (foreign > words.length * otherShare) return { lang: 'und', confidence: 0.8 };
  }
  return likeliest(words, model.latin);
}

function likeliest(words: readonly string[], group: LanguageGroup): IdentifiedLanguage {
  const likely = likelihoods(words, group);
  let best = 0;
  for (let column = 1; column < likely.length; column++) {
    if ((likely[column] as number) > (likely[best] as number)) best = column;
  }
  const confidence = likely[best] ?? 0;
  if (confidence < least) return { lang: 'und', confidence: 1 - confidence };
  return { lang: group.languages[best] ?? 'und', confidence };
}
