import { type GuessedLanguage, guessed } from '../text/function-words.ts';
import { words } from '../text/segment.ts';
import {
  type Cue,
  cueNames,
  cueWords,
  joyWords,
  negations,
  negationsAfter,
  toldWords,
} from './cue-words.ts';

export interface Cues {
  /** What the words hint at, the gravest first; empty when nothing was recognised. */
  readonly found: readonly Cue[];
  /** Insulted, let down or furious beyond doubt: nothing cheerful may be offered. */
  readonly angry: boolean;
  /** No word at all. */
  readonly emojiOnly: boolean;
}

const angryEmoji = /[😡🤬😠👿🖕💩👎😤]/u;
const happyEmoji =
  /[😍🥰😊😀😃😄😁😻🤩😘🤗🙌👏🎉🥳💪✨🔥💯👍👌❤🧡💛💚💙💜🤎🖤🤍💖💕💗💓♥🌷🌹🌸💐🌿🙏]/u;
const questionMark = /[?؟]/u;
/** Greek writes its question mark as a semicolon. */
const greekQuestion = /\p{Script=Greek}[\p{M}\s"»)]*[;\u037e]/u;

/** Up to here a heart says more than the words around it; beyond, it is decoration (or spam). */
const fewWords = 5;

interface Phrase {
  readonly cue: Cue;
  readonly pattern: RegExp;
  readonly size: number;
}

const compiled = new Map<GuessedLanguage, readonly Phrase[]>();

/** Longest first, so that "never disappoints" is taken before "disappoint". */
function phrasesOf(lang: GuessedLanguage): readonly Phrase[] {
  const known = compiled.get(lang);
  if (known) return known;
  const phrases = cueNames
    .flatMap((cue) => phrasePatterns(cueWords[lang][cue]).map((phrase) => ({ cue, ...phrase })))
    .toSorted((a, b) => b.size - a.size);
  compiled.set(lang, phrases);
  return phrases;
}

function phrasePatterns(list: string): { pattern: RegExp; size: number }[] {
  return list.split('/').map((entry) => {
    const source = sourceOf(entry);
    return { pattern: new RegExp(` ${source}(?= )`, 'gu'), size: source.length };
  });
}

const sourceOf = (entry: string) =>
  `${plainWords(entry).join(' ')}${entry.endsWith('*') ? '\\S*' : ''}`;

const article = /^(?:و|ب|ف)?ال(?=\S{3})/u;
/** Folded words; the Arabic article goes, because the lists are written without it. */
const plainWords = (text: string) => words(text).map((word) => word.replace(article, ''));
const line = (text: string) => ` ${plainWords(text).join(' ')} `;

const before = new Set(negations.split('/').flatMap(words));
const after = new Set(negationsAfter.split('/').flatMap(words));
const joyful = ` (?:${joyWords.split('/').map(sourceOf).join('|')})`;
const joy = new RegExp(`${joyful}(?= )`, 'u');
/** Glad, or thankful, that somebody tells what went wrong: no joy about it. */
const beingTold = new RegExp(
  `${joyful}(?: \\S+){0,2} (?:${toldWords.split('/').map(sourceOf).join('|')})(?= )`,
  'gu',
);

/**
 * What a comment's words and emoji hint at. Word lists only, in five languages: no claim is made
 * about comments that use none of these words. `lang` other than the five reads all lists.
 */
export function readCues(text: string, lang: string): Cues {
  const found = new Set<Cue>();
  let rest = line(text);
  const wordCount = words(text).length;
  const emojiOnly = wordCount === 0;
  const languages = guessed.filter((known) => known === lang);
  for (const known of languages.length > 0 ? languages : guessed) {
    for (const { cue, pattern } of phrasesOf(known)) {
      rest = rest.replace(pattern, (match, at: number, whole: string) => {
        found.add(cue === 'praise' && isNegated(whole, at, match.length) ? 'complaint' : cue);
        return ' \u0000';
      });
    }
  }
  if (questionMark.test(text) || greekQuestion.test(text)) found.add('question');
  if (angryEmoji.test(text)) found.add('anger');
  else if (happyEmoji.test(text) && found.size === 0 && wordCount <= fewWords) found.add('praise');
  const angry = found.has('anger') || found.has('complaint');
  if (angry) for (const cheerful of ['praise', 'thanks', 'ugc'] as const) found.delete(cheerful);
  return { found: cueNames.filter((cue) => found.has(cue)), angry, emojiOnly };
}

function isNegated(whole: string, at: number, length: number): boolean {
  const previous = whole.slice(0, at).trimEnd().split(' ').slice(-2);
  const next =
    whole
      .slice(at + length)
      .trimStart()
      .split(' ', 1)[0] ?? '';
  return previous.some((word) => before.has(word)) || after.has(next);
}

/** True for a reply that rejoices, by its own words or emoji. */
export function rejoices(replyText: string): boolean {
  if (happyEmoji.test(replyText.replace(/🙏/gu, ''))) return true;
  return joy.test(line(replyText).replace(beingTold, ' '));
}
