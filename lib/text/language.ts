import { foreignLatinWords, functionWords, type GuessedLanguage } from './function-words.ts';
import { scriptOf } from './scripts.ts';
import { words } from './segment.ts';

/** A guessed language, or `und` when the text does not tell. */
export type Guess = GuessedLanguage | 'und';

/** Letters of Urdu, Kurdish, Pashto, Sindhi and Uyghur that neither Persian nor Arabic has. */
const otherArabicScript = /[ٹڈڑںےھەڵڕێۆټډړڼېۍۇۈۋڭڄڃ]/u;

/** Signs of one language in Arabic script, with their weight. A keyboard's own yeh, kaf and digits
 * are the weakest: many people type Persian on an Arabic keyboard. */
const persianSigns: readonly (readonly [RegExp, number])[] = [
  [/[پچژگ]/u, 3],
  [/\u200c/u, 2],
  [/(?:^|\s)ن?می\s\p{L}/u, 2],
  [/\p{L}(?:تون|مون|شون)(?=\s|$|\p{P})/u, 2],
  [/[کی]/u, 1],
  [/[۰-۹]/u, 1],
];
const arabicSigns: readonly (readonly [RegExp, number])[] = [
  [/[ةإ]/u, 2],
  [/(?:^|[\s\p{P}])[أآ]\p{L}/u, 1],
  [/(?:^|[\s\p{P}])و?ال(?!بته|تماس|گو|کتر|هام|ماس|هی)\p{L}{3}/u, 2],
  [/[كيى]/u, 1],
  [/[٠-٩]/u, 1],
];
const weigh = (text: string, signs: typeof persianSigns) =>
  signs.reduce((sum, [sign, weight]) => sum + (sign.test(text) ? weight : 0), 0);

const polishOnly = /[łśźżćńąę]/iu;
const otherLatin = /[äöüßñãõåøæœçğışčďěňřšťůžțșăđõűőéèêëàâîïôùûíúýāēīū]/iu;

/**
 * The language of a text when its script, letters and small words leave no doubt, else `und`.
 * A light guess for preferring replies in the writer's language: it knows five languages, and
 * says `und` for all others, for single words that several share, and for emoji.
 */
export function guessLanguage(text: string): Guess {
  const plain = text.normalize('NFC').replace(/(?:https?:\/\/|www\.|[@#])\S+/giu, ' ');
  switch (scriptOf(plain)) {
    case 'Greek':
      return 'el';
    case 'Arabic':
      return guessArabicScript(plain);
    case 'Latin':
      return guessLatin(plain);
    default:
      return 'und';
  }
}

function guessArabicScript(text: string): Guess {
  if (otherArabicScript.test(text)) return 'und';
  const { fa, ar } = hits(words(text));
  const persian = fa + weigh(text, persianSigns);
  const arabic = ar + weigh(text, arabicSigns);
  if (persian === arabic) return 'und';
  return persian > arabic ? 'fa' : 'ar';
}

function guessLatin(text: string): Guess {
  const list = words(text);
  const { en, polish, foreign } = latinSigns(text, list);
  // In a handful of words one small word is much, as long as nothing speaks for another language.
  const least = list.length <= 6 && foreign === 0 ? 1 : 2;
  const enough = (score: number) => score >= least && score * 6 >= list.length;
  if (polish > en && polish > foreign && enough(polish)) return 'pl';
  if (en > polish && en > foreign && enough(en)) return 'en';
  return 'und';
}

/** What speaks for English, for Polish and for any other language in Latin letters. */
function latinSigns(text: string, list: readonly string[]) {
  const { en, pl, other } = hits(list);
  const letters = (text.match(new RegExp(polishOnly, 'giu')) ?? []).length;
  const polish = pl + (letters > 0 ? 2 : 0) + (letters > 2 ? 1 : 0);
  return { en, polish, foreign: other + (otherLatin.test(text) ? 1 : 0) };
}

/** Surely in Latin letters and in a language that the guess does not name: German, French, Turkish. */
export function isInAnotherLatin(text: string): boolean {
  if (scriptOf(text) !== 'Latin') return false;
  const list = words(text);
  const { en, polish, foreign } = latinSigns(text, list);
  return foreign >= 3 && foreign > 2 * Math.max(en, polish) && foreign * 6 >= list.length;
}

/** How many words speak for each language; one that several share speaks for none. */
function hits(list: readonly string[]): Record<'en' | 'pl' | 'fa' | 'ar' | 'other', number> {
  const count = { en: 0, pl: 0, fa: 0, ar: 0, other: 0 };
  for (const word of list) {
    const english = functionWords.en.has(word);
    const polish = functionWords.pl.has(word);
    const foreign = foreignLatinWords.has(word);
    if (english && !polish && !foreign) count.en++;
    if (polish && !english && !foreign) count.pl++;
    if (foreign && !english && !polish) count.other++;
    const persian = functionWords.fa.has(word);
    const arabic = functionWords.ar.has(word);
    if (persian && !arabic) count.fa++;
    if (arabic && !persian) count.ar++;
  }
  return count;
}

/** Codes that X and others write where there is no language: undetermined, media, hashtags only. */
const noLanguage = /^(?:und|zxx|mis|mul|art|q[a-z]{2})\b/i;

/**
 * The primary language tag of a text: the guess when it is sure, else what the page says, else
 * `und`. `hint` is a BCP 47 tag of any kind.
 */
export function languageOf(text: string, hint?: string): string {
  const guess = guessLanguage(text);
  if (guess !== 'und') return guess;
  const tag = hint?.trim().toLowerCase() ?? '';
  if (!/^[a-z]{2,3}(?:[-_]|$)/.test(tag) || noLanguage.test(tag)) return 'und';
  return tag.split(/[-_]/)[0] ?? 'und';
}
